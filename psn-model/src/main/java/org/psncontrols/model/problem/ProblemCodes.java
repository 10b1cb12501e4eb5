package org.psncontrols.model.problem;

/**
 * The codes of the faults that this library finds.
 *
 * <p>A code never changes its meaning.
 *
 * @since 0.1
 */
public final class ProblemCodes {

  // Documents of any kind.

  /** The document is missing, is a directory, or cannot be read. */
  public static final ProblemCode DOCUMENT_UNREADABLE = ProblemCode.of("document-unreadable");

  /** The document has no content. */
  public static final ProblemCode DOCUMENT_EMPTY = ProblemCode.of("document-empty");

  /** The document, or a line of it, is larger than a reader takes. */
  public static final ProblemCode DOCUMENT_TOO_LARGE = ProblemCode.of("document-too-large");

  /** A file or directory cannot be written. */
  public static final ProblemCode OUTPUT_UNWRITABLE = ProblemCode.of("output-unwritable");

  /** Compressed data is damaged or cut off. */
  public static final ProblemCode COMPRESSION_BROKEN = ProblemCode.of("compression-broken");

  /** The bytes are not UTF-8. */
  public static final ProblemCode ENCODING_INVALID = ProblemCode.of("encoding-invalid");

  /** There are more problems than are listed. */
  public static final ProblemCode PROBLEMS_CUT = ProblemCode.of("problems-cut");

  /** A text does not have the form that its field wants. */
  public static final ProblemCode VALUE_INVALID = ProblemCode.of("value-invalid");

  /** A field that must have a value has none. */
  public static final ProblemCode VALUE_REQUIRED = ProblemCode.of("value-required");

  /** A text is no real date. */
  public static final ProblemCode DATE_INVALID = ProblemCode.of("date-invalid");

  /** A text is longer than its field takes. */
  public static final ProblemCode TEXT_TOO_LONG = ProblemCode.of("text-too-long");

  /** A number is smaller or greater than its field takes. */
  public static final ProblemCode NUMBER_OUT_OF_RANGE = ProblemCode.of("number-out-of-range");

  // JSON.

  /** The text is not JSON. */
  public static final ProblemCode JSON_SYNTAX = ProblemCode.of("json-syntax");

  /** An object has a member that its form does not know. */
  public static final ProblemCode FIELD_UNKNOWN = ProblemCode.of("field-unknown");

  /** An object has the same member twice. */
  public static final ProblemCode FIELD_REPEATED = ProblemCode.of("field-repeated");

  /** An object lacks a member that its form needs. */
  public static final ProblemCode FIELD_MISSING = ProblemCode.of("field-missing");

  /** A value is of another JSON type than its field wants. */
  public static final ProblemCode VALUE_WRONG_TYPE = ProblemCode.of("value-wrong-type");

  /** Objects and arrays are nested deeper than a reader takes. */
  public static final ProblemCode DOCUMENT_TOO_DEEP = ProblemCode.of("document-too-deep");

  // CSV.

  /** The text is not CSV. */
  public static final ProblemCode CSV_SYNTAX = ProblemCode.of("csv-syntax");

  /** A column that the form needs is not in the header. */
  public static final ProblemCode COLUMN_MISSING = ProblemCode.of("column-missing");

  /** The header has a column that the form does not know. */
  public static final ProblemCode COLUMN_UNKNOWN = ProblemCode.of("column-unknown");

  /** The header has the same column twice. */
  public static final ProblemCode COLUMN_REPEATED = ProblemCode.of("column-repeated");

  /** A row has more or fewer fields than the header. */
  public static final ProblemCode ROW_WRONG_WIDTH = ProblemCode.of("row-wrong-width");

  /** Two rows have the same identifier. */
  public static final ProblemCode IDENTIFIER_REPEATED = ProblemCode.of("identifier-repeated");

  /** A row refers to an identifier that no row has. */
  public static final ProblemCode IDENTIFIER_UNKNOWN = ProblemCode.of("identifier-unknown");

  // Catalogues, profiles and mappings.

  /** A control is said to have become one that its catalogue does not have. */
  public static final ProblemCode SUCCESSION_TARGET_UNKNOWN =
      ProblemCode.of("succession-target-unknown");

  /** A control is said to have become one that is itself no longer in force. */
  public static final ProblemCode SUCCESSION_TARGET_RETIRED =
      ProblemCode.of("succession-target-retired");

  /** A parameter has a value that it does not allow. */
  public static final ProblemCode PARAMETER_VALUE_NOT_ALLOWED =
      ProblemCode.of("parameter-value-not-allowed");

