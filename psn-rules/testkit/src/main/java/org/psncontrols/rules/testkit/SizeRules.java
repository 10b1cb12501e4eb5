package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * The limits of lists.
 *
 * <p>Not that of responses: a catalogue has no more controls than an assessment has responses, so
 * that too many of them repeat a control or answer an unknown one.
 */
final class SizeRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          rule(
              "actions",
              (given, picks) -> {
                String id = Items.freshAction(given, "filler").value();
                return Items.ACTIONS.tooMany(
                    given,
                    picks,
                    (action, number) ->
                        RemedialAction.builder().from(action).id(ActionId.of(id + number)).build());
              }),
          rule(
              "inheritances",
              (given, picks) ->
                  Items.INHERITANCES.tooMany(given, picks, (inheritance, number) -> inheritance)),
          rule(
              "riskAcceptances",
              (given, picks) -> {
                String id = Items.freshRiskAcceptance(given, "filler").value();
                return Items.RISK_ACCEPTANCES.tooMany(
                    given,
                    picks,
                    (acceptance, number) ->
                        RiskAcceptance.builder()
                            .from(acceptance)
                            .id(RiskAcceptanceId.of(id + number))
                            .build());
              }),
          rule(
              "healthCheck.findings",
              (given, picks) -> {
                String id = Items.freshFinding(given, "filler").value();
                return Items.FINDINGS.tooMany(
                    given,
                    picks,
                    (finding, number) ->
                        Finding.builder().from(finding).id(FindingId.of(id + number)).build());
              }));

  private SizeRules() {}

  private static Breach<AssessmentCase> rule(String where, Breach.Change<AssessmentCase> change) {
    return new Breach<>(ProblemCodes.TOO_MANY, where, change);
  }
}
