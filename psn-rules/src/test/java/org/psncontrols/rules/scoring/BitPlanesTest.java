package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.response;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Control;

class BitPlanesTest {

  @Property(tries = 300)
  void weights_added_by_bits_are_weights_added_one_by_one(
      @ForAll @IntRange(max = 260) int size,
      @ForAll @IntRange(min = 1, max = Weighting.MAX) int greatest,
      @ForAll @IntRange(max = 3) int masksBefore,
      @ForAll Random random) {
    int words = (size + 63) / 64;
    int[] weights = random.ints(size, 0, greatest + 1).toArray();
    long[] masks = random.longs((long) words * (masksBefore + 1)).toArray();
    int from = masksBefore * words;
    long sum = 0;
    for (int i = 0; i < size; i++) {
      if ((masks[from + i / 64] >> i % 64 & 1) == 1) {
        sum += weights[i];
      }
    }

    assertThat(new BitPlanes(weights, words).sum(masks, from)).isEqualTo(sum);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64, 65, 128, 129, 192})
  void every_control_weighs_its_own_weight_to_the_last(int size) {
    int[] weights = IntStream.range(0, size).map(i -> Weighting.MAX - i).toArray();
    BitPlanes planes = new BitPlanes(weights, (size + 63) / 64);

    for (int i = 0; i < size; i++) {
      long[] mask = new long[(size + 63) / 64];
      mask[i / 64] = 1L << i;
      assertThat(planes.sum(mask, 0)).isEqualTo(weights[i]);
    }
  }

  /** Each of them is in one kind of its own or in none. */
  private static final List<Response.Builder> ANSWERS =
      List.of(
          response("C", Answer.MET),
          response("C", Answer.PARTLY_MET),
          response("C", Answer.PARTLY_MET).share(Share.of(1)),
          response("C", Answer.PARTLY_MET).share(Share.of(9_999)),
          response("C", Answer.NOT_MET),
          response("C", Answer.NOT_APPLICABLE),
          response("C", Answer.NOT_ASSESSED));

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_weighted_mean_of_any_size_is_that_of_its_answers_one_by_one(
      @ForAll @IntRange(max = 200) int size, @ForAll Random random) {
    Control[] controls =
        IntStream.range(0, size)
            .mapToObj(i -> control("C-" + i).weight(random.nextInt(1_001)).build())
            .toArray(Control[]::new);
    Response[] responses =
        Arrays.stream(controls)
            .map(
                control ->
                    Response.builder()
                        .from(ANSWERS.get(random.nextInt(ANSWERS.size())).build())
                        .control(control.getId())
                        .build())
            .toArray(Response[]::new);
    ScoringPolicy policy = ScoringPolicy.builder().evidenceDemand(EvidenceDemand.NEVER).build();

    for (ScoringModel model : ScoringModels.builtIn().all()) {
      ScoringPlan plan = model.compile(catalogue(controls), policy);
      if (plan.getFormula() instanceof WeightedFormula) {
        Score score = plan.score(assessment(responses).build(), DAY);
        assertThat(score.findScore())
            .isEqualTo(
                plan.getFormula().score(oneByOne((WeightedModel) model, score.getAnswers())));
        if (score instanceof Scored scored) {
          assertThat(scored.getTally())
              .isEqualTo(oneByOne((WeightedModel) model, score.getAnswers()));
          assertThat(scored.getWeightedAttainments().stream().sum())
              .isEqualTo(scored.getTally().get(0).longValueExact());
          assertThat(scored.getWeightedAttainments().length()).isEqualTo(size);
        }
      }
    }
  }

  private static Tally oneByOne(WeightedModel model, List<StandingAnswer> answers) {
    long attained = 0;
    long weight = 0;
    for (StandingAnswer answer : answers) {
      boolean counts =
          answer.isCounted()
              && (!answer.isUnknown() || model.getUnassessed() == WeightedModel.Unassessed.COUNTED);
      if (counts) {
        boolean credited = answer.isFull() || model.getCredit() == WeightedModel.Credit.IN_PART;
        attained +=
            model.getWeighting().of(answer.control()) * (credited ? answer.attainment() : 0);
        weight += model.getWeighting().of(answer.control());
      }
    }
    return Tally.of(attained, weight);
  }
}
