/** Somebody else's module, which has a mapper of each Jackson. */
module org.example.json {
  requires transitive org.psncontrols.model.json;
  requires transitive com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires tools.jackson.databind;

  exports org.example.json;
}
