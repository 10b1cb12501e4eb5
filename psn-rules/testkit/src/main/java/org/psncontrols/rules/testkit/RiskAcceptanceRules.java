package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.problem.ProblemCodes;

/** The rules of risk acceptances. */
final class RiskAcceptanceRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.RISK_ACCEPTANCE_REPEATED,
              "riskAcceptances[].id",
              (given, picks) -> Items.RISK_ACCEPTANCES.repeated(given, picks, "id")),
          new Breach<>(
              ProblemCodes.FINDING_UNKNOWN,
              "riskAcceptances[].findings[]",
              RiskAcceptanceRules::unknownFinding),
          new Breach<>(
              ProblemCodes.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
              "riskAcceptances[].reviewOn",
              RiskAcceptanceRules::reviewedBefore),
          new Breach<>(
              ProblemCodes.RISK_ACCEPTANCE_WITHOUT_SUBJECT,
              "riskAcceptances[].controls",
              RiskAcceptanceRules::withoutSubject));

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

  /** One more, as others may be the treatment of findings. */
  private static Broken<AssessmentCase> withoutSubject(AssessmentCase given, Picks picks) {
    RiskAcceptance empty =
        RiskAcceptance.builder()
            .from(Items.RISK_ACCEPTANCES.pick(given, picks).item())
            .id(Items.freshRiskAcceptance(given, "other"))
            .controls(ImmutableList.of())
            .findings(ImmutableList.of())
            .build();
    return Items.RISK_ACCEPTANCES.with(given, empty, picks).in("controls");
  }
}
