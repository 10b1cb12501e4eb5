package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;

/** The same plain records in streams: the lines first, then sums of them. */
final class StreamScorer {

  private final Plain.Catalogue catalogue;

  StreamScorer(Plain.Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Explained explain(Plain.Assessment assessment, LocalDate asOf) {
    List<Contribution> lines =
        assessment.responses().stream().map(response -> line(response, asOf)).toList();
    return new Explained(
        new Scores(
            lines.stream().mapToLong(line -> line.weight() * line.attainment()).sum(),
            lines.stream().mapToLong(Contribution::weight).sum(),
            lines.stream().filter(this::isGating).allMatch(StreamScorer::isFull)),
        lines);
  }

  /** A control that does not apply has no weight in its line. */
  private boolean isGating(Contribution line) {
    return line.weight() > 0 && catalogue.control(line.control()).must();
  }

  private static boolean isFull(Contribution line) {
    return line.attainment() == Attainment.FULL;
  }

  private Contribution line(Plain.Response response, LocalDate asOf) {
    Plain.Control control = catalogue.control(response.control());
    Plain.Said said = response.counted();
    boolean backed =
        response.evidence().stream().anyMatch(evidence -> evidence.isCurrentOn(asOf))
            || (response.evidence().isEmpty() && !control.evidenceExpected());
    if (said.answer() == Answer.NOT_APPLICABLE && backed) {
      return new Contribution(control.id(), 0, 0);
    }
    long attainment =
        switch (said.answer()) {
          case MET -> backed ? Attainment.FULL : 0;
          case PARTLY_MET -> backed ? Attainment.of(share(said), credit(response, asOf)) : 0;
          case NOT_MET -> Attainment.of(0, credit(response, asOf));
          case NOT_ASSESSED, NOT_APPLICABLE -> 0;
        };
    return new Contribution(control.id(), control.weight(), attainment);
  }

  private static int share(Plain.Said said) {
    return Optional.ofNullable(said.share()).orElse(Attainment.DEFAULT_SHARE);
  }

  private static int credit(Plain.Response response, LocalDate asOf) {
    return response.measures().stream()
        .filter(measure -> measure.isInForceOn(asOf))
        .mapToInt(Plain.Measure::credit)
        .max()
        .orElse(0);
  }
}