  /** A control has no parameter of the identifier. */
  public static final ProblemCode PARAMETER_UNKNOWN = ProblemCode.of("parameter-unknown");

  /** A parameter is set twice. */
  public static final ProblemCode PARAMETER_REPEATED = ProblemCode.of("parameter-repeated");

  /** A section is not in the catalogue. */
  public static final ProblemCode SECTION_UNKNOWN = ProblemCode.of("section-unknown");

  /** Two sections of one identifier differ. */
  public static final ProblemCode SECTION_CONTRADICTED = ProblemCode.of("section-contradicted");

  /** A section stands in itself, directly or through others. */
  public static final ProblemCode SECTION_CYCLE = ProblemCode.of("section-cycle");

  /** Sections nest more deeply than a catalogue takes. */
  public static final ProblemCode SECTION_TOO_DEEP = ProblemCode.of("section-too-deep");

  /** Two controls of one identifier differ. */
  public static final ProblemCode CONTROL_CONTRADICTED = ProblemCode.of("control-contradicted");

  /** A control is in the catalogue, but no longer in force. */
  public static final ProblemCode CONTROL_RETIRED = ProblemCode.of("control-retired");

  /** A profile imports itself, directly or through others. */
  public static final ProblemCode IMPORT_CYCLE = ProblemCode.of("import-cycle");

  /** Profiles import one another more deeply than is followed. */
  public static final ProblemCode IMPORT_TOO_DEEP = ProblemCode.of("import-too-deep");

  /** An edition is that of a catalogue and of a profile. */
  public static final ProblemCode EDITION_AMBIGUOUS = ProblemCode.of("edition-ambiguous");

  /** A catalogue is of another edition than the one that is wanted. */
  public static final ProblemCode EDITION_MISMATCH = ProblemCode.of("edition-mismatch");

  /** A control is tailored twice. */
  public static final ProblemCode TAILORING_REPEATED = ProblemCode.of("tailoring-repeated");

  /** Evidence is to be removed that the control does not expect. */
  public static final ProblemCode EVIDENCE_UNKNOWN = ProblemCode.of("evidence-unknown");

  /** A mapping states two relations between the same controls. */
  public static final ProblemCode MAPPING_CONTRADICTED = ProblemCode.of("mapping-contradicted");

  // Organisations and connections.

  /** Of two bodies, only one says that it followed or preceded the other. */
  public static final ProblemCode SUCCESSION_ONE_SIDED = ProblemCode.of("succession-one-sided");

  /** An event is not known to change a connection's state so. */
  public static final ProblemCode CONNECTION_EVENT_NOT_LISTED =
      ProblemCode.of("connection-event-not-listed");

  /** An event does not start from the state where the one before it ended. */
  public static final ProblemCode CONNECTION_HISTORY_BROKEN =
      ProblemCode.of("connection-history-broken");

  /** An event's date contradicts its place in the history. */
  public static final ProblemCode CONNECTION_HISTORY_OUT_OF_ORDER =
      ProblemCode.of("connection-history-out-of-order");

  // Assessments.

  /** A text that must say something is blank. */
  public static final ProblemCode TEXT_BLANK = ProblemCode.of("text-blank");

  /** A number that counts something is negative. */
  public static final ProblemCode NUMBER_NEGATIVE = ProblemCode.of("number-negative");

  /** A list has more items than the model takes. */
  public static final ProblemCode TOO_MANY = ProblemCode.of("too-many");

  /** The catalogue edition is not among those at hand. */
  public static final ProblemCode CATALOGUE_UNKNOWN = ProblemCode.of("catalogue-unknown");

  /** A control is not in the catalogue. */
  public static final ProblemCode CONTROL_UNKNOWN = ProblemCode.of("control-unknown");

  /** A control is answered twice. */
  public static final ProblemCode CONTROL_REPEATED = ProblemCode.of("control-repeated");

  /** A share is given for an answer that is not partly met. */
  public static final ProblemCode SHARE_WITHOUT_PARTLY_MET =
      ProblemCode.of("share-without-partly-met");

  /** A share of the whole is given for a partly met answer. */
  public static final ProblemCode SHARE_NOT_PARTIAL = ProblemCode.of("share-not-partial");

  /** A control that is not fully met has no comment. */
  public static final ProblemCode GAP_WITHOUT_COMMENT = ProblemCode.of("gap-without-comment");

  /** A control that is not fully met has no plan with a date. */
  public static final ProblemCode GAP_WITHOUT_PLAN = ProblemCode.of("gap-without-plan");

  /** A control is not applicable without a reason. */
  public static final ProblemCode NOT_APPLICABLE_WITHOUT_REASON =
      ProblemCode.of("not-applicable-without-reason");

