/**
 * Values that break one rule each, and the laws of scoring models, for property-based tests with
 * jqwik.
 */
module org.psncontrols.rules.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.psncontrols.model.testkit;
  requires transitive org.psncontrols.rules;
  requires static org.jspecify;

  exports org.psncontrols.rules.testkit;
  exports org.psncontrols.rules.testkit.scoring;

  // The engine makes the hook of the contract, and asks it for cases.
  opens org.psncontrols.rules.testkit.scoring;
}
