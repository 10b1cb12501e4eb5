/** What follows from the PSN model: validation, scoring and compliance decisions. */
module org.psncontrols.rules {
  requires transitive org.psncontrols.model;
  requires transitive org.psncontrols.model.json;
  requires transitive org.apache.commons.numbers.fraction;
  requires org.hibernate.validator;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports org.psncontrols.rules.comparison;
  exports org.psncontrols.rules.compliance;
  exports org.psncontrols.rules.handling;
  exports org.psncontrols.rules.policy;
  exports org.psncontrols.rules.scoring;
  exports org.psncontrols.rules.validation;

  uses org.psncontrols.rules.scoring.ScoringModel;

  provides jakarta.validation.ConstraintValidator with
      org.psncontrols.rules.validation.ConsistentAssessmentValidator,
      org.psncontrols.rules.validation.ConsistentAssetReviewValidator,
      org.psncontrols.rules.validation.ConsistentAssetValidator,
      org.psncontrols.rules.validation.ConsistentExchangeReviewValidator,
      org.psncontrols.rules.validation.ConsistentSubmissionValidator,
      org.psncontrols.rules.validation.ConsistentSubmissionReviewValidator;
}
