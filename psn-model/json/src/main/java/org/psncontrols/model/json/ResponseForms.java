package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessmentMethod;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Burden;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;

/** The forms of responses and their parts. */
final class ResponseForms {

  static final JsonForm<Effort> EFFORT = JsonForms.parsed(Effort::parse, Effort::toString);
  static final JsonForm<Cost> COST = JsonForms.parsed(Cost::parse, Cost::toString);
  static final JsonForm<Share> SHARE = JsonForms.parsed(Share::parse, Share::toString);

  private static final JsonForm<Answer> ANSWER = JsonForms.enumeration(Answer.class);
  private static final JsonForm<ImmutableSortedSet<AssessmentMethod>> METHODS =
      JsonForms.sortedSet(
          JsonForms.enumeration(AssessmentMethod.class), AssessmentMethod.values().length);
  private static final JsonForm<String> MEASURE_TEXT =
      JsonForms.text(CompensatingMeasure.MAX_TEXT_LENGTH);

  private static final JsonForm<Sha256> HASH = JsonForms.parsed(Sha256::parse, Sha256::hex);

  private static final JsonForm<Evidence> EVIDENCE_ITEM =
      ObjectForm.of(Evidence::builder, Evidence.Builder::build)
          .required(
              "title",
              JsonForms.text(Evidence.MAX_TITLE_LENGTH),
              Evidence::getTitle,
              Evidence.Builder::title)
          .optional(
              "collectedOn",
              SourceForms.DATE_SPAN,
              Evidence::getCollectedOn,
              Evidence.Builder::collectedOn)
          .optional(
              "expiresOn",
              SourceForms.DATE_SPAN,
              Evidence::getExpiresOn,
              Evidence.Builder::expiresOn)
          .optional("hash", HASH, Evidence::getHash, Evidence.Builder::hash)
          .optional(
              "location",
              JsonForms.text(Evidence.MAX_LOCATION_LENGTH),
              Evidence::getLocation,
              Evidence.Builder::location)
          .build();

  static final JsonForm<ImmutableList<Evidence>> EVIDENCE =
      JsonForms.list(EVIDENCE_ITEM, PsnJson.MAX_ITEMS);

  private static final JsonForm<CompensatingMeasure> MEASURE =
      ObjectForm.of(CompensatingMeasure::builder, CompensatingMeasure.Builder::build)
          .required(
              "description",
              MEASURE_TEXT,
              CompensatingMeasure::getDescription,
              CompensatingMeasure.Builder::description)
          .required(
              "credit", SHARE, CompensatingMeasure::getCredit, CompensatingMeasure.Builder::credit)
          .optional(
              "authority",
              MEASURE_TEXT,
              CompensatingMeasure::getAuthority,
              CompensatingMeasure.Builder::authority)
          .required(
              "expiresOn",
              JsonForms.date(),
              CompensatingMeasure::getExpiresOn,
              CompensatingMeasure.Builder::expiresOn)
          .build();

  private static final JsonForm<AssessorView> ASSESSOR_VIEW =
      ObjectForm.of(AssessorView::builder, AssessorView.Builder::build)
          .required("answer", ANSWER, AssessorView::getAnswer, AssessorView.Builder::answer)
          .optional("share", SHARE, AssessorView::getShare, AssessorView.Builder::share)
          .collection("methods", METHODS, AssessorView::getMethods, AssessorView.Builder::methods)
          .optional(
              "comment",
              JsonForms.text(AssessorView.MAX_COMMENT_LENGTH),
              AssessorView::getComment,
              AssessorView.Builder::comment)
          .build();

  private static final JsonForm<Burden> BURDEN =
      ObjectForm.of(Burden::builder, Burden.Builder::build)
          .optional(
              "effortPerYear", EFFORT, Burden::getEffortPerYear, Burden.Builder::effortPerYear)
          .optional("costPerYear", COST, Burden::getCostPerYear, Burden.Builder::costPerYear)
          .build();

  static final JsonForm<Response> RESPONSE =
      ObjectForm.of(Response::builder, Response.Builder::build)
          .required(
              "control", ControlForms.CONTROL_ID, Response::getControl, Response.Builder::control)
          .required("answer", ANSWER, Response::getAnswer, Response.Builder::answer)
          .optional("share", SHARE, Response::getShare, Response.Builder::share)
          .optional(
              "comment",
              JsonForms.text(Response.MAX_COMMENT_LENGTH),
              Response::getComment,
              Response.Builder::comment)
          .collection("evidence", EVIDENCE, Response::getEvidence, Response.Builder::evidence)
          .collection("methods", METHODS, Response::getMethods, Response.Builder::methods)
          .optional(
              "owner",
              JsonForms.text(Response.MAX_OWNER_LENGTH),
              Response::getOwner,
              Response.Builder::owner)
          .optional(
              "plannedFor",
              SourceForms.DATE_SPAN,
              Response::getPlannedFor,
              Response.Builder::plannedFor)
          .optional("burden", BURDEN, Response::getBurden, Response.Builder::burden)
          .collection(
              "compensatingMeasures",
              JsonForms.list(MEASURE, PsnJson.MAX_ITEMS),
              Response::getCompensatingMeasures,
              Response.Builder::compensatingMeasures)
          .optional(
              "assessorView",
              ASSESSOR_VIEW,
              Response::getAssessorView,
              Response.Builder::assessorView)
          .optional(
              "origin",
              ControlForms.CONTROL_REFERENCE,
              Response::getOrigin,
              Response.Builder::origin)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(Effort.class, EFFORT),
          TypeForm.of(Cost.class, COST),
          TypeForm.of(Share.class, SHARE),
          TypeForm.of(Sha256.class, HASH),
          TypeForm.of(Evidence.class, EVIDENCE_ITEM),
          TypeForm.of(CompensatingMeasure.class, MEASURE),
          TypeForm.of(AssessorView.class, ASSESSOR_VIEW),
          TypeForm.of(Burden.class, BURDEN),
          TypeForm.of(Response.class, RESPONSE),
          TypeForm.constants(Answer.class),
          TypeForm.constants(AssessmentMethod.class));

  private ResponseForms() {}
}
