package org.psncontrols.reporting.portfolio;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.rules.compliance.Decider;
import org.psncontrols.rules.compliance.Decision;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;

/** Decides and scores the submissions of one catalogue edition. */
final class Judge {

  private final CompliancePolicy policy;
  private final ImmutableList<LocalDate> dates;
  private final Decider decider;
  private final ScoringPlan weighted;

  Judge(Catalogue catalogue, CompliancePolicy policy, ImmutableList<LocalDate> dates) {
    this.policy = policy;
    this.dates = dates;
    this.decider = Decider.of(catalogue, policy);
    this.weighted = ScoringModels.PSN_WEIGHTED.compile(catalogue, policy.getScoringPolicy());
  }

  /** Every rule that a submission breaks, whatever the date. */
  Problems check(Submission submission) {
    return decider.check(submission);
  }

  /** How a submission stands at the date of that index; in detail at the last. */
  Standing standing(Submission submission, Problems faults, int date) {
    LocalDate day = dates.get(date);
    Decision decision = decider.decide(submission, faults, policy.regimeOn(day).orElseThrow(), day);
    boolean flagged = decision.isAtRiskOfMissing(policy.getDeadline().value());
    boolean detailed = date == dates.size() - 1 && !decision.getOutcome().isCompliant();
    return new Standing(
        decision.getOutcome(),
        flagged,
        detailed ? Optional.of(detail(submission, decision, flagged)) : Optional.empty());
  }

  LocalDate date(int index) {
    return dates.get(index);
  }

  private NotYetCompliant detail(Submission submission, Decision decision, boolean flagged) {
    return NotYetCompliant.builder()
        .organisation(submission.getAssessment().getOrganisation())
        .environment(submission.getAssessment().getEnvironment().getName())
        .submittedOn(submission.getSubmittedOn().filter(day -> !day.isAfter(decision.getAsOf())))
        .outcome(decision.getOutcome())
        .provisionalOutcome(decision.getProvisionalOutcome())
        .flagged(flagged)
        .weightedPercent(weightedPercent(submission, decision.getAsOf()))
        .blockingReasons(decision.getBlockingReasons())
        .openItems(decision.getReasons().size())
        .build();
  }

  private Optional<BigDecimal> weightedPercent(Submission submission, LocalDate day) {
    return weighted.score(submission.getAssessment(), day) instanceof Scored scored
        ? Optional.of(scored.getScore().toPercent())
        : Optional.empty();
  }
}
