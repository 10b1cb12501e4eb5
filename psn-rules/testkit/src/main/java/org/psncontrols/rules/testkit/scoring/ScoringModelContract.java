package org.psncontrols.rules.testkit.scoring;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.ScoringModel;

/**
 * Holds a scoring model to its law card, and to what every model must do whatever its card says.
 *
 * <p>Extend it with the model in question:
 *
 * <pre>{@code
 * class AcmeModelTest extends ScoringModelContract {
 *   @Override
 *   protected ScoringModel model() {
 *     return new AcmeModel();
 *   }
 * }
 * }</pre>
 *
 * <p>There is one property for each {@link Law}. Where the card says that the law holds, the
 * property must pass; where it says that the law fails, the property is reported as skipped, with
 * the counter-example of the card: that this example is one, a test of the model's own shows.
 *
 * <p>The cases are arbitrary assessments of {@link
 * org.psncontrols.model.testkit.AssessmentArbitraries}, of catalogues whose sections may nest and
 * weigh, under every demand for evidence, view and ceiling, on days on which evidence or measures
 * turn, and with measures behind answers that do not stand. Where a property speaks of an answer,
 * it is given by body and assessor alike and backed by evidence, so that it stands. A score has
 * gone away where there was a number and is none. A property throws an {@link AssertionError} that
 * says what the model did.
 *
 * @since 0.1
 */
@AddLifecycleHook(SkipWhatFails.class)
@PropertyDefaults(tries = ScoringModelContract.TRIES)
public abstract class ScoringModelContract {

  static final int TRIES = 150;

  private static final int MANY = 10_000;

  /** Made by the class that is extended with a model. */
  protected ScoringModelContract() {}

  /**
   * The model.
   *
   * @return the model that is held to its card: the same whenever it is asked for, never null
   */
  protected abstract ScoringModel model();

  /**
   * The cases that the laws are tried on, for properties of one's own: {@code @ForAll("cases")}.
   *
   * @return a generator of cases
   */
  @Provide
  protected final Arbitrary<ScoringCase> cases() {
    return ScoringCases.ANY;
  }

  private Trial trial(ScoringCase given) {
    return new Trial(model(), given);
  }

  /**
   * {@link Law#BOUNDED}.
   *
   * @param given what is scored
   */
  @Property
  @Asserts(Law.BOUNDED)
  public final void a_score_lies_from_0_to_its_maximum(@ForAll("cases") ScoringCase given) {
    ScoreLaws.bounded(trial(given));
  }

  /**
   * {@link Law#MONOTONE}: from not met over any share of partly met to met, the measures behind the
   * answer being the same, the score neither falls nor goes away.
   *
   * @param given what is scored
   * @param pick which control
   * @param one how far it is met, 0 being not met and 10,000 met
   * @param other how far it is met otherwise
   */
  @Property
  @Asserts(Law.MONOTONE)
  public final void improving_an_answer_never_lowers_the_score(
      @ForAll("cases") ScoringCase given,
      @ForAll @IntRange(max = MANY) int pick,
      @ForAll @IntRange(max = Share.WHOLE) int one,
      @ForAll @IntRange(max = Share.WHOLE) int other) {
    AnswerLaws.monotone(trial(given), pick, one, other);
  }

  /**
   * {@link Law#STRICT}: as {@link Law#MONOTONE}, without measures; the score rises if the formula
   * does not exclude the control and, where there are contributions, its own could be above 0.
   *
   * @param given what is scored
   * @param pick which control
   * @param one how far it is met, 0 being not met and 10,000 met
   * @param other how far it is met otherwise
   */
  @Property
  @Asserts(Law.STRICT)
  public final void improving_an_answer_that_weighs_raises_the_score(
      @ForAll("cases") ScoringCase given,
      @ForAll @IntRange(max = MANY) int pick,
      @ForAll @IntRange(max = Share.WHOLE) int one,
      @ForAll @IntRange(max = Share.WHOLE) int other) {
    AnswerLaws.strict(trial(given), pick, one, other);
  }

  /**
   * {@link Law#PERMUTATION}: neither score nor bounds.
   *
   * @param given what is scored
   * @param seed of the other order
   */
  @Property
  @Asserts(Law.PERMUTATION)
  public final void the_order_of_responses_and_of_controls_changes_nothing(
      @ForAll("cases") ScoringCase given, @ForAll long seed) {
    ScoreLaws.permutation(trial(given), new Random(seed));
  }

  /**
   * {@link Law#PARTITION}: with every control in one part, and the health check in one of them, the
   * tallies add up to that of the whole; with its findings spread over both, their sum gives the
   * score of the whole. Each part has all sections.
   *
   * @param given what is scored
   * @param seed of the split
   */
  @Property
  @Asserts(Law.PARTITION)
  public final void the_whole_is_the_sum_of_its_parts(
      @ForAll("cases") ScoringCase given, @ForAll long seed) {
    CatalogueLaws.partition(trial(given), new Random(seed));
  }

  /**
   * {@link Law#REGROUPING}: neither score nor bounds, whatever sections the controls are put into.
   *
   * @param given what is scored
   * @param seed of the other sections, which may nest and weigh
   */
  @Property
  @Asserts(Law.REGROUPING)
  public final void regrouping_the_controls_changes_nothing(
      @ForAll("cases") ScoringCase given, @ForAll long seed) {
    CatalogueLaws.regrouping(trial(given), new Random(seed));
  }

