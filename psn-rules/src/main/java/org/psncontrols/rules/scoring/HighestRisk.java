package org.psncontrols.rules.scoring;

import static org.psncontrols.rules.scoring.Law.CONTRIBUTIONS_SUM;
import static org.psncontrols.rules.scoring.Law.STRICT;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RiskLevel.Band;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;

/**
 * {@code risk-matrix}: how far the highest band of the policy's matrix is from the top, of what is
 * not met and open.
 *
 * <p>A control counts if it states likelihood and impact; one that is not assessed counts as not
 * met.
 */
final class HighestRisk implements ScoringModel {

  private static final Band[] BANDS = Band.values();
  private static final int COUNTED = 0;

  @Override
  public String getId() {
    return "risk-matrix";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "Each applicable control that is not met in full and each open finding lies in a band by"
        + " its likelihood and impact; 5 if there is none, else 4 to 0 as the highest band is very"
        + " low to very high.";
  }

  @Override
  public LawCard getLawCard() {
    return LawCard.allHold()
        .failing(
            STRICT,
            "Two controls not met in the highest band give 0 %; meeting one of them leaves it at 0 %.")
        .failing(
            CONTRIBUTIONS_SUM,
            "One control met gives 100 %, of which it contributes 0 %: it decides.");
  }

  @Override
  public Rounding getRounding() {
    return Rounding.WHOLE;
  }

  @Override
  public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
    return new Formula(policy.getRiskMatrix());
  }

  /** The tally: what counts, and what is open in each band from the lowest on. */
  private record Formula(RiskMatrix matrix) implements ScoringFormula {

    private static boolean isRated(Control control) {
      return control.getLikelihood().isPresent() && control.getImpact().isPresent();
    }

    private static boolean isCounted(StandingAnswer answer) {
      return isRated(answer.control()) && answer.isCounted();
    }

    private Band band(StandingAnswer answer) {
      return matrix.bandOf(
          new Rating(
              answer.control().getLikelihood().getAsInt(),
              answer.control().getImpact().getAsInt()));
    }

    private Band band(Finding finding) {
      return matrix.bandOf(matrix.ratingOf(finding.getSeverity()));
    }

    @SuppressWarnings("EnumOrdinal") // Bands are declared in ascending order.
    private static int rank(Band band) {
      return 1 + band.ordinal();
    }

    @Override
    public Tally tally(StandingAnswers answers) {
      long[] numbers = new long[1 + BANDS.length];
      numbers[COUNTED] = answers.isHealthChecked() ? 1 : 0;
      for (StandingAnswer answer : answers.getAnswers()) {
        if (isCounted(answer)) {
          numbers[COUNTED]++;
          if (!answer.isFull()) {
            numbers[rank(band(answer))]++;
          }
        }
      }
      answers.getOpenFindings().forEach(finding -> numbers[rank(band(finding))]++);
      return Tally.of(numbers);
    }

    @Override
    public Optional<Ratio> score(Tally tally) {
      return tally.get(COUNTED).signum() == 0
          ? Optional.empty()
          : Optional.of(Ratio.of(BANDS.length - rank(tally), BANDS.length));
    }

    /** 0 if nothing is open, else 1 for the lowest band to 5 for the highest. */
    private static int rank(Tally tally) {
      for (int rank = BANDS.length; rank > 0; rank--) {
        if (tally.get(rank).signum() > 0) {
          return rank;
        }
      }
      return 0;
    }

    @Override
    public Optional<String> grade(Tally tally) {
      int rank = rank(tally);
      return Optional.of(rank == 0 ? "none" : BANDS[rank - 1].getCode());
    }

    @Override
    public Optional<Exclusion.Reason> exclusion(StandingAnswer answer) {
      if (!isRated(answer.control())) {
        return Optional.of(Exclusion.Reason.NOT_RATED);
      }
      return ScoringFormula.super.exclusion(answer);
    }

    @Override
    public Optional<Bounds> bounds(StandingAnswers answers) {
      int least = 0;
      int most = 0;
      boolean counts = answers.isHealthChecked();
      for (Finding finding : answers.getOpenFindings()) {
        least = Math.max(least, rank(band(finding)));
      }
      for (StandingAnswer answer : answers.getAnswers()) {
        if (!isCounted(answer)) {
          continue;
        }
        counts = true;
        int rank = rank(band(answer));
        if (answer.leastAttainment() < StandingAnswer.FULL) {
          most = Math.max(most, rank);
          least = answer.isUnknown() ? least : Math.max(least, rank);
        }
      }
      return counts
          ? Optional.of(
              new Bounds(
                  Ratio.of(BANDS.length - Math.max(least, most), BANDS.length),
                  Ratio.of(BANDS.length - least, BANDS.length)))
          : Optional.empty();
    }

    @Override
    public ImmutableList<ControlId> decidingControls(StandingAnswers answers) {
      int rank = rank(tally(answers));
      Predicate<StandingAnswer> decides =
          rank == 0
              ? Formula::isCounted
              : answer -> isCounted(answer) && !answer.isFull() && rank(band(answer)) == rank;
      return answers.getAnswers().stream()
          .filter(decides)
          .map(answer -> answer.control().getId())
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<FindingId> decidingFindings(StandingAnswers answers) {
      int rank = rank(tally(answers));
      return answers.getOpenFindings().stream()
          .filter(finding -> rank(band(finding)) == rank)
          .map(Finding::getId)
          .collect(ImmutableList.toImmutableList());
    }
  }
}