  /** A control is said not to apply, although the environment has what makes it apply. */
  public static final ProblemCode NOT_APPLICABLE_AGAINST_FEATURES =
      ProblemCode.of("not-applicable-against-features");

  /** Evidence expires before it was collected. */
  public static final ProblemCode EVIDENCE_EXPIRES_BEFORE_COLLECTED =
      ProblemCode.of("evidence-expires-before-collected");

  /** Evidence was collected after the day the answers speak of. */
  public static final ProblemCode EVIDENCE_FROM_THE_FUTURE =
      ProblemCode.of("evidence-from-the-future");

  /** Evidence is not current any more. */
  public static final ProblemCode EVIDENCE_EXPIRED = ProblemCode.of("evidence-expired");

  /** A compensating measure names no authority. */
  public static final ProblemCode MEASURE_WITHOUT_AUTHORITY =
      ProblemCode.of("measure-without-authority");

  /** A compensating measure is not allowed any more. */
  public static final ProblemCode MEASURE_EXPIRED = ProblemCode.of("measure-expired");

  /** Two findings have the same identifier. */
  public static final ProblemCode FINDING_REPEATED = ProblemCode.of("finding-repeated");

  /** An action refers to a finding that is not there. */
  public static final ProblemCode FINDING_UNKNOWN = ProblemCode.of("finding-unknown");

  /** A finding does not say how its severity was arrived at. */
  public static final ProblemCode FINDING_WITHOUT_SCORING_METHOD =
      ProblemCode.of("finding-without-scoring-method");

  /** A grave finding has neither an action nor a risk acceptance. */
  public static final ProblemCode FINDING_WITHOUT_TREATMENT =
      ProblemCode.of("finding-without-treatment");

  /** Two actions have the same identifier. */
  public static final ProblemCode ACTION_REPEATED = ProblemCode.of("action-repeated");

  /** An action that is not closed names no owner. */
  public static final ProblemCode ACTION_WITHOUT_OWNER = ProblemCode.of("action-without-owner");

  /** An action that is not closed has no planned date. */
  public static final ProblemCode ACTION_WITHOUT_DATE = ProblemCode.of("action-without-date");

  /** A closed action shows no evidence. */
  public static final ProblemCode ACTION_CLOSED_WITHOUT_EVIDENCE =
      ProblemCode.of("action-closed-without-evidence");

  /** A closed action does not say when it was done. */
  public static final ProblemCode ACTION_CLOSED_WITHOUT_DATE =
      ProblemCode.of("action-closed-without-date");

  /** An action has a day of completion but is not closed. */
  public static final ProblemCode ACTION_COMPLETED_BUT_NOT_CLOSED =
      ProblemCode.of("action-completed-but-not-closed");

  /** An action was completed before it was opened. */
  public static final ProblemCode ACTION_COMPLETED_BEFORE_OPENED =
      ProblemCode.of("action-completed-before-opened");

  /** An action depends on one that is not there. */
  public static final ProblemCode ACTION_UNKNOWN = ProblemCode.of("action-unknown");

  /** An action depends on itself, directly or through others. */
  public static final ProblemCode ACTION_CYCLE = ProblemCode.of("action-cycle");

  /** An action is not to be carried out, and nobody bears the risk. */
  public static final ProblemCode ACTION_ACCEPTED_WITHOUT_RISK_ACCEPTANCE =
      ProblemCode.of("action-accepted-without-risk-acceptance");

  /** What is planned was due and is not done. */
  public static final ProblemCode PLAN_OVERDUE = ProblemCode.of("plan-overdue");

  /** What is planned lies too far ahead to count. */
  public static final ProblemCode PLAN_BEYOND_HORIZON = ProblemCode.of("plan-beyond-horizon");

  /** Two risk acceptances have the same identifier. */
  public static final ProblemCode RISK_ACCEPTANCE_REPEATED =
      ProblemCode.of("risk-acceptance-repeated");

  /** An action refers to a risk acceptance that is not there. */
  public static final ProblemCode RISK_ACCEPTANCE_UNKNOWN =
      ProblemCode.of("risk-acceptance-unknown");

  /** A risk acceptance is to be reviewed before it was given. */
  public static final ProblemCode RISK_ACCEPTANCE_REVIEWED_BEFORE_ACCEPTED =
      ProblemCode.of("risk-acceptance-reviewed-before-accepted");

  /** A risk acceptance names no control and no finding. */
  public static final ProblemCode RISK_ACCEPTANCE_WITHOUT_SUBJECT =
      ProblemCode.of("risk-acceptance-without-subject");

