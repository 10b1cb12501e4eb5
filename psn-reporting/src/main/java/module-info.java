/** What to tell: portfolios, the programme report and its renderers. */
module org.psncontrols.reporting {
  requires transitive org.psncontrols.rules;
  requires de.siegmar.fastcsv;
  requires gg.jte.runtime;
  requires tools.jackson.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.psncontrols.reporting.exchange;
  exports org.psncontrols.reporting.portfolio;
  exports org.psncontrols.reporting.problem;
  exports org.psncontrols.reporting.programme;
  exports org.psncontrols.reporting.render;
  exports org.psncontrols.reporting.sample;
  exports org.psncontrols.reporting.score;
}
