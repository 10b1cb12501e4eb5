package org.psncontrols.rules.testkit.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

/** What the bounds of our models keep beyond the laws. */
class BoundsTest {

  private static final int TRIES = 600;

  @Provide
  Arbitrary<ScoringModel> models() {
    return Arbitraries.of(ScoringModels.builtIn().all());
  }

  @Provide
  Arbitrary<ScoringModel> modelsWithNeutralZero() {
    return Arbitraries.of(
        ScoringModels.builtIn().all().stream()
            .filter(model -> model.getLawCard().holds(Law.ZERO_WEIGHT))
            .toList());
  }

  @Provide
  Arbitrary<ScoringCase> cases() {
    return ScoringCases.ANY;
  }

  @Property(tries = TRIES)
  void both_ends_are_reached_by_a_completion_and_where_none_scores_there_are_no_bounds(
      @ForAll("models") ScoringModel model, @ForAll("cases") ScoringCase given, @ForAll long seed) {
    Completions completions = Completions.of(new Trial(model, given), new Random(seed));

    if (completions.scores().isEmpty()) {
      assertThat(completions.bounds()).isEmpty();
    } else {
      Bounds bounds = completions.bounds().orElseThrow();
      assertThat(completions.scores()).contains(bounds.lower(), bounds.upper());
      assertThat(bounds.lower()).isEqualByComparingTo(Collections.min(completions.scores()));
      assertThat(bounds.upper()).isEqualByComparingTo(Collections.max(completions.scores()));
    }
  }

  @Property(tries = TRIES)
  void a_score_lies_within_its_bounds_unless_a_measure_stands_behind_what_is_unknown(
      @ForAll("models") ScoringModel model, @ForAll("cases") ScoringCase given) {
    Score score = new Trial(model, given).score();
    Optional<Ratio> number = score.findScore();
    boolean held =
        score.getAnswers().stream()
            .anyMatch(answer -> answer.isUnknown() && answer.leastAttainment() > 0);

    if (number.isPresent()) {
      Bounds bounds = score.getBounds().orElseThrow();
      assertThat(number.get()).isLessThanOrEqualTo(bounds.upper());
      // The score counts the unknown as nothing, though it cannot come to nothing.
      if (!held) {
        assertThat(number.get()).isGreaterThanOrEqualTo(bounds.lower());
      }
    }
  }

  @Property(tries = TRIES)
  void where_a_control_without_weight_leaves_the_score_it_leaves_the_bounds(
      @ForAll("modelsWithNeutralZero") ScoringModel model,
      @ForAll("cases") ScoringCase given,
      @ForAll Answer answer) {
    ScoringCase more = CatalogueLaws.withWeightless(given, 0, answer);

    assertThat(new Trial(model, more).score().getBounds())
        .isEqualTo(new Trial(model, given).score().getBounds());
  }
}
