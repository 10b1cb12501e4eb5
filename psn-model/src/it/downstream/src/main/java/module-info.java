/** Somebody else's module. */
module org.example.downstream {
  requires transitive org.psncontrols.model;

  exports org.example.downstream;
}
