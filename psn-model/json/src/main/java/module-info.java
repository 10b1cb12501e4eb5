/**
 * The strict JSON form of the PSN model, and the built-in catalogues.
 *
 * <p>Either Jackson databind is optional: only the module for its mappers needs it. Those modules
 * are no services here, as a service whose type is not there keeps a module from starting; on the
 * class path they are.
 */
module org.psncontrols.model.json {
  requires transitive org.psncontrols.model;
  requires transitive tools.jackson.core;
  requires static com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;

  exports org.psncontrols.model.json;
}