  /** A risk acceptance is past the day of its review. */
  public static final ProblemCode RISK_ACCEPTANCE_LAPSED = ProblemCode.of("risk-acceptance-lapsed");

  /** Who accepted a risk holds no position that may. */
  public static final ProblemCode RISK_ACCEPTANCE_WITHOUT_AUTHORITY =
      ProblemCode.of("risk-acceptance-without-authority");

  /** Who accepted a risk may accept only lesser ones. */
  public static final ProblemCode RISK_ACCEPTANCE_BEYOND_AUTHORITY =
      ProblemCode.of("risk-acceptance-beyond-authority");

  /** Automated tools scanned a part of the internal systems only. */
  public static final ProblemCode HEALTH_CHECK_SAMPLING = ProblemCode.of("health-check-sampling");

  /** A certificate that an inheritance rests on was not sent. */
  public static final ProblemCode INHERITANCE_WITHOUT_CERTIFICATE =
      ProblemCode.of("inheritance-without-certificate");

  /** The health check is later than the day the answers speak of. */
  public static final ProblemCode HEALTH_CHECK_AFTER_ASSESSMENT =
      ProblemCode.of("health-check-after-assessment");

  /** A submission was sent before the day its answers speak of. */
  public static final ProblemCode SUBMITTED_BEFORE_ASSESSED =
      ProblemCode.of("submitted-before-assessed");

  /** A submission was signed after it was sent. */
  public static final ProblemCode SIGNED_AFTER_SUBMISSION =
      ProblemCode.of("signed-after-submission");

  /** A network diagram was drawn after it was sent. */
  public static final ProblemCode DIAGRAM_AFTER_SUBMISSION =
      ProblemCode.of("diagram-after-submission");

  /** Something is said to have happened that lies ahead. */
  public static final ProblemCode DATE_IN_THE_FUTURE = ProblemCode.of("date-in-the-future");

  // Markings.

  /** A marking has a sign that no marking has, such as an invisible one. */
  public static final ProblemCode MARKING_CHARACTER = ProblemCode.of("marking-character");

  /** A text does not begin with a tier. */
  public static final ProblemCode MARKING_WITHOUT_TIER = ProblemCode.of("marking-without-tier");

  /** A text begins with a tier of another scheme than the one it is read in. */
  public static final ProblemCode MARKING_OF_OTHER_SCHEME =
      ProblemCode.of("marking-of-other-scheme");

  /** A text is a marking of another government or organisation. */
  public static final ProblemCode MARKING_FOREIGN = ProblemCode.of("marking-foreign");

  /** A text is an impact level, or has one beside a tier. */
  public static final ProblemCode MARKING_IMPACT_LEVEL = ProblemCode.of("marking-impact-level");

  /** A part of a marking cannot be read. */
  public static final ProblemCode MARKING_PART_INVALID = ProblemCode.of("marking-part-invalid");

  /** A marking has parts that its scheme does not let stand together. */
  public static final ProblemCode MARKING_COMBINATION = ProblemCode.of("marking-combination");

  // Decisions.

  /** The assessment has not been sent. */
  public static final ProblemCode NOT_SUBMITTED = ProblemCode.of("not-submitted");

  /** The annual resubmission is overdue. */
  public static final ProblemCode SUBMISSION_EXPIRED = ProblemCode.of("submission-expired");

  /** The organisation of a submission names no contact. */
  public static final ProblemCode CONTACT_MISSING = ProblemCode.of("contact-missing");

  /** Nobody signed the submission. */
  public static final ProblemCode SIGNATORY_MISSING = ProblemCode.of("signatory-missing");

  /** No network diagram was sent. */
  public static final ProblemCode DIAGRAM_MISSING = ProblemCode.of("diagram-missing");

  /** The network diagram is older than the policy allows. */
  public static final ProblemCode DIAGRAM_TOO_OLD = ProblemCode.of("diagram-too-old");

  /** No health check was sent. */
  public static final ProblemCode HEALTH_CHECK_MISSING = ProblemCode.of("health-check-missing");

  /** The health check is older than the policy allows. */
  public static final ProblemCode HEALTH_CHECK_TOO_OLD = ProblemCode.of("health-check-too-old");

  /** The health check lacks its external or internal part. */
  public static final ProblemCode HEALTH_CHECK_SCOPE = ProblemCode.of("health-check-scope");

  /** The health check lacks items of the minimum scope, though not a whole part. */
  public static final ProblemCode HEALTH_CHECK_SCOPE_NARROW =
      ProblemCode.of("health-check-scope-narrow");

