package org.psncontrols.rules.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.ObjectForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.scoring.EvidenceDemand;

/**
 * Policies as JSON, and the built-in one.
 *
 * @since 0.1
 */
public final class CompliancePolicies {

  private static final int MAX_REGIMES = 100;

  private static final JsonForm<Stated<Integer>> MONTHS =
      JsonForms.stated(JsonForms.integer(1, CompliancePolicy.MAX_MONTHS));

  private static final JsonForm<Stated<FindingSeverity>> SEVERITY =
      JsonForms.stated(JsonForms.enumeration(FindingSeverity.class));

  private static final JsonForm<Treatment> TREATMENT =
      ObjectForm.of(TreatmentParts::new, TreatmentParts::build)
          .required(
              "severity",
              JsonForms.enumeration(FindingSeverity.class),
              Treatment::severity,
              (parts, value) -> parts.severity = value)
          .required(
              "planned",
              JsonForms.enumeration(Effect.class),
              Treatment::planned,
              (parts, value) -> parts.planned = value)
          .required(
              "unplanned",
              JsonForms.enumeration(Effect.class),
              Treatment::unplanned,
              (parts, value) -> parts.unplanned = value)
          .build();

  private static final int MAX_AUTHORITIES = 50;

  private static final JsonForm<AcceptanceAuthority> ACCEPTANCE_AUTHORITY =
      ObjectForm.of(AuthorityParts::new, AuthorityParts::build)
          .required(
              "positions",
              JsonForms.list(
                  JsonForms.text(RiskAcceptance.MAX_LENGTH), AcceptanceAuthority.MAX_POSITIONS),
              AcceptanceAuthority::positions,
              (parts, value) -> parts.positions = ImmutableList.copyOf(value))
          .required(
              "upTo",
              JsonForms.enumeration(FindingSeverity.class),
              AcceptanceAuthority::upTo,
              (parts, value) -> parts.upTo = value)
          .build();

  private static final JsonForm<Regime> REGIME =
      ObjectForm.of(Regime::builder, Regime.Builder::build)
          .required("id", JsonForms.text(Regime.MAX_LENGTH), Regime::getId, Regime.Builder::id)
          .required(
              "name", JsonForms.text(Regime.MAX_LENGTH), Regime::getName, Regime.Builder::name)
          .required(
              "meaning",
              JsonForms.text(Regime.MAX_LENGTH),
              Regime::getMeaning,
              Regime.Builder::meaning)
          .required(
              "start",
              JsonForms.stated(JsonForms.parsed(DateSpan::parse, DateSpan::toString)),
              Regime::getStart,
              Regime.Builder::start)
          .required(
              "auditAfterDeadline",
              JsonForms.bool(),
              Regime::isAuditAfterDeadline,
              Regime.Builder::auditAfterDeadline)
          .optional(
              "planDemanded",
              JsonForms.bool(),
              regime -> Optional.of(regime.isPlanDemanded()).filter(demanded -> demanded),
              Regime.Builder::planDemanded)
          .required(
              "treatments",
              JsonForms.list(TREATMENT, FindingSeverity.values().length),
              Regime::getTreatments,
              Regime.Builder::treatments)
          .build();

  /** The JSON form of a policy. */
  public static final JsonForm<CompliancePolicy> FORM = form();

  private static final class BuiltIn {
    static final CompliancePolicy PSN_2014 = read("psn-2014.json");
  }

  private CompliancePolicies() {}

  /**
   * The policy for the programme of 2013-14, with the regimes from 2009 to 2015.
   *
   * <p>What no source states is a {@code LOCAL} default, and says so.
   *
   * @return the policy
   */
  public static CompliancePolicy psn2014() {
    return BuiltIn.PSN_2014;
  }

