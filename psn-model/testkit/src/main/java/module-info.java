/** Property-based generators of the values of the PSN model, for jqwik. */
module org.psncontrols.model.testkit {
  requires transitive net.jqwik.api;
  requires transitive org.psncontrols.model;
  requires static org.jspecify;

  exports org.psncontrols.model.testkit;

  provides net.jqwik.api.configurators.ArbitraryConfigurator with
      org.psncontrols.model.testkit.PsnArbitraryConfigurator;
  provides net.jqwik.api.providers.ArbitraryProvider with
      org.psncontrols.model.testkit.PsnArbitraryProvider;
}
