package org.psncontrols.rules.compliance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.StandingAnswers;
import org.psncontrols.rules.validation.PsnValidation;
import org.psncontrols.rules.validation.SubmissionReview;

/**
 * Decides submissions under a policy.
 *
 * <p>What is missing or wrong in the form has a submission returned; that is no judgement, and the
 * provisional outcome says what the rest comes to. Of what is there, each control that is not met,
 * each answer whose evidence does not carry it, and each open finding is a gap; its severity and
 * its plan give the effect that the regime's treatments say, and the gravest effect is the outcome.
 * After the policy's deadline, a regime may send what would be interim or rejected to the audit
 * process.
 *
 * <p>Immutable and thread-safe; build one for a catalogue and policy and share it.
 *
 * @since 0.1
 */
public final class Decider {

  private final CompliancePolicy policy;
  private final PsnValidation validation;
  private final ScoringPlan gate;

  private Decider(Catalogue catalogue, CompliancePolicy policy) {
    this.policy = policy;
    this.gate = ScoringModels.PSN_GATE.compile(catalogue, policy.getScoringPolicy());
    this.validation = PsnValidation.of(ImmutableList.of(catalogue));
  }

  /**
   * A decider.
   *
   * @param catalogue the catalogue that the submissions answer, never null
   * @param policy the parameters, never null
   * @return the decider
   */
  public static Decider of(Catalogue catalogue, CompliancePolicy policy) {
    return new Decider(catalogue, policy);
  }

  /**
   * Decides under the regime in force at a date.
   *
   * @param submission the submission, never null
   * @param asOf the date, in the years 0000 to 9999, never null
   * @return the decision
   * @throws IllegalArgumentException if the submission answers another catalogue edition, the
   *     policy has no regime on that date, or the date is out of range
   */
  public Decision decide(Submission submission, LocalDate asOf) {
    Optional<Regime> regime = policy.regimeOn(asOf);
    checkArgument(
        regime.isPresent(),
        "a decision needs a regime in force, but policy %s has none on %s",
        policy.getId(),
        asOf);
    return decide(submission, regime.get(), asOf);
  }

  /**
   * Decides under a regime chosen by hand.
   *
   * @param submission the submission, never null
   * @param regime the regime, never null
   * @param asOf the date, in the years 0000 to 9999, never null
   * @return the decision
   * @throws IllegalArgumentException if the submission answers another catalogue edition, or the
   *     date is out of range
   */
  public Decision decide(Submission submission, Regime regime, LocalDate asOf) {
    return decide(submission, check(submission), regime, asOf);
  }

  /**
   * Checks a submission against the decider's catalogue, as far as what is wrong does not depend on
   * regime, policy or date, so a caller who decides a submission several times checks it once.
   *
   * @param submission the submission, never null
   * @return every broken rule, at its path from the submission
   */
  public Problems check(Submission submission) {
    return validation.check(submission, Stage.SUBMISSION);
  }

  /**
   * Decides a submission that was checked before.
   *
   * @param submission the submission, never null
   * @param faults what {@link #check} gave for it, never null
   * @param regime the regime, never null
   * @param asOf the date, in the years 0000 to 9999, never null
   * @return the decision
   * @throws IllegalArgumentException if the submission answers another catalogue edition, or the
   *     date is out of range
   */
  public Decision decide(Submission submission, Problems faults, Regime regime, LocalDate asOf) {
    checkArgument(
        asOf.getYear() >= 0 && asOf.getYear() <= 9999,
        "a decision's date must lie in the years 0000 to 9999, but is %s",
        asOf);
    StandingAnswers answers = gate.layOut(submission.getAssessment()).at(asOf);
    ImmutableList.Builder<Reason> found = ImmutableList.builder();
    SubmissionReview review = new SubmissionReview(submission, asOf, policy);
    faults.and(validation.checkDated(review, Stage.SUBMISSION)).stream()
        .filter(problem -> problem.getSeverity() == Problem.Severity.ERROR)
        .map(Decider::returned)
        .forEach(found::add);
    found.addAll(new Gaps(policy, regime, submission, answers).reasons());
    // Stable: within an effect the reasons keep the order of the submission.
    ImmutableList<Reason> reasons =
        found.build().stream()
            .sorted(Comparator.comparing(Reason::getEffect).reversed())
            .collect(ImmutableList.toImmutableList());
    Outcome judged = judge(reasons, regime, asOf);
    boolean returned = reasons.stream().anyMatch(r -> r.getEffect() == Effect.RETURN);
    return Decision.builder()
        .regime(regime)
        .asOf(asOf)
        .outcome(returned ? Outcome.RETURNED : judged)
        .provisionalOutcome(returned ? Optional.of(judged) : Optional.empty())
        .reasons(reasons)
        .build();
  }

  /** What is missing or wrong in the form, as a reason to return it. */
  private static Reason returned(Problem problem) {
    return Reason.builder()
        .code(problem.getCode())
        .subject(problem.getPath())
        .path(problem.getPath())
        .effect(Effect.RETURN)
        .message(problem.getMessage())
        .cure(problem.getRemedy())
        .source(problem.getSource())
        .build();
  }

  /** What the reasons come to, those that only have the submission returned left aside. */
  private Outcome judge(List<Reason> reasons, Regime regime, LocalDate asOf) {
    Effect gravest =
        reasons.stream()
            .map(Reason::getEffect)
            .filter(effect -> effect != Effect.RETURN)
            .max(Comparator.naturalOrder())
            .orElse(Effect.NOTE);
    boolean toAudit =
        gravest.isBlocking()
            && regime.isAuditAfterDeadline()
            && asOf.isAfter(policy.getDeadline().value());
    if (toAudit) {
      return Outcome.REFERRED_TO_AUDIT;
    }
    return switch (gravest) {
      case NOTE -> Outcome.COMPLIANT;
      case ACTION -> Outcome.COMPLIANT_WITH_ACTIONS;
      case INTERIM -> Outcome.INTERIM;
      case REJECT, RETURN -> Outcome.REJECTED;
    };
  }
}
