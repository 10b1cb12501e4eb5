package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.TesterScheme;

/** The forms of health checks and their findings. */
final class HealthCheckForms {

  static final JsonForm<FindingId> FINDING_ID = JsonForms.parsed(FindingId::of, FindingId::value);
  static final JsonForm<ImmutableSortedSet<FindingId>> FINDING_IDS =
      JsonForms.sortedSet(FINDING_ID, PsnJson.MAX_ITEMS);

  private static final JsonForm<String> FINDING_TITLE = JsonForms.text(Finding.MAX_TITLE_LENGTH);

  // What reports of the 2013 cycle call major is read as critical.
  private static final JsonForm<FindingSeverity> SEVERITY =
      EnumForm.of(FindingSeverity.class, ImmutableMap.of("major", FindingSeverity.CRITICAL));

  private static final JsonForm<CvssVector> CVSS =
      JsonForms.parsed(CvssVector::parse, CvssVector::toString, CvssVector.MAX_LENGTH);

  private static final JsonForm<FindingScore> SCORE =
      JsonForms.parsed(FindingScore::parse, FindingScore::toString);

  private static final JsonForm<Finding> FINDING =
      ObjectForm.of(Finding::builder, Finding.Builder::build)
          .required("id", FINDING_ID, Finding::getId, Finding.Builder::id)
          .required("title", FINDING_TITLE, Finding::getTitle, Finding.Builder::title)
          .required("severity", SEVERITY, Finding::getSeverity, Finding.Builder::severity)
          .optional(
              "scoringMethod",
              FINDING_TITLE,
              Finding::getScoringMethod,
              Finding.Builder::scoringMethod)
          .optional("cvssVector", CVSS, Finding::getCvssVector, Finding.Builder::cvssVector)
          .optional("score", SCORE, Finding::getScore, Finding.Builder::score)
          .optional(
              "description",
              JsonForms.text(Finding.MAX_DESCRIPTION_LENGTH),
              Finding::getDescription,
              Finding.Builder::description)
          .collection(
              "affectedAssets",
              JsonForms.list(FINDING_TITLE, PsnJson.MAX_ITEMS),
              Finding::getAffectedAssets,
              Finding.Builder::affectedAssets)
          .collection(
              "controls", ControlForms.CONTROLS, Finding::getControls, Finding.Builder::controls)
          .build();

  private static final JsonForm<Sampling> SAMPLING =
      ObjectForm.of(Sampling::builder, Sampling.Builder::build)
          .optional(
              "manualShare",
              ResponseForms.SHARE,
              Sampling::getManualShare,
              Sampling.Builder::manualShare)
          .optional(
              "automatedShare",
              ResponseForms.SHARE,
              Sampling::getAutomatedShare,
              Sampling.Builder::automatedShare)
          .build();

  static final JsonForm<HealthCheck> HEALTH_CHECK =
      ObjectForm.of(HealthCheck::builder, HealthCheck.Builder::build)
          .required(
              "tester",
              JsonForms.text(HealthCheck.MAX_TESTER_LENGTH),
              HealthCheck::getTester,
              HealthCheck.Builder::tester)
          .optional(
              "scheme",
              JsonForms.enumeration(TesterScheme.class),
              HealthCheck::getScheme,
              HealthCheck.Builder::scheme)
          .optional(
              "startedOn",
              SourceForms.DATE_SPAN,
              HealthCheck::getStartedOn,
              HealthCheck.Builder::startedOn)
          .required(
              "testedOn",
              SourceForms.DATE_SPAN,
              HealthCheck::getTestedOn,
              HealthCheck.Builder::testedOn)
          .optional(
              "reportReference",
              JsonForms.text(HealthCheck.MAX_REFERENCE_LENGTH),
              HealthCheck::getReportReference,
              HealthCheck.Builder::reportReference)
          .collection(
              "scope",
              JsonForms.sortedSet(
                  JsonForms.enumeration(ScopeItem.class), ScopeItem.values().length),
              HealthCheck::getScope,
              HealthCheck.Builder::scope)
          .optional("sampling", SAMPLING, HealthCheck::getSampling, HealthCheck.Builder::sampling)
          .collection(
              "findings",
              JsonForms.list(FINDING, Assessment.MAX_RESPONSES),
              HealthCheck::getFindings,
              HealthCheck.Builder::findings)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(FindingId.class, FINDING_ID),
          TypeForm.of(CvssVector.class, CVSS),
          TypeForm.of(FindingScore.class, SCORE),
          TypeForm.of(Finding.class, FINDING),
          TypeForm.of(Sampling.class, SAMPLING),
          TypeForm.of(HealthCheck.class, HEALTH_CHECK),
          TypeForm.of(FindingSeverity.class, SEVERITY),
          TypeForm.constants(ScopeItem.class),
          TypeForm.constants(TesterScheme.class));

  private HealthCheckForms() {}
}
