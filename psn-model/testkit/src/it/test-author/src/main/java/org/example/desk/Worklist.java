package org.example.desk;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/** What an officer still has to do. */
public final class Worklist {

  private Worklist() {}

  /**
   * The controls that nobody has answered yet.
   *
   * @param assessment an assessment
   * @param catalogue what it answers
   * @return their identifiers, in the order of the catalogue
   */
  public static List<ControlId> open(Assessment assessment, Catalogue catalogue) {
    ImmutableSet<ControlId> answered =
        assessment.getResponses().stream()
            .filter(response -> response.getCountedAnswer() != Answer.NOT_ASSESSED)
            .map(Response::getControl)
            .collect(ImmutableSet.toImmutableSet());
    return catalogue.getControls().stream()
        .map(Control::getId)
        .filter(id -> !answered.contains(id))
        .toList();
  }

  /**
   * When to look at an assessment again.
   *
   * @param assessment an assessment
   * @return a year after it
   */
  public static LocalDate nextLook(Assessment assessment) {
    return assessment.getAssessedOn().plusYears(1);
  }
}
