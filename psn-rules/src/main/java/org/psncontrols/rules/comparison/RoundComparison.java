package org.psncontrols.rules.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingAnswer;

/**
 * Why the scores of two rounds differ.
 *
 * <p>The way from the one to the other is made in this order, each step of which is a score of its
 * own:
 *
 * <ol>
 *   <li>the model, then the policy;
 *   <li>the edition: controls withdrawn; merged, renamed and divided; what else it says of each
 *       control; its sections; new controls. What becomes of answers is for {@link
 *       org.psncontrols.model.assessment.Migration} to say;
 *   <li>time: the same answers at the date of the second round, control by control as evidence and
 *       compensating measures lapse;
 *   <li>the answers, in catalogue order;
 *   <li>the findings: put right or not found again, regraded, opened.
 * </ol>
 *
 * <p>So the effects add up to the difference of the scores exactly, whatever the model; how much a
 * single one is depends on that order. A control whose evidence has lapsed and been renewed has
 * both changes. What changes no score is told as well, if a control stands otherwise by it or the
 * edition says so.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RoundComparison {

  private final Score older;
  private final Score newer;
  private final ImmutableList<RoundChange> changes;

  private RoundComparison(Score older, Score newer, ImmutableList<RoundChange> changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  /**
   * Compares two rounds of one environment.
   *
   * <p>The second need not be the later one. Two organisations are the same if the one has the
   * identifier of the other among its present or former ones.
   *
   * @param older the round from which to go, never null
   * @param newer the round to which to go, never null
   * @return the scores and all that happened in between
   * @throws IllegalArgumentException if the rounds are of different organisations, or of
   *     environments of different names
   */
  public static RoundComparison between(Round older, Round newer) {
    checkSameEnvironment(older.assessment(), newer.assessment());
    Score first = older.score();
    Ledger ledger = new Ledger(first);
    rules(older, newer.plan(), ledger);
    Assessment carried =
        older.plan().getCatalogue().equals(newer.plan().getCatalogue())
            ? older.assessment()
            : EditionWalk.walk(
                newer.plan(),
                older.plan().getCatalogue(),
                older.assessment(),
                older.asOf(),
                ledger);
    AnswerWalk.walk(carried, older.asOf(), newer, ledger);
    FindingWalk.walk(carried, older.asOf(), newer, ledger);
    return new RoundComparison(first, ledger.last(), ledger.changes());
  }

  private static void checkSameEnvironment(Assessment one, Assessment other) {
    checkArgument(
        isKnownAs(one.getOrganisation(), other.getOrganisation())
            || isKnownAs(other.getOrganisation(), one.getOrganisation()),
        "two rounds must be of the same organisation to be compared, but are of %s (%s) and %s (%s)",
        one.getOrganisation().getName(),
        one.getOrganisation().getId(),
        other.getOrganisation().getName(),
        other.getOrganisation().getId());
    checkArgument(
        one.getEnvironment().getName().equals(other.getEnvironment().getName()),
        "two rounds must be of the same environment to be compared, but are of \"%s\" and \"%s\"",
        one.getEnvironment().getName(),
        other.getEnvironment().getName());
  }

  private static boolean isKnownAs(Organisation one, Organisation other) {
    return one.getId().equals(other.getId())
        || one.getOtherIds().contains(other.getId())
        || one.getFormerIds().contains(other.getId());
  }

  /** The other model, then the other policy, on the first round as it is. */
  private static void rules(Round round, ScoringPlan to, Ledger ledger) {
    ScoringPlan from = round.plan();
    ScoringModel before = from.getModel();
    ScoringModel after = to.getModel();
    if (!before.equals(after)) {
      Score score = score(round, after, from.getPolicy());
      String what = "Model " + name(after) + " took the place of " + name(before);
      if (name(before).equals(name(after))) {
        ledger.rest(score, what);
      } else {
        ledger.whole(Kind.MODEL_CHANGED, score, what);
      }
    }
    if (!from.getPolicy().equals(to.getPolicy())) {
      policy(score(round, after, to.getPolicy()), from.getPolicy(), to.getPolicy(), ledger);
    }
  }

  private static Score score(Round round, ScoringModel model, ScoringPolicy policy) {
    return model
        .compile(round.plan().getCatalogue(), policy)
        .score(round.assessment(), round.asOf());
  }

  private static String name(ScoringModel model) {
    return model.getId() + " v" + model.getVersion();
  }

  private static void policy(
      Score score, ScoringPolicy before, ScoringPolicy after, Ledger ledger) {
    ImmutableList.Builder<ControlId> otherwise = ImmutableList.builder();
    ImmutableList<StandingAnswer> stood = ledger.last().getAnswers();
    ImmutableList<StandingAnswer> stands = score.getAnswers();
    for (int i = 0; i < stood.size(); i++) {
      if (Ledger.standsOtherwise(stood.get(i), stands.get(i))) {
        otherwise.add(stands.get(i).control().getId());
      }
    }
    ImmutableList<ControlId> controls = otherwise.build();
    ledger.controls(
        Kind.POLICY_CHANGED,
        controls,
        controls,
        score,
        "The policy changed in "
            + Words.some(differences(before, after))
            + (controls.isEmpty()
                ? ""
                : ", by which "
                    + Words.controls(controls)
                    + (controls.size() == 1 ? " stands" : " stand")
                    + " otherwise"));
  }

  private static List<String> differences(ScoringPolicy before, ScoringPolicy after) {
    List<String> differences = new ArrayList<>();
    if (before.getEvidenceDemand() != after.getEvidenceDemand()) {
      differences.add("when evidence is demanded");
    }
    if (!before.getCompensationCeiling().equals(after.getCompensationCeiling())) {
      differences.add("how much a compensating measure can earn");
    }
    if (before.getAnswerView() != after.getAnswerView()) {
      differences.add("whose answer counts");
    }
    if (!before.getRiskMatrix().equals(after.getRiskMatrix())) {
      differences.add("the risk matrix");
    }
    return differences;
  }

  /**
   * The score of the round from which the way goes.
   *
   * @return the score
   */
  public Score getOlder() {
    return older;
  }

  /**
   * The score of the round to which the way goes.
   *
   * @return the score
   */
  public Score getNewer() {
    return newer;
  }

  /**
   * What happened.
   *
   * @return the changes in the order in which they are told; none between a round and itself
   */
  public ImmutableList<RoundChange> getChanges() {
    return changes;
  }

  /**
   * The changes of one kind.
   *
   * @param kind the kind, never null
   * @return the changes in their order
   */
  public ImmutableList<RoundChange> ofKind(Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The difference of the scores.
   *
   * @return how many percentage points the second score is above the first, which is the sum of the
   *     effects of the changes
   */
  public ScoreDifference getDifference() {
    return ScoreDifference.between(older.findScore(), newer.findScore());
  }

  /** The two scores, and a line for each change. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    lines.append(older).append('\n');
    changes.forEach(change -> lines.append("  ").append(change.sentence()).append('\n'));
    return lines.append(newer).append('\n').toString();
  }
}
