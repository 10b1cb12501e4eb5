package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Problems;

/**
 * Checks certificates against one another, on a day, such as those of a register.
 *
 * <p>A service is provided from an environment that has a valid connection certificate, its own
 * body's or another's ({@code SOURCED}, the application guidance). What a certificate rests on is
 * there, is valid on the day, and does not rest on it in turn; what a body inherits rests on a
 * certificate of the environment and service it names, valid on the day ({@code RECONSTRUCTED}).
 * Certificates that are not valid on the day give nothing, and so need nothing.
 *
 * <p>Those of a submission are checked with it by {@link PsnValidation}. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class CertificateValidation {

  private CertificateValidation() {}

  /**
   * Checks a set of certificates.
   *
   * @param certificates the certificates; neither it nor any of them null
   * @param day the day, never null
   * @return every broken rule, at a path such as {@code certificates[2].restsOn[0]}
   */
  public static Problems check(Collection<Certificate> certificates, LocalDate day) {
    return check(certificates, ImmutableList.of(), day);
  }

  /**
   * Checks a set of certificates and what rests on them.
   *
   * @param certificates the certificates; neither it nor any of them null
   * @param inheritances the inheritances; neither it nor any of them null
   * @param day the day, never null
   * @return every broken rule, at a path such as {@code assessment.inheritances[0].certificate}
   */
  public static Problems check(
      Collection<Certificate> certificates, List<Inheritance> inheritances, LocalDate day) {
    Faults faults = new Faults();
    CertificatePass pass =
        new CertificatePass(
            faults,
            Path.ROOT,
            ImmutableList.copyOf(certificates),
            ImmutableList.copyOf(inheritances));
    pass.links();
    pass.inheritances();
    pass.sent();
    pass.validity(day);
    return faults.toProblems(Locale.ROOT);
  }

  /**
   * Checks the certificates that were sent, and the inheritances that rest on them.
   *
   * @param submission the submission, never null
   * @param day the day, never null
   * @return every broken rule, at its path from the submission
   */
  public static Problems check(Submission submission, LocalDate day) {
    return check(submission.getCertificates(), submission.getAssessment().getInheritances(), day);
  }
}
