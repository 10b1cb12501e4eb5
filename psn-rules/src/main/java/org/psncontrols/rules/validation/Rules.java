package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.problem.MessageBundle;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.Authority;

/**
 * The rules of this library.
 *
 * <p>Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class Rules {

  private static final MessageBundle MESSAGES =
      MessageBundle.of("ContributorValidationMessages", Rules.class);

  // What a value has by itself.

  static final Rule TEXT_BLANK = Rule.error(ProblemCodes.TEXT_BLANK).build(MESSAGES);

  static final Rule TEXT_TOO_LONG =
      Rule.error(ProblemCodes.TEXT_TOO_LONG).build(MESSAGES, "max", "length");

  static final Rule NUMBER_NEGATIVE =
      Rule.error(ProblemCodes.NUMBER_NEGATIVE).build(MESSAGES, "number");

  static final Rule TOO_MANY = Rule.error(ProblemCodes.TOO_MANY).build(MESSAGES, "max", "items");

  // Answers.

  static final Rule CATALOGUE_UNKNOWN =
      Rule.error(ProblemCodes.CATALOGUE_UNKNOWN).build(MESSAGES, "catalogue");

  static final Rule CONTROL_UNKNOWN =
      Rule.error(ProblemCodes.CONTROL_UNKNOWN).build(MESSAGES, "control", "catalogue");

  static final Rule CONTROL_RETIRED =
      Rule.error(ProblemCodes.CONTROL_RETIRED).build(MESSAGES, "control", "catalogue");

  static final Rule CONTROL_REPEATED =
      Rule.error(ProblemCodes.CONTROL_REPEATED).build(MESSAGES, "control", "first");

  static final Rule CONTROL_NOT_ASSESSED =
      Rule.error(ProblemCodes.CONTROL_NOT_ASSESSED)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.REASSESSMENT)
          .build(MESSAGES, "control", "title");

  static final Rule SHARE_WITHOUT_PARTLY_MET =
      Rule.error(ProblemCodes.SHARE_WITHOUT_PARTLY_MET).build(MESSAGES, "control", "share");

  static final Rule SHARE_NOT_PARTIAL =
      Rule.error(ProblemCodes.SHARE_NOT_PARTIAL).build(MESSAGES, "control");

  static final Rule GAP_WITHOUT_COMMENT =
      Rule.error(ProblemCodes.GAP_WITHOUT_COMMENT)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "control");

  static final Rule GAP_WITHOUT_PLAN =
      Rule.warning(ProblemCodes.GAP_WITHOUT_PLAN)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "control");

  static final Rule NOT_APPLICABLE_WITHOUT_REASON =
      Rule.error(ProblemCodes.NOT_APPLICABLE_WITHOUT_REASON)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "control");

  static final Rule NOT_APPLICABLE_AGAINST_FEATURES =
      Rule.warning(ProblemCodes.NOT_APPLICABLE_AGAINST_FEATURES)
          .from(Stage.SUBMISSION)
          .build(MESSAGES, "control", "feature");

  static final Rule MEASURE_WITHOUT_AUTHORITY =
      Rule.warning(ProblemCodes.MEASURE_WITHOUT_AUTHORITY).from(Stage.SUBMISSION).build(MESSAGES);

  static final Rule MEASURE_EXPIRED =
      Rule.warning(ProblemCodes.MEASURE_EXPIRED)
          .from(Stage.CERTIFICATION)
          .build(MESSAGES, "expiresOn", "day");

  // Evidence.

  static final Rule EVIDENCE_EXPIRES_BEFORE_COLLECTED =
      Rule.error(ProblemCodes.EVIDENCE_EXPIRES_BEFORE_COLLECTED)
          .build(MESSAGES, "expiresOn", "collectedOn");

  static final Rule EVIDENCE_FROM_THE_FUTURE =
      Rule.error(ProblemCodes.EVIDENCE_FROM_THE_FUTURE)
          .build(MESSAGES, "collectedOn", "assessedOn");

  static final Rule EVIDENCE_EXPIRED =
      Rule.warning(ProblemCodes.EVIDENCE_EXPIRED)
          .from(Stage.CERTIFICATION)
          .build(MESSAGES, "expiresOn", "day");

  // Health checks.

  static final Rule HEALTH_CHECK_MISSING =
      Rule.error(ProblemCodes.HEALTH_CHECK_MISSING)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.FIVE_STEPS)
          .build(MESSAGES);

  static final Rule HEALTH_CHECK_TOO_OLD =
      Rule.error(ProblemCodes.HEALTH_CHECK_TOO_OLD)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.ANNUAL_TEST)
          .build(MESSAGES, "testedOn", "months", "day");

  static final Rule HEALTH_CHECK_SCOPE_EXTERNAL =
      Rule.error(ProblemCodes.HEALTH_CHECK_SCOPE)
          .variant("external")
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.HEALTH_CHECK_GUIDANCE)
          .build(MESSAGES);

  static final Rule HEALTH_CHECK_SCOPE_INTERNAL =
      Rule.error(ProblemCodes.HEALTH_CHECK_SCOPE)
          .variant("internal")
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.HEALTH_CHECK_GUIDANCE)
          .build(MESSAGES);

  static final Rule HEALTH_CHECK_SCOPE_NARROW =
      Rule.warning(ProblemCodes.HEALTH_CHECK_SCOPE_NARROW)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.HEALTH_CHECK_GUIDANCE)
          .build(MESSAGES, "missing");

  static final Rule HEALTH_CHECK_TESTER_SCHEME =
      Rule.error(ProblemCodes.HEALTH_CHECK_TESTER)
          .variant("scheme")
          .from(Stage.SUBMISSION)
          .sourced(Authority.GUIDANCE, RuleSources.TESTER_ADVICE)
          .build(MESSAGES, "tester", "scheme", "accepted");

  static final Rule HEALTH_CHECK_TESTER_NO_SCHEME =
      Rule.error(ProblemCodes.HEALTH_CHECK_TESTER)
          .variant("no-scheme")
          .from(Stage.SUBMISSION)
          .sourced(Authority.GUIDANCE, RuleSources.TESTER_ADVICE)
          .build(MESSAGES, "tester", "accepted");

  static final Rule HEALTH_CHECK_SAMPLING =
      Rule.warning(ProblemCodes.HEALTH_CHECK_SAMPLING)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.TESTER_ADVICE)
          .build(MESSAGES, "share");

  static final Rule HEALTH_CHECK_AFTER_ASSESSMENT =
      Rule.error(ProblemCodes.HEALTH_CHECK_AFTER_ASSESSMENT)
          .build(MESSAGES, "testedOn", "assessedOn");

  static final Rule FINDING_REPEATED =
      Rule.error(ProblemCodes.FINDING_REPEATED).build(MESSAGES, "finding");

  static final Rule FINDING_UNKNOWN_ACTION =
      Rule.error(ProblemCodes.FINDING_UNKNOWN)
          .variant("action")
          .build(MESSAGES, "action", "finding");

  static final Rule FINDING_UNKNOWN_RISK_ACCEPTANCE =
      Rule.error(ProblemCodes.FINDING_UNKNOWN)
          .variant("risk-acceptance")
          .build(MESSAGES, "acceptance", "finding");

  static final Rule FINDING_WITHOUT_SCORING_METHOD =
      Rule.error(ProblemCodes.FINDING_WITHOUT_SCORING_METHOD)
          .from(Stage.SUBMISSION)
          .sourced(Authority.GUIDANCE, RuleSources.GUIDANCE_UPDATED)
          .build(MESSAGES, "finding");

  static final Rule FINDING_WITHOUT_TREATMENT =
      Rule.warning(ProblemCodes.FINDING_WITHOUT_TREATMENT)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.COUNCILS_2013)
          .build(MESSAGES, "finding", "title", "severity");

  // Remedial actions and accepted risks.

  static final Rule ACTION_REPEATED =
      Rule.error(ProblemCodes.ACTION_REPEATED).build(MESSAGES, "action");

  static final Rule ACTION_UNKNOWN =
      Rule.error(ProblemCodes.ACTION_UNKNOWN).build(MESSAGES, "action", "before");

  static final Rule ACTION_CYCLE = Rule.error(ProblemCodes.ACTION_CYCLE).build(MESSAGES, "action");

  static final Rule ACTION_WITHOUT_OWNER =
      Rule.warning(ProblemCodes.ACTION_WITHOUT_OWNER)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "action");

  static final Rule ACTION_WITHOUT_DATE =
      Rule.warning(ProblemCodes.ACTION_WITHOUT_DATE)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "action");

  static final Rule ACTION_CLOSED_WITHOUT_DATE =
      Rule.error(ProblemCodes.ACTION_CLOSED_WITHOUT_DATE)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "action");

  static final Rule ACTION_CLOSED_WITHOUT_EVIDENCE =
      Rule.error(ProblemCodes.ACTION_CLOSED_WITHOUT_EVIDENCE)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "action");

  static final Rule ACTION_COMPLETED_BEFORE_OPENED =
      Rule.error(ProblemCodes.ACTION_COMPLETED_BEFORE_OPENED)
          .build(MESSAGES, "action", "completedOn", "openedOn");

  static final Rule ACTION_COMPLETED_BUT_NOT_CLOSED =
      Rule.error(ProblemCodes.ACTION_COMPLETED_BUT_NOT_CLOSED)
          .build(MESSAGES, "action", "completedOn");

  static final Rule ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE =
      Rule.error(ProblemCodes.ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE)
          .reconstructed(Authority.GUIDANCE, RuleSources.ACCREDITATION)
          .build(MESSAGES, "action");

  static final Rule PLAN_OVERDUE_CONTROL =
      Rule.warning(ProblemCodes.PLAN_OVERDUE)
          .variant("control")
          .from(Stage.CERTIFICATION)
          .build(MESSAGES, "control", "plannedFor", "day");

  static final Rule PLAN_OVERDUE_ACTION =
      Rule.warning(ProblemCodes.PLAN_OVERDUE)
          .variant("action")
          .from(Stage.CERTIFICATION)
          .build(MESSAGES, "action", "plannedFor", "day");

  static final Rule PLAN_BEYOND_HORIZON_CONTROL =
      Rule.warning(ProblemCodes.PLAN_BEYOND_HORIZON)
          .variant("control")
          .from(Stage.CERTIFICATION)
          .build(MESSAGES, "control", "plannedFor", "months", "day");

  static final Rule PLAN_BEYOND_HORIZON_ACTION =
      Rule.warning(ProblemCodes.PLAN_BEYOND_HORIZON)
          .variant("action")
          .from(Stage.CERTIFICATION)
          .build(MESSAGES, "action", "plannedFor", "months", "day");

  static final Rule RISK_ACCEPTANCE_REPEATED =
      Rule.error(ProblemCodes.RISK_ACCEPTANCE_REPEATED).build(MESSAGES, "acceptance");

  static final Rule RISK_ACCEPTANCE_UNKNOWN =
      Rule.error(ProblemCodes.RISK_ACCEPTANCE_UNKNOWN).build(MESSAGES, "action", "acceptance");

  static final Rule RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED =
      Rule.error(ProblemCodes.RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED)
          .build(MESSAGES, "acceptance", "reviewOn", "acceptedOn");

  static final Rule RISK_ACCEPTANCE_WITHOUT_SUBJECT =
      Rule.warning(ProblemCodes.RISK_ACCEPTANCE_WITHOUT_SUBJECT)
          .from(Stage.SUBMISSION)
          .build(MESSAGES, "acceptance");

  static final Rule RISK_ACCEPTANCE_LAPSED =
      Rule.warning(ProblemCodes.RISK_ACCEPTANCE_LAPSED)
          .from(Stage.CERTIFICATION)
          .reconstructed(Authority.GUIDANCE, RuleSources.ACCREDITATION)
          .build(MESSAGES, "acceptance", "reviewOn", "day");

  static final Rule RISK_ACCEPTANCE_WITHOUT_AUTHORITY =
      Rule.warning(ProblemCodes.RISK_ACCEPTANCE_WITHOUT_AUTHORITY)
          .from(Stage.CERTIFICATION)
          .reconstructed(Authority.GUIDANCE, RuleSources.DATA_HANDLING)
          .build(MESSAGES, "acceptance", "position");

  static final Rule RISK_ACCEPTANCE_BEYOND_AUTHORITY =
      Rule.warning(ProblemCodes.RISK_ACCEPTANCE_BEYOND_AUTHORITY)
          .from(Stage.CERTIFICATION)
          .reconstructed(Authority.GUIDANCE, RuleSources.DATA_HANDLING)
          .build(MESSAGES, "acceptance", "position", "severity", "limit");

  // The submission.

  static final Rule NOT_SUBMITTED =
      Rule.error(ProblemCodes.NOT_SUBMITTED).from(Stage.SUBMISSION).build(MESSAGES, "day");

  static final Rule SUBMISSION_EXPIRED =
      Rule.error(ProblemCodes.SUBMISSION_EXPIRED)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.COUNCIL_AUDIT)
          .build(MESSAGES, "submittedOn", "last");

  static final Rule SUBMITTED_BEFORE_ASSESSED =
      Rule.error(ProblemCodes.SUBMITTED_BEFORE_ASSESSED)
          .build(MESSAGES, "submittedOn", "assessedOn");

  static final Rule DATE_IN_THE_FUTURE =
      Rule.warning(ProblemCodes.DATE_IN_THE_FUTURE)
          .from(Stage.SUBMISSION)
          .build(MESSAGES, "date", "day");

  static final Rule SIGNATORY_MISSING =
      Rule.error(ProblemCodes.SIGNATORY_MISSING)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.COUNCILS_2013)
          .build(MESSAGES);

  static final Rule CONTACT_MISSING =
      Rule.warning(ProblemCodes.CONTACT_MISSING)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.CONNECTION)
          .build(MESSAGES, "organisation");

  static final Rule SIGNED_AFTER_SUBMISSION =
      Rule.error(ProblemCodes.SIGNED_AFTER_SUBMISSION).build(MESSAGES, "submittedOn", "signedOn");

  static final Rule DIAGRAM_MISSING =
      Rule.error(ProblemCodes.DIAGRAM_MISSING)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.FIVE_STEPS)
          .build(MESSAGES);

  static final Rule DIAGRAM_TOO_OLD =
      Rule.error(ProblemCodes.DIAGRAM_TOO_OLD)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.FIVE_STEPS)
          .build(MESSAGES, "drawnOn", "months", "day");

  static final Rule DIAGRAM_AFTER_SUBMISSION =
      Rule.error(ProblemCodes.DIAGRAM_AFTER_SUBMISSION).build(MESSAGES, "submittedOn", "drawnOn");

  static final Rule SERVICE_CODE_MISSING =
      Rule.warning(ProblemCodes.SERVICE_CODE_MISSING)
          .from(Stage.SUBMISSION)
          .sourced(Authority.CONDITION, RuleSources.CODE_OF_CONNECTION_2022)
          .build(MESSAGES, "environment");

  // Certificates.

  static final Rule CERTIFICATE_REPEATED =
      Rule.error(ProblemCodes.CERTIFICATE_REPEATED).build(MESSAGES, "certificate");

  static final Rule CERTIFICATE_UNKNOWN =
      Rule.error(ProblemCodes.CERTIFICATE_UNKNOWN).build(MESSAGES, "certificate", "under");

  static final Rule CERTIFICATE_CYCLE =
      Rule.error(ProblemCodes.CERTIFICATE_CYCLE).build(MESSAGES, "certificate");

  static final Rule CONNECTION_CERTIFICATE_MISSING =
      Rule.error(ProblemCodes.CONNECTION_CERTIFICATE_MISSING)
          .from(Stage.CERTIFICATION)
          .sourced(Authority.CONDITION, RuleSources.SERVICE_PROVISION)
          .build(MESSAGES, "certificate", "environment", "day");

  static final Rule CERTIFICATE_NOT_VALID_CERTIFICATE =
      Rule.error(ProblemCodes.CERTIFICATE_NOT_VALID)
          .variant("certificate")
          .from(Stage.CERTIFICATION)
          .reconstructed(Authority.CONDITION, RuleSources.SERVICE_PROVISION)
          .build(MESSAGES, "certificate", "under", "day");

  static final Rule CERTIFICATE_NOT_VALID_CONTROL =
      Rule.error(ProblemCodes.CERTIFICATE_NOT_VALID)
          .variant("control")
          .from(Stage.CERTIFICATION)
          .reconstructed(Authority.CONDITION, RuleSources.SERVICE_PROVISION)
          .build(MESSAGES, "control", "under", "day");

  static final Rule CERTIFICATE_NOT_ACCEPTABLE =
      Rule.error(ProblemCodes.CERTIFICATE_NOT_ACCEPTABLE)
          .from(Stage.CERTIFICATION)
          .sourced(Authority.GUIDANCE, RuleSources.PROVIDER_QUESTIONS)
          .build(MESSAGES, "control", "under");

  static final Rule INHERITANCE_WITHOUT_CERTIFICATE =
      Rule.error(ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.PROVIDER_QUESTIONS)
          .build(MESSAGES, "control", "certificate");

  static final Rule INHERITANCE_ENVIRONMENT_DIFFERS =
      Rule.error(ProblemCodes.INHERITANCE_ENVIRONMENT_DIFFERS)
          .build(MESSAGES, "control", "environment", "certificate", "certified");

  static final Rule INHERITANCE_SERVICE_DIFFERS =
      Rule.error(ProblemCodes.INHERITANCE_SERVICE_DIFFERS)
          .build(MESSAGES, "control", "service", "certificate");

  // Information.

  static final Rule ASSET_WITHOUT_OWNER =
      Rule.warning(ProblemCodes.ASSET_WITHOUT_OWNER)
          .from(Stage.SUBMISSION)
          .sourced(Authority.GUIDANCE, RuleSources.INFORMATION_OWNERS)
          .build(MESSAGES, "asset");

  static final Rule ASSET_WITHOUT_ORIGINATOR_CENTRAL_GOVERNMENT =
      Rule.warning(ProblemCodes.ASSET_WITHOUT_ORIGINATOR)
          .variant("central-government")
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.SUPPLIED_INFORMATION)
          .build(MESSAGES, "asset", "holder");

  static final Rule ASSET_WITHOUT_ORIGINATOR_PARTNER =
      Rule.warning(ProblemCodes.ASSET_WITHOUT_ORIGINATOR)
          .variant("partner")
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.PARTNER_RULES)
          .build(MESSAGES, "asset", "holder");

  static final Rule ORIGIN_CONTRADICTS_ORIGINATOR =
      Rule.warning(ProblemCodes.ORIGIN_CONTRADICTS_ORIGINATOR)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.PARTNER_RULES)
          .build(MESSAGES, "asset", "originator");

  static final Rule MARKING_CONTRADICTS_IMPACT =
      Rule.warning(ProblemCodes.MARKING_CONTRADICTS_IMPACT)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.IMPACT_LEVELS)
          .build(MESSAGES, "asset", "marking", "level", "expected");

  static final Rule MARKING_WITHOUT_DESCRIPTOR =
      Rule.warning(ProblemCodes.MARKING_WITHOUT_DESCRIPTOR)
          .from(Stage.SUBMISSION)
          .sourced(Authority.GUIDANCE, RuleSources.CLASSIFIED_INFORMATION)
          .build(MESSAGES, "asset", "marking");

  static final Rule MARKING_NOT_IN_FORCE_ASSET =
      Rule.error(ProblemCodes.MARKING_NOT_IN_FORCE)
          .variant("asset")
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.CLASSIFICATIONS_2014)
          .build(MESSAGES, "asset", "marking", "scheme", "start", "day");

  static final Rule MARKING_NOT_IN_FORCE_EXCHANGE =
      Rule.error(ProblemCodes.MARKING_NOT_IN_FORCE)
          .variant("exchange")
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.GUIDANCE, RuleSources.CLASSIFICATIONS_2014)
          .build(MESSAGES, "provider", "receiver", "marking", "scheme", "start", "day");

  static final Rule EXCHANGE_ABOVE_CEILING =
      Rule.error(ProblemCodes.EXCHANGE_ABOVE_CEILING)
          .from(Stage.SUBMISSION)
          .reconstructed(Authority.CONDITION, RuleSources.GENERIC_CODE)
          .build(MESSAGES, "provider", "receiver", "marking", "ceiling");

  // Rounds of one environment.

  static final Rule ROUNDS_OVERLAP =
      Rule.error(ProblemCodes.ROUNDS_OVERLAP).build(MESSAGES, "day", "earlier", "sentOn");

  static final Rule TESTER_REPEATED =
      Rule.warning(ProblemCodes.TESTER_REPEATED)
          .from(Stage.CERTIFICATION)
          .sourced(Authority.GUIDANCE, RuleSources.REGIONAL_NETWORK)
          .build(MESSAGES, "tester");

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          TEXT_BLANK,
          TEXT_TOO_LONG,
          NUMBER_NEGATIVE,
          TOO_MANY,
          CATALOGUE_UNKNOWN,
          CONTROL_UNKNOWN,
          CONTROL_RETIRED,
          CONTROL_REPEATED,
          CONTROL_NOT_ASSESSED,
          SHARE_WITHOUT_PARTLY_MET,
          SHARE_NOT_PARTIAL,
          GAP_WITHOUT_COMMENT,
          GAP_WITHOUT_PLAN,
          NOT_APPLICABLE_WITHOUT_REASON,
          NOT_APPLICABLE_AGAINST_FEATURES,
          MEASURE_WITHOUT_AUTHORITY,
          MEASURE_EXPIRED,
          EVIDENCE_EXPIRES_BEFORE_COLLECTED,
          EVIDENCE_FROM_THE_FUTURE,
          EVIDENCE_EXPIRED,
          HEALTH_CHECK_MISSING,
          HEALTH_CHECK_TOO_OLD,
          HEALTH_CHECK_SCOPE_EXTERNAL,
          HEALTH_CHECK_SCOPE_INTERNAL,
          HEALTH_CHECK_SCOPE_NARROW,
          HEALTH_CHECK_TESTER_SCHEME,
          HEALTH_CHECK_TESTER_NO_SCHEME,
          HEALTH_CHECK_SAMPLING,
          HEALTH_CHECK_AFTER_ASSESSMENT,
          FINDING_REPEATED,
          FINDING_UNKNOWN_ACTION,
          FINDING_UNKNOWN_RISK_ACCEPTANCE,
          FINDING_WITHOUT_SCORING_METHOD,
          FINDING_WITHOUT_TREATMENT,
          ACTION_REPEATED,
          ACTION_UNKNOWN,
          ACTION_CYCLE,
          ACTION_WITHOUT_OWNER,
          ACTION_WITHOUT_DATE,
          ACTION_CLOSED_WITHOUT_DATE,
          ACTION_CLOSED_WITHOUT_EVIDENCE,
          ACTION_COMPLETED_BEFORE_OPENED,
          ACTION_COMPLETED_BUT_NOT_CLOSED,
          ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE,
          PLAN_OVERDUE_CONTROL,
          PLAN_OVERDUE_ACTION,
          PLAN_BEYOND_HORIZON_CONTROL,
          PLAN_BEYOND_HORIZON_ACTION,
          RISK_ACCEPTANCE_REPEATED,
          RISK_ACCEPTANCE_UNKNOWN,
          RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED,
          RISK_ACCEPTANCE_WITHOUT_SUBJECT,
          RISK_ACCEPTANCE_LAPSED,
          RISK_ACCEPTANCE_WITHOUT_AUTHORITY,
          RISK_ACCEPTANCE_BEYOND_AUTHORITY,
          NOT_SUBMITTED,
          SUBMISSION_EXPIRED,
          SUBMITTED_BEFORE_ASSESSED,
          DATE_IN_THE_FUTURE,
          SIGNATORY_MISSING,
          CONTACT_MISSING,
          SIGNED_AFTER_SUBMISSION,
          DIAGRAM_MISSING,
          DIAGRAM_TOO_OLD,
          DIAGRAM_AFTER_SUBMISSION,
          SERVICE_CODE_MISSING,
          CERTIFICATE_REPEATED,
          CERTIFICATE_UNKNOWN,
          CERTIFICATE_CYCLE,
          CONNECTION_CERTIFICATE_MISSING,
          CERTIFICATE_NOT_VALID_CERTIFICATE,
          CERTIFICATE_NOT_VALID_CONTROL,
          CERTIFICATE_NOT_ACCEPTABLE,
          INHERITANCE_WITHOUT_CERTIFICATE,
          INHERITANCE_ENVIRONMENT_DIFFERS,
          INHERITANCE_SERVICE_DIFFERS,
          ASSET_WITHOUT_OWNER,
          ASSET_WITHOUT_ORIGINATOR_CENTRAL_GOVERNMENT,
          ASSET_WITHOUT_ORIGINATOR_PARTNER,
          ORIGIN_CONTRADICTS_ORIGINATOR,
          MARKING_CONTRADICTS_IMPACT,
          MARKING_WITHOUT_DESCRIPTOR,
          MARKING_NOT_IN_FORCE_ASSET,
          MARKING_NOT_IN_FORCE_EXCHANGE,
          EXCHANGE_ABOVE_CEILING,
          ROUNDS_OVERLAP,
          TESTER_REPEATED);

  private static final ImmutableMap<ProblemCode, Rule> BY_CODE = byCode();

  private Rules() {}

  private static ImmutableMap<ProblemCode, Rule> byCode() {
    Map<ProblemCode, Rule> first = new HashMap<>();
    for (Rule rule : Iterables.concat(ALL, ModelRules.all())) {
      first.putIfAbsent(rule.getCode(), rule);
    }
    return ImmutableMap.copyOf(first);
  }

  /**
   * Every rule of this module; those of psn-model are in {@link ModelRules}.
   *
   * @return the rules, always in the same order
   */
  public static ImmutableList<Rule> all() {
    return ALL;
  }

  /**
   * Looks a rule up, among these and those of {@link ModelRules}.
   *
   * @param code the code of its problems, never null
   * @return the first rule of that code; empty where it is of no rule, such as a reader's
   */
  public static Optional<Rule> find(ProblemCode code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
