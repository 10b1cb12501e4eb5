package org.psncontrols.rules.testkit;

import java.util.List;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.validation.PsnValidation;

/** Stands for what a user of this module tests. */
final class OurCheck {

  private OurCheck() {}

  static Problems of(Submission submission, Catalogue catalogue) {
    return PsnValidation.of(List.of(catalogue)).check(submission, Stage.SUBMISSION);
  }
}
