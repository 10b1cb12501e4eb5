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

  /** Evidence expires before it was collected. */
  public static final ProblemCode EVIDENCE_EXPIRES_BEFORE_COLLECTED =
      ProblemCode.of("evidence-expires-before-collected");

  /** Evidence was collected after the day the answers speak of. */
  public static final ProblemCode EVIDENCE_FROM_THE_FUTURE =
      ProblemCode.of("evidence-from-the-future");

  /** A compensating measure names no authority. */
  public static final ProblemCode MEASURE_WITHOUT_AUTHORITY =
      ProblemCode.of("measure-without-authority");

  /** Two findings have the same identifier. */
  public static final ProblemCode FINDING_REPEATED = ProblemCode.of("finding-repeated");

  /** An action refers to a finding that is not there. */
  public static final ProblemCode FINDING_UNKNOWN = ProblemCode.of("finding-unknown");

  /** A finding does not say how its severity was arrived at. */
  public static final ProblemCode FINDING_WITHOUT_SCORING_METHOD =
      ProblemCode.of("finding-without-scoring-method");

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

  // Decisions.

  /** The assessment has not been sent. */
  public static final ProblemCode NOT_SUBMITTED = ProblemCode.of("not-submitted");

  /** The annual resubmission is overdue. */
  public static final ProblemCode SUBMISSION_EXPIRED = ProblemCode.of("submission-expired");

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

  /** The health check's tester belongs to no accepted scheme. */
  public static final ProblemCode HEALTH_CHECK_TESTER = ProblemCode.of("health-check-tester");

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

  // Portfolios.

  /** Two submissions of one environment have the same date. */
  public static final ProblemCode SUBMISSION_REPEATED = ProblemCode.of("submission-repeated");

  /** Two lines describe one organisation differently. */
  public static final ProblemCode ORGANISATION_CONTRADICTED =
      ProblemCode.of("organisation-contradicted");

  /** A portfolio's header is not its first line. */
  public static final ProblemCode PORTFOLIO_HEADER_MISPLACED =
      ProblemCode.of("portfolio-header-misplaced");

  private ProblemCodes() {}
}
