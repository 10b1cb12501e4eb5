package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.problem.ProblemCodes;

/** The rules of risk acceptances. */
final class RiskAcceptanceRules {

  static final ImmutableList<Rule<AssessmentCase>> ALL =
      ImmutableList.of(
          new Rule<>(
              ProblemCodes.RISK_ACCEPTANCE_REPEATED,
              "riskAcceptances[].id",
              (given, picks) -> Items.RISK_ACCEPTANCES.repeated(given, picks, "id")),
          new Rule<>(
              ProblemCodes.FINDING_UNKNOWN,
              "riskAcceptances[].findings[]",
              RiskAcceptanceRules::unknownFinding),
          new Rule<>(
              ProblemCodes.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
              "riskAcceptances[].reviewOn",
              RiskAcceptanceRules::reviewedBefore));

  private RiskAcceptanceRules() {}

  private static Broken<AssessmentCase> unknownFinding(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(given, picks);
    FindingId unknown = Items.freshFinding(given, picks.oneOf("unknown", "0", "zzz"));
    RiskAcceptance broken = RiskAcceptance.builder().from(place.item()).addFinding(unknown).build();
    return place.broken(broken, "findings[" + broken.getFindings().asList().indexOf(unknown) + "]");
  }

  private static Broken<AssessmentCase> reviewedBefore(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, RiskAcceptance> place = Items.RISK_ACCEPTANCES.pick(given, picks);
    return place.broken(
        RiskAcceptance.builder()
            .from(place.item())
            .reviewOn(picks.before(place.item().getAcceptedOn()))
            .build(),
        "reviewOn");
  }
}
