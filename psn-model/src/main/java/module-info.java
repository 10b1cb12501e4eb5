/**
 * Immutable types of PSN compliance: organisations, controls, assessments, and the fault as data.
 */
module org.psncontrols.model {
  requires transitive com.google.common;
  requires transitive jakarta.validation;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.psncontrols.model.assessment;
  exports org.psncontrols.model.classification;
  exports org.psncontrols.model.control;
  exports org.psncontrols.model.information;
  exports org.psncontrols.model.organisation;
  exports org.psncontrols.model.problem;
  exports org.psncontrols.model.source;
}
