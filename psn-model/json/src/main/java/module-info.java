/** The strict JSON form of the PSN model, and the built-in catalogues. */
module org.psncontrols.model.json {
  requires transitive org.psncontrols.model;
  requires transitive tools.jackson.core;

  exports org.psncontrols.model.json;
}
