package org.example.vendor.model;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswers;
import org.psncontrols.rules.scoring.Tally;

/** A body is as good as its weakest section: a formula that is no weighted mean. */
public final class WeakestSection implements ScoringModel {

  private static final int MAXIMUM = 100;

  @Override
  public String getId() {
    return "acme-weakest-section";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "How far the applicable controls of the weakest section are met, out of 100.";
  }

  @Override
  public LawCard getLawCard() {
    return LawCard.allHold()
        .failing(Law.STRICT, "To meet a control of a section that is not the weakest adds nothing.")
        .failing(
            Law.REGROUPING,
            "One control met and one not: 0 in two sections, 50 in one.")
        .failing(
            Law.ZERO_WEIGHT,
            "A control of weight 0 that is not met counts as any other, and so 100 becomes 50.")
        .failing(
            Law.CONTRIBUTIONS_SUM,
            "A score of 100 with one control met has no contributions: the section decides.");
  }

  @Override
  public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
    return new Formula(
        catalogue.getSections().stream()
            .map(Section::id)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The tally: for each section, what its controls attain and how many count. */
  private record Formula(ImmutableList<String> sections) implements ScoringFormula {

    @Override
    public Tally tally(StandingAnswers answers) {
      long[] numbers = new long[2 * sections.size()];
      for (StandingAnswer answer : answers.getAnswers()) {
        if (answer.isCounted()) {
          int section = sections.indexOf(answer.control().getSection());
          numbers[2 * section] += answer.attainment();
          numbers[2 * section + 1]++;
        }
      }
      return Tally.of(numbers);
    }

    @Override
    public Optional<Ratio> score(Tally tally) {
      return counted(tally)
          .mapToObj(section -> share(tally, section))
          .min(naturalOrder())
          .map(share -> new Ratio(share.multiply(MAXIMUM), MAXIMUM));
    }

    @Override
    public ImmutableList<ControlId> decidingControls(StandingAnswers answers) {
      Tally tally = tally(answers);
      int weakest =
          counted(tally)
              .boxed()
              .min(Comparator.comparing(section -> share(tally, section)))
              .orElseThrow();
      return answers.getAnswers().stream()
          .filter(StandingAnswer::isCounted)
          .map(StandingAnswer::control)
          .filter(control -> control.getSection().equals(sections.get(weakest)))
          .map(control -> control.getId())
          .collect(ImmutableList.toImmutableList());
    }

    private IntStream counted(Tally tally) {
      return IntStream.range(0, sections.size())
          .filter(section -> tally.get(2 * section + 1).signum() > 0);
    }

    private static BigFraction share(Tally tally, int section) {
      return BigFraction.of(
          tally.get(2 * section),
          tally.get(2 * section + 1).multiply(BigInteger.valueOf(StandingAnswer.FULL)));
    }
  }
}
