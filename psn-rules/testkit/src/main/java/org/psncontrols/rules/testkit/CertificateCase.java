package org.psncontrols.rules.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.validation.CertificateValidation;

/**
 * A submission whose certificates are to be held against one another on a day, as {@link
 * CertificateValidation#check(Submission, LocalDate)} does. Problems have their paths from the
 * submission.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the catalogue that the submission answers, never null
 * @param submission the submission with the certificates and what is inherited, never null
 * @param day the day, never null
 * @since 0.1
 */
public record CertificateCase(Catalogue catalogue, Submission submission, LocalDate day) {

  /**
   * Takes the parts as they are.
   *
   * @param catalogue the catalogue that the submission answers, never null
   * @param submission the submission with the certificates and what is inherited, never null
   * @param day the day, never null
   */
  public CertificateCase {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(submission, "submission");
    requireNonNull(day, "day");
  }
}
