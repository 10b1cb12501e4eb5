package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.PlanChange;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.source.DateSpan;

/** The forms of remedial actions and risk acceptances. */
final class RemediationForms {

  private static final JsonForm<ActionId> ACTION_ID =
      JsonForms.parsed(ActionId::of, ActionId::value);
  private static final JsonForm<RiskAcceptanceId> ACCEPTANCE_ID =
      JsonForms.parsed(RiskAcceptanceId::of, RiskAcceptanceId::value);
  private static final JsonForm<RiskLevel> RISK =
      JsonForms.parsed(RiskLevel::parse, RiskLevel::getCode);
  private static final JsonForm<String> ACCEPTANCE_TEXT = JsonForms.text(RiskAcceptance.MAX_LENGTH);

  private static final JsonForm<PlanChange> PLAN_CHANGE =
      ObjectForm.of(PlanChangeParts::new, PlanChangeParts::build)
          .required(
              "formerlyPlannedFor",
              SourceForms.DATE_SPAN,
              PlanChange::formerlyPlannedFor,
              (parts, value) -> parts.formerlyPlannedFor = value)
          .required(
              "recordedOn",
              JsonForms.date(),
              PlanChange::recordedOn,
              (parts, value) -> parts.recordedOn = value)
          .build();

  static final JsonForm<RemedialAction> ACTION =
      ObjectForm.of(RemedialAction::builder, RemedialAction.Builder::build)
          .required("id", ACTION_ID, RemedialAction::getId, RemedialAction.Builder::id)
          .required(
              "title",
              JsonForms.text(RemedialAction.MAX_TITLE_LENGTH),
              RemedialAction::getTitle,
              RemedialAction.Builder::title)
          .optional(
              "owner",
              JsonForms.text(RemedialAction.MAX_OWNER_LENGTH),
              RemedialAction::getOwner,
              RemedialAction.Builder::owner)
          .optional(
              "openedOn",
              SourceForms.DATE_SPAN,
              RemedialAction::getOpenedOn,
              RemedialAction.Builder::openedOn)
          .optional(
              "plannedFor",
              SourceForms.DATE_SPAN,
              RemedialAction::getPlannedFor,
              RemedialAction.Builder::plannedFor)
          .collection(
              "planChanges",
              JsonForms.list(PLAN_CHANGE, PsnJson.MAX_ITEMS),
              RemedialAction::getPlanChanges,
              RemedialAction.Builder::planChanges)
          .optional(
              "completedOn",
              SourceForms.DATE_SPAN,
              RemedialAction::getCompletedOn,
              RemedialAction.Builder::completedOn)
          .required(
              "status",
              JsonForms.enumeration(ActionStatus.class),
              RemedialAction::getStatus,
              RemedialAction.Builder::status)
          .collection(
              "controls",
              ControlForms.CONTROLS,
              RemedialAction::getControls,
              RemedialAction.Builder::controls)
          .collection(
              "findings",
              HealthCheckForms.FINDING_IDS,
              RemedialAction::getFindings,
              RemedialAction.Builder::findings)
          .collection(
              "dependsOn",
              JsonForms.sortedSet(ACTION_ID, PsnJson.MAX_ITEMS),
              RemedialAction::getDependsOn,
              RemedialAction.Builder::dependsOn)
          .optional(
              "effort",
              ResponseForms.EFFORT,
              RemedialAction::getEffort,
              RemedialAction.Builder::effort)
          .optional(
              "cost", ResponseForms.COST, RemedialAction::getCost, RemedialAction.Builder::cost)
          .optional(
              "riskAcceptance",
              ACCEPTANCE_ID,
              RemedialAction::getRiskAcceptance,
              RemedialAction.Builder::riskAcceptance)
          .collection(
              "evidence",
              ResponseForms.EVIDENCE,
              RemedialAction::getEvidence,
              RemedialAction.Builder::evidence)
          .build();

  static final JsonForm<RiskAcceptance> RISK_ACCEPTANCE =
      ObjectForm.of(RiskAcceptance::builder, RiskAcceptance.Builder::build)
          .required("id", ACCEPTANCE_ID, RiskAcceptance::getId, RiskAcceptance.Builder::id)
          .required(
              "acceptedBy",
              ACCEPTANCE_TEXT,
              RiskAcceptance::getAcceptedBy,
              RiskAcceptance.Builder::acceptedBy)
          .required(
              "position",
              ACCEPTANCE_TEXT,
              RiskAcceptance::getPosition,
              RiskAcceptance.Builder::position)
          .required(
              "reason",
              JsonForms.text(RiskAcceptance.MAX_REASON_LENGTH),
              RiskAcceptance::getReason,
              RiskAcceptance.Builder::reason)
          .required(
              "acceptedOn",
              JsonForms.date(),
              RiskAcceptance::getAcceptedOn,
              RiskAcceptance.Builder::acceptedOn)
          .optional(
              "reviewOn",
              SourceForms.DATE_SPAN,
              RiskAcceptance::getReviewOn,
              RiskAcceptance.Builder::reviewOn)
          .optional(
              "riskBefore", RISK, RiskAcceptance::getRiskBefore, RiskAcceptance.Builder::riskBefore)
          .optional(
              "riskAfter", RISK, RiskAcceptance::getRiskAfter, RiskAcceptance.Builder::riskAfter)
          .collection(
              "controls",
              ControlForms.CONTROLS,
              RiskAcceptance::getControls,
              RiskAcceptance.Builder::controls)
          .collection(
              "findings",
              HealthCheckForms.FINDING_IDS,
              RiskAcceptance::getFindings,
              RiskAcceptance.Builder::findings)
          .build();

  /** The members of a plan change while it is read. */
  private static final class PlanChangeParts {
    private @Nullable DateSpan formerlyPlannedFor;
    private @Nullable LocalDate recordedOn;

    PlanChange build() {
      return new PlanChange(requireNonNull(formerlyPlannedFor), requireNonNull(recordedOn));
    }
  }

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(ActionId.class, ACTION_ID),
          TypeForm.of(RiskAcceptanceId.class, ACCEPTANCE_ID),
          TypeForm.of(RiskLevel.class, RISK),
          TypeForm.of(PlanChange.class, PLAN_CHANGE),
          TypeForm.of(RemedialAction.class, ACTION),
          TypeForm.of(RiskAcceptance.class, RISK_ACCEPTANCE),
          TypeForm.constants(ActionStatus.class));

  private RemediationForms() {}
}
