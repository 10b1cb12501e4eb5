/** What every embedder is asked. */
module org.example.embedders.sample {
  requires transitive org.psncontrols.rules;

  exports org.example.embedders.sample;
}