  private static CompliancePolicy read(String resource) {
    try (InputStream in = CompliancePolicies.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "the library's jar must hold " + resource + ", but does not");
      }
      Reading<CompliancePolicy> reading = PsnJson.read(FORM, in, resource);
      return reading
          .value()
          .orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static JsonForm<CompliancePolicy> form() {
    JsonForm<Stated<LocalDate>> date = JsonForms.stated(JsonForms.date());
    return ObjectForm.of(CompliancePolicy::builder, CompliancePolicy.Builder::build)
        .required(
            "id",
            JsonForms.text(Regime.MAX_LENGTH),
            CompliancePolicy::getId,
            CompliancePolicy.Builder::id)
        .required(
            "deadline", date, CompliancePolicy::getDeadline, CompliancePolicy.Builder::deadline)
        .required(
            "diagramMaximumAgeMonths",
            MONTHS,
            CompliancePolicy::getDiagramMaximumAgeMonths,
            CompliancePolicy.Builder::diagramMaximumAgeMonths)
        .required(
            "healthCheckMaximumAgeMonths",
            MONTHS,
            CompliancePolicy::getHealthCheckMaximumAgeMonths,
            CompliancePolicy.Builder::healthCheckMaximumAgeMonths)
        .required(
            "submissionTermMonths",
            MONTHS,
            CompliancePolicy::getSubmissionTermMonths,
            CompliancePolicy.Builder::submissionTermMonths)
        .required(
            "planHorizonMonths",
            MONTHS,
            CompliancePolicy::getPlanHorizonMonths,
            CompliancePolicy.Builder::planHorizonMonths)
        .required(
            "acceptedTesterSchemes",
            JsonForms.stated(
                JsonForms.sortedSet(
                    JsonForms.enumeration(TesterScheme.class), TesterScheme.values().length)),
            CompliancePolicy::getAcceptedTesterSchemes,
            CompliancePolicy.Builder::acceptedTesterSchemes)
        .required(
            "minimumScope",
            JsonForms.stated(
                JsonForms.sortedSet(
                    JsonForms.enumeration(ScopeItem.class), ScopeItem.values().length)),
            CompliancePolicy::getMinimumScope,
            CompliancePolicy.Builder::minimumScope)
        .required(
            "mustNotMetSeverity",
            SEVERITY,
            CompliancePolicy::getMustNotMetSeverity,
            CompliancePolicy.Builder::mustNotMetSeverity)
        .required(
            "mustPartlyMetSeverity",
            SEVERITY,
            CompliancePolicy::getMustPartlyMetSeverity,
            CompliancePolicy.Builder::mustPartlyMetSeverity)
        .required(
            "otherNotMetSeverity",
            SEVERITY,
            CompliancePolicy::getOtherNotMetSeverity,
            CompliancePolicy.Builder::otherNotMetSeverity)
        .required(
            "otherPartlyMetSeverity",
            SEVERITY,
            CompliancePolicy::getOtherPartlyMetSeverity,
            CompliancePolicy.Builder::otherPartlyMetSeverity)
        .required(
            "evidenceDemand",
            JsonForms.stated(JsonForms.enumeration(EvidenceDemand.class)),
            CompliancePolicy::getEvidenceDemand,
            CompliancePolicy.Builder::evidenceDemand)
        .required(
            "compensationCeiling",
            JsonForms.stated(JsonForms.parsed(Share::parse, Share::toString)),
            CompliancePolicy::getCompensationCeiling,
            CompliancePolicy.Builder::compensationCeiling)
        .required(
            "riskMatrix",
            JsonForms.stated(RiskMatrixForm.FORM),
            CompliancePolicy::getRiskMatrix,
            CompliancePolicy.Builder::riskMatrix)
        .required(
            "treatmentDemandedFrom",
            SEVERITY,
            CompliancePolicy::getTreatmentDemandedFrom,
            CompliancePolicy.Builder::treatmentDemandedFrom)
        .required(
            "acceptanceAuthorities",
            JsonForms.stated(JsonForms.list(ACCEPTANCE_AUTHORITY, MAX_AUTHORITIES)),
            CompliancePolicy::getAcceptanceAuthorities,
            CompliancePolicy.Builder::acceptanceAuthorities)
        .required(
            "gpmsCeiling",
            JsonForms.stated(JsonForms.enumeration(GpmsTier.class)),
            CompliancePolicy::getGpmsCeiling,
            CompliancePolicy.Builder::gpmsCeiling)
        .required(
            "gscCeiling",
            JsonForms.stated(JsonForms.enumeration(GscTier.class)),
            CompliancePolicy::getGscCeiling,
            CompliancePolicy.Builder::gscCeiling)
        .required(
            "gsc2014Start",
            date,
            CompliancePolicy::getGsc2014Start,
            CompliancePolicy.Builder::gsc2014Start)
        .required(
            "gsc2023Start",
            date,
            CompliancePolicy::getGsc2023Start,
            CompliancePolicy.Builder::gsc2023Start)
        .required(
            "regimes",
            JsonForms.list(REGIME, MAX_REGIMES),
            CompliancePolicy::getRegimes,
            CompliancePolicy.Builder::regimes)
        .build();
  }

  /** The members of an authority while it is read. */
  private static final class AuthorityParts {
    private ImmutableList<String> positions = ImmutableList.of();
    private FindingSeverity upTo = FindingSeverity.INFORMATIONAL;

    AcceptanceAuthority build() {
      return new AcceptanceAuthority(positions, upTo);
    }
  }

  /** The members of a treatment while it is read. */
  private static final class TreatmentParts {
    private FindingSeverity severity = FindingSeverity.INFORMATIONAL;
    private Effect planned = Effect.NOTE;
    private Effect unplanned = Effect.NOTE;

    Treatment build() {
      return new Treatment(severity, planned, unplanned);
    }
  }
}
