package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.source.DateSpan;

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
    Optional<DateSpan> collected = evidence.getCollectedOn();
    if (collected.isEmpty()) {
      return;
    }
    if (collected.get().first().isAfter(assessedOn)) {
      faults.add(
          Rules.EVIDENCE_FROM_THE_FUTURE, path.field("collectedOn"), collected.get(), assessedOn);
    }
    if (expiresBeforeCollected(evidence)) {
      faults.add(
          Rules.EVIDENCE_EXPIRES_BEFORE_COLLECTED,
          path.field("expiresOn"),
          evidence.getExpiresOn().orElseThrow(),
          collected.get());
    }
  }

  /** Whether one of its two dates must be wrong. */
  static boolean expiresBeforeCollected(Evidence evidence) {
    Optional<DateSpan> collected = evidence.getCollectedOn();
    Optional<DateSpan> expires = evidence.getExpiresOn();
    return collected.isPresent()
        && expires.isPresent()
        && expires.get().last().isBefore(collected.get().first());
  }
}
