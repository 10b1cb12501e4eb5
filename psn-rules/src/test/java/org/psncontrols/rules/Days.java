package org.psncontrols.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.source.DateSpan;

/** Days on which what is generated may be judged. */
public final class Days {

  private Days() {}

  /** Days on which an assessment may be judged, often those on which its evidence turns. */
  public static LocalDate of(Assessment assessment, int pick) {
    List<LocalDate> turns = new ArrayList<>();
    turns.add(assessment.getAssessedOn());
    for (Response response : assessment.getResponses()) {
      for (Evidence evidence : response.getEvidence()) {
        evidence.getExpiresOn().map(DateSpan::first).ifPresent(turns::add);
        evidence.getCollectedOn().map(DateSpan::last).ifPresent(turns::add);
      }
      response.getCompensatingMeasures().forEach(measure -> turns.add(measure.getExpiresOn()));
    }
    return turns.get(pick % turns.size()).plusDays(pick == 0 ? 0 : pick % 5 - 2);
  }

  /** Numbers for {@link #of}. */
  public static Arbitrary<Integer> picks() {
    // The first turn is the day of the assessment, which is the common case.
    return Combinators.combine(Arbitraries.integers().between(0, 1_000), Arbitraries.of(0, 1))
        .as((pick, any) -> pick * any);
  }
}
