package org.psncontrols.model.assessment;

import org.psncontrols.model.source.Standing;

/**
 * How far a body has come with its submission, and what became of the certificate.
 *
 * <p>How one state follows another is for the rules. Each state says whether a source speaks of it.
 *
 * @since 0.1
 */
public enum SubmissionState {
  /** Nothing is under way. {@code RECONSTRUCTED}: no source names it. */
  NOT_STARTED(Standing.RECONSTRUCTED),
  /**
   * The code is being filled in and the health check commissioned. {@code SOURCED}: 2013 accounts
   * of councils and the application guidance.
   */
  PREPARING(Standing.SOURCED),
  /**
   * The health check has reported, and remedial work is under way. {@code SOURCED}: 2013 accounts
   * of councils.
   */
  ITHC_DONE(Standing.SOURCED),
  /** The documents are with the compliance team. {@code SOURCED}: the application guidance. */
  SUBMITTED(Standing.SOURCED),
  /**
   * It was sent back because something is missing or not good enough. {@code SOURCED}: 2013
   * accounts of councils and an adviser's note.
   */
  RETURNED(Standing.SOURCED),
  /**
   * It is complete and its substance is being checked. {@code SOURCED}: 2013 accounts of councils.
   */
  IN_VALIDATION(Standing.SOURCED),
  /** It was refused under zero tolerance. {@code SOURCED}: an account of the 2013 cycle. */
  REJECTED(Standing.SOURCED),
  /**
   * A level of compliance for bodies that make an effort, from October 2013. {@code SOURCED}: an
   * account of the 2013 cycle.
   */
  INTERIM_COMPLIANT(Standing.SOURCED),
  /** A certificate was issued. {@code SOURCED}: a council's paper. */
  COMPLIANT(Standing.SOURCED),
  /**
   * The certificate still holds, and its renewal has begun. {@code RECONSTRUCTED}: no source names
   * it.
   */
  EXPIRING(Standing.RECONSTRUCTED),
  /**
   * The certificate has reached its end. {@code RECONSTRUCTED}: that there are end dates was read,
   * what follows from them was not.
   */
  EXPIRED(Standing.RECONSTRUCTED),
  /** The certificate was taken away before its end. {@code SOURCED}: the application guidance. */
  WITHDRAWN(Standing.SOURCED),
  /**
   * It was handed to the audit process of the Office of the Government SIRO. {@code SOURCED}: press
   * accounts of early 2014; whether audits took place is not known.
   */
  AUDIT_OGSIRO(Standing.SOURCED);

  private final Standing standing;

  SubmissionState(Standing standing) {
    this.standing = standing;
  }

  /**
   * How far the state can be relied on as one of the regime's own.
   *
   * @return {@code SOURCED} where a source speaks of it, else {@code RECONSTRUCTED}
   */
  public Standing getStanding() {
    return standing;
  }
}
