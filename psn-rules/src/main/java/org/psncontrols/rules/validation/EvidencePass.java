package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.List;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * Finds the faults of evidence.
 *
 * <p>Dates known to a month or the like contradict each other only where no two of their days fit.
 */
record EvidencePass(Faults faults) {

  void checkAll(Path path, List<Evidence> evidence, LocalDate assessedOn) {
    for (int i = 0; i < evidence.size(); i++) {
      check(path.item("evidence", i), evidence.get(i), assessedOn);
    }
  }

  private void check(Path path, Evidence evidence, LocalDate assessedOn) {
    faults.text(path, "title", evidence.getTitle(), Evidence.MAX_TITLE_LENGTH);
    faults.text(path, "location", evidence.getLocation(), Evidence.MAX_LOCATION_LENGTH);
    if (evidence.getCollectedOn().filter(span -> span.first().isAfter(assessedOn)).isPresent()) {
      faults.error(
          ProblemCodes.EVIDENCE_FROM_THE_FUTURE,
          path.field("collectedOn"),
          "The evidence was collected on "
              + evidence.getCollectedOn().get()
              + ", after the day the answers speak of, "
              + assessedOn
              + ".",
          "Correct the date, or leave the evidence to the next assessment.");
    }
    if (evidence.getCollectedOn().isPresent()
        && evidence.getExpiresOn().isPresent()
        && evidence.getExpiresOn().get().last().isBefore(evidence.getCollectedOn().get().first())) {
      faults.error(
          ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
          path.field("expiresOn"),
          "The evidence expires on "
              + evidence.getExpiresOn().get()
              + ", before it was collected on "
              + evidence.getCollectedOn().get()
              + ".",
          "Correct one of the two dates.");
    }
  }
}
