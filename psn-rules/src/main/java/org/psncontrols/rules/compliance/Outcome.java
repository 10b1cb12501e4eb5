package org.psncontrols.rules.compliance;

/**
 * What a decision comes to.
 *
 * @since 0.1
 */
public enum Outcome {
  /** Nothing is open. */
  COMPLIANT("Compliant", true),
  /** Something is open, none of it in the way of a certificate. */
  COMPLIANT_WITH_ACTIONS("Compliant with actions", true),
  /** Connected for now, on the strength of a realistic plan; not yet compliant. */
  INTERIM("Interim", false),
  /** Sent back for what is missing. This is no judgement. */
  RETURNED("Returned as incomplete", false),
  /** Judged and refused. */
  REJECTED("Rejected", false),
  /** Not compliant when the deadline passed, and handed to the audit process. */
  REFERRED_TO_AUDIT("Referred to audit", false);

  private final String label;
  private final boolean compliant;

  Outcome(String label, boolean compliant) {
    this.label = label;
    this.compliant = compliant;
  }

  /**
   * The outcome for people.
   *
   * @return the outcome in English
   */
  public String getLabel() {
    return label;
  }

  /**
   * Whether the programme counts the body as compliant.
   *
   * @return true for compliant and compliant with actions
   */
  public boolean isCompliant() {
    return compliant;
  }
}
