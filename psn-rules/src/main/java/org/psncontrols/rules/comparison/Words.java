package org.psncontrols.rules.comparison;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Rounding;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.StandingAnswer;

/** What is said alike of models and of rounds. */
final class Words {

  /** How many things a sentence names. */
  private static final int MAX_NAMED = 10;

  private static final int PERCENT_DECIMALS = 6;

  private Words() {}

  /** A sentence that ends with what a change did to the score. */
  static String sentence(String what, Optional<Ratio> before, Optional<Ratio> after) {
    return what + ": " + effect(before, after) + ".";
  }

  private static String effect(Optional<Ratio> before, Optional<Ratio> after) {
    BigFraction points = ScoreDifference.between(before, after).points();
    boolean same = points.signum() == 0;
    if (before.isEmpty() && after.isEmpty()) {
      return "nothing to score either way";
    }
    if (before.isEmpty()) {
      return same
          ? "0 instead of nothing to score, which counts as 0"
          : points(points) + " from nothing to score, which counts as 0";
    }
    if (after.isEmpty()) {
      return same
          ? "nothing to score instead of 0, as which it counts"
          : points(points) + " to nothing to score, which counts as 0";
    }
    return points(points);
  }

  /** Percentage points to two decimals, for display. */
  static String points(BigFraction points) {
    if (points.signum() == 0) {
      return "no difference here";
    }
    String sign = points.signum() < 0 ? "-" : "+";
    BigDecimal rounded = Rounding.TWO_DECIMALS_HALF_EVEN.round(points.abs());
    return rounded.signum() == 0
        ? sign + "less than 0.01 points"
        : sign + rounded.toPlainString() + " points";
  }

  /** The model's name, with its version where another is of the same name. */
  static String name(ScoringModel model, ScoringModel other) {
    return model.getId().equals(other.getId())
        ? model.getId() + " v" + model.getVersion()
        : model.getId();
  }

  /** The answer, how far it attains, and why it does not stand. */
  static String standing(StandingAnswer standing) {
    String label = standing.answer().getLabel();
    return switch (standing.basis()) {
      case EVIDENCE_MISSING -> label + ", as evidence is missing";
      case EVIDENCE_NOT_CURRENT -> label + ", as no evidence is current";
      case NOT_GIVEN -> label;
      case STANDS, STANDS_WITHOUT_EVIDENCE ->
          standing.answer() == Answer.PARTLY_MET || standing.compensation().isPresent()
              ? label + " (" + percent(standing.attainment()) + ")"
              : label;
    };
  }

  private static String percent(long attainment) {
    BigDecimal percent = BigDecimal.valueOf(attainment, PERCENT_DECIMALS);
    return percent.stripTrailingZeros().toPlainString() + "%";
  }

  static String lowerCase(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  /** The first of some things; thousands of controls may change at once. */
  static String some(Collection<?> things) {
    List<String> texts = things.stream().limit(MAX_NAMED).map(Object::toString).toList();
    int more = things.size() - texts.size();
    return texts.stream().collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  static String controls(Collection<?> ids) {
    return (ids.size() == 1 ? "control " : "controls ") + some(ids);
  }
}
