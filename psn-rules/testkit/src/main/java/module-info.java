/** Values that break one rule each, for property-based tests with jqwik. */
module org.psncontrols.rules.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.psncontrols.model.testkit;
  requires transitive org.psncontrols.rules;
  requires static org.jspecify;

  exports org.psncontrols.rules.testkit;
}
