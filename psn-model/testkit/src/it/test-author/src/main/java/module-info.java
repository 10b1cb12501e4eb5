/** Somebody else's module, which knows nothing of generators. */
module org.example.desk {
  requires transitive org.psncontrols.model;

  exports org.example.desk;
}