  /**
   * {@link Law#ZERO_WEIGHT}: the score is the same with a control more whose weight is stated to be
   * 0, and that states neither force nor likelihood nor impact.
   *
   * @param given what is scored
   * @param pick which section it stands in
   * @param answer how it is answered
   */
  @Property
  @Asserts(Law.ZERO_WEIGHT)
  public final void a_control_without_weight_leaves_the_score_as_it_is(
      @ForAll("cases") ScoringCase given,
      @ForAll @IntRange(max = MANY) int pick,
      @ForAll Answer answer) {
    CatalogueLaws.zeroWeight(trial(given), pick, answer);
  }

  /**
   * {@link Law#NEUTRAL_ELEMENT}: neither tally nor score.
   *
   * @param given what is scored
   */
  @Property
  @Asserts(Law.NEUTRAL_ELEMENT)
  public final void adding_an_empty_part_changes_nothing(@ForAll("cases") ScoringCase given) {
    CatalogueLaws.neutralElement(trial(given));
  }

  /**
   * {@link Law#NOTHING_TO_SCORE}: without a health check, there is no number where every control is
   * not applicable, nor where there is no control.
   *
   * @param given what is scored, once it is emptied
   */
  @Property
  @Asserts(Law.NOTHING_TO_SCORE)
  public final void where_nothing_counts_there_is_no_number(@ForAll("cases") ScoringCase given) {
    CatalogueLaws.nothingToScore(trial(given));
  }

  /**
   * {@link Law#NOT_APPLICABLE_DISCLOSED}: for each control that is not applicable, the exclusion
   * says what the score is once the control is answered as not met, without measures; where it
   * gives another reason, or there is none, that answer changes nothing. The same goes for all at
   * once.
   *
   * @param given what is scored
   */
  @Property
  @Asserts(Law.NOT_APPLICABLE_DISCLOSED)
  public final void what_not_applicable_does_is_disclosed(@ForAll("cases") ScoringCase given) {
    AnswerLaws.notApplicableDisclosed(trial(given));
  }

  /**
   * {@link Law#NOT_CHECKING}: without the response to one control, and so without the measures in
   * it, the score neither rises nor goes away.
   *
   * @param given what is scored
   * @param pick which control
   */
  @Property
  @Asserts(Law.NOT_CHECKING)
  public final void not_checking_never_raises_the_score(
      @ForAll("cases") ScoringCase given, @ForAll @IntRange(max = MANY) int pick) {
    AnswerLaws.notChecking(trial(given), pick);
  }

  /**
   * {@link Law#CONTRIBUTIONS_SUM}: exactly.
   *
   * @param given what is scored
   */
  @Property
  @Asserts(Law.CONTRIBUTIONS_SUM)
  public final void contributions_add_up_to_the_score(@ForAll("cases") ScoringCase given) {
    ScoreLaws.contributionsSum(trial(given));
  }

  /**
   * {@link Law#BOUNDS_CONTAIN_COMPLETIONS}: with up to three answers missing, and each of them made
   * met, met by some share, not met or not applicable, the measures remaining.
   *
   * @param given what is scored
   * @param seed of the shares
   */
  @Property
  @Asserts(Law.BOUNDS_CONTAIN_COMPLETIONS)
  public final void every_completion_lies_within_the_bounds(
      @ForAll("cases") ScoringCase given, @ForAll long seed) {
    AnswerLaws.boundsContainCompletions(trial(given), new Random(seed));
  }

  /**
   * {@link Law#IDEMPOTENCE}: by the same plan, by another one, and with the responses in another
   * order.
   *
   * @param given what is scored
   * @param seed of the other order
   */
  @Property
  @Asserts(Law.IDEMPOTENCE)
  public final void scoring_again_gives_the_same(
      @ForAll("cases") ScoringCase given, @ForAll long seed) {
    ScoreLaws.idempotence(trial(given), new Random(seed));
  }

  /**
   * {@link Law#EXPIRY}: for an answer with evidence that was good until the day before, the score
   * is no higher than were it good for that day too; nor has it gone away.
   *
   * @param given what is scored
   * @param pick which control
   * @param answer how it is answered
   */
  @Property
  @Asserts(Law.EXPIRY)
  public final void lapsing_evidence_never_raises_the_score(
      @ForAll("cases") ScoringCase given,
      @ForAll @IntRange(max = MANY) int pick,
      @ForAll Answer answer) {
    AnswerLaws.expiry(trial(given), pick, answer);
  }

  /**
   * Whatever the card says: an assessment scored at once, laid out, or as the answers that stand,
   * has the same score, bounds, tally and digest.
   *
   * @param given what is scored
   */
  @Property
  public final void every_way_to_score_gives_the_same(@ForAll("cases") ScoringCase given) {
    ScoreLaws.laidOut(trial(given));
  }

  /**
   * Whatever the card says: what a score tells of another answer is what that answer does.
   *
   * @param given what is scored
   * @param pick which control
   * @param answer the other answer
   */
  @Property
  public final void another_answer_does_what_the_score_tells(
      @ForAll("cases") ScoringCase given,
      @ForAll @IntRange(max = MANY) int pick,
      @ForAll Answer answer) {
    AnswerLaws.answerEffect(trial(given), pick, answer);
  }

  /**
   * Whatever the card says: what a score tells of putting a finding right is what doing so does.
   *
   * @param given what is scored
   */
  @Property
  public final void putting_a_finding_right_does_what_the_score_tells(
      @ForAll("cases") ScoringCase given) {
    ScoreLaws.findingEffect(trial(given));
  }

  /** Whatever the card says: the model has an identifier of the right form, version and rule. */
  @Example
  public final void the_model_has_a_name_a_version_and_a_rule() {
    ScoreLaws.named(model());
  }
}
