/** Somebody else's module, which has heard of no databind. */
module org.example.json {
  requires transitive org.psncontrols.model.json;

  exports org.example.json;
}