  /** The health check's tester belongs to no accepted scheme. */
  public static final ProblemCode HEALTH_CHECK_TESTER = ProblemCode.of("health-check-tester");

  /** An environment hosts services, but no service code is given. */
  public static final ProblemCode SERVICE_CODE_MISSING = ProblemCode.of("service-code-missing");

  /** A control has no answer. */
  public static final ProblemCode CONTROL_NOT_ASSESSED = ProblemCode.of("control-not-assessed");

  /** An answer rests on evidence that has lapsed or is missing. */
  public static final ProblemCode EVIDENCE_NOT_CURRENT = ProblemCode.of("evidence-not-current");

  /** A control that must be met is not. */
  public static final ProblemCode MUST_NOT_MET = ProblemCode.of("must-not-met");

  /** A control that is not a must is not met. */
  public static final ProblemCode CONTROL_NOT_MET = ProblemCode.of("control-not-met");

  /** A finding has not been put right. */
  public static final ProblemCode FINDING_OPEN = ProblemCode.of("finding-open");

  // Certificates.

  /** Two certificates have the same identifier. */
  public static final ProblemCode CERTIFICATE_REPEATED = ProblemCode.of("certificate-repeated");

  /** A certificate rests on one that is not there. */
  public static final ProblemCode CERTIFICATE_UNKNOWN = ProblemCode.of("certificate-unknown");

  /** A certificate rests on itself through others. */
  public static final ProblemCode CERTIFICATE_CYCLE = ProblemCode.of("certificate-cycle");

  /** A certificate that something rests on is not valid on the day. */
  public static final ProblemCode CERTIFICATE_NOT_VALID = ProblemCode.of("certificate-not-valid");

  /** A service is provided from an environment without a connection certificate. */
  public static final ProblemCode CONNECTION_CERTIFICATE_MISSING =
      ProblemCode.of("connection-certificate-missing");

  /** An inheritance names another environment than its certificate. */
  public static final ProblemCode INHERITANCE_ENVIRONMENT_DIFFERS =
      ProblemCode.of("inheritance-environment-differs");

  /** An inheritance names a service that its certificate does not cover. */
  public static final ProblemCode INHERITANCE_SERVICE_DIFFERS =
      ProblemCode.of("inheritance-service-differs");

  /** A body of this kind cannot rely on a certificate of that kind. */
  public static final ProblemCode CERTIFICATE_NOT_ACCEPTABLE =
      ProblemCode.of("certificate-not-acceptable");

  // Information.

  /** An information asset names no owner. */
  public static final ProblemCode ASSET_WITHOUT_OWNER = ProblemCode.of("asset-without-owner");

  /** An information asset that is not its holder's own names no other body that it comes from. */
  public static final ProblemCode ASSET_WITHOUT_ORIGINATOR =
      ProblemCode.of("asset-without-originator");

  /** An information asset is said to be its holder's own, but comes from another body. */
  public static final ProblemCode ORIGIN_CONTRADICTS_ORIGINATOR =
      ProblemCode.of("origin-contradicts-originator");

  /** A protective marking does not go with the assessed level of confidentiality. */
  public static final ProblemCode MARKING_CONTRADICTS_IMPACT =
      ProblemCode.of("marking-contradicts-impact");

  /** A marking that wants a descriptor has none. */
  public static final ProblemCode MARKING_WITHOUT_DESCRIPTOR =
      ProblemCode.of("marking-without-descriptor");

  /** A marking is of a scheme that had not begun on the day. */
  public static final ProblemCode MARKING_NOT_IN_FORCE = ProblemCode.of("marking-not-in-force");

  /** What is exchanged is marked above what the network carries. */
  public static final ProblemCode EXCHANGE_ABOVE_CEILING = ProblemCode.of("exchange-above-ceiling");

  // Portfolios.

  /** Two submissions of one environment have the same date. */
  public static final ProblemCode SUBMISSION_REPEATED = ProblemCode.of("submission-repeated");

  /** Two rounds of one environment overlap. */
  public static final ProblemCode ROUNDS_OVERLAP = ProblemCode.of("rounds-overlap");

  /** The same tester carried out two health checks of one environment in a row. */
  public static final ProblemCode TESTER_REPEATED = ProblemCode.of("tester-repeated");

  /** Two lines describe one organisation differently. */
  public static final ProblemCode ORGANISATION_CONTRADICTED =
      ProblemCode.of("organisation-contradicted");

  /** A portfolio's header is not its first line. */
  public static final ProblemCode PORTFOLIO_HEADER_MISPLACED =
      ProblemCode.of("portfolio-header-misplaced");

  private ProblemCodes() {}
}
