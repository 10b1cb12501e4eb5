package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.compliance.Decider;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.CertificateValidation;
import org.psncontrols.rules.validation.ExchangeReview;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.RoundValidation;

/** What the library says of a case. */
final class Checks {

  /** The cases of what is asked more the further the process has come. */
  static final ImmutableList<Class<?>> STAGED =
      ImmutableList.of(AssessmentCase.class, SubmissionCase.class, ReviewCase.class);

  private Checks() {}

  /** All that it says. */
  static Problems problemsOf(Object value) {
    if (value instanceof CertificateCase given) {
      return CertificateValidation.check(given.submission(), given.day());
    }
    if (value instanceof RoundsCase given) {
      return RoundValidation.check(given.submissions());
    }
    if (value instanceof AssetReview given) {
      return PsnValidation.builtIn().check(given, Stage.CERTIFICATION);
    }
    if (value instanceof ExchangeReview given) {
      return PsnValidation.builtIn().check(given, Stage.CERTIFICATION);
    }
    if (value instanceof DecisionCase given) {
      return Problems.of(decided(given).getReasons().stream().map(Reason::toProblem).toList());
    }
    return problemsOf(value, Stage.CERTIFICATION);
  }

  /** What it says at a stage. */
  static Problems problemsOf(Object value, Stage stage) {
    return problemsOf(value, stage, PsnValidation.of(List.of(catalogueOf(value))));
  }

  static Problems problemsOf(Object value, Stage stage, PsnValidation validation) {
    if (value instanceof AssessmentCase given) {
      return validation.check(given.assessment(), stage);
    }
    if (value instanceof SubmissionCase given) {
      return validation.check(given.submission(), stage);
    }
    return validation.check(((ReviewCase) value).review(), stage);
  }

  static Catalogue catalogueOf(Object value) {
    if (value instanceof AssessmentCase given) {
      return given.catalogue();
    }
    return value instanceof SubmissionCase given
        ? given.catalogue()
        : ((ReviewCase) value).catalogue();
  }

  /** What a Jakarta validator takes of a case. */
  static Object constrained(Object value) {
    if (value instanceof AssessmentCase given) {
      return given.assessment();
    }
    return value instanceof SubmissionCase given
        ? given.submission()
        : ((ReviewCase) value).review();
  }

  static Decision decided(DecisionCase given) {
    return Decider.of(given.catalogue(), given.policy())
        .decide(given.submission(), given.regime(), given.asOf());
  }
}
