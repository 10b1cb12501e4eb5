package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.Stage;

/**
 * What a body sends: an assessment with its health check, plan, inheritances and risk acceptances,
 * the signatory, the network diagram and the certificates relied upon. The contact details are
 * those of the organisation assessed.
 *
 * <p>One that is still being prepared has no date.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@Consistent
@Consistent(stage = Stage.SUBMISSION, groups = Groups.Submission.class)
public interface Submission {

  /**
   * The filled-in code with its health check and plan.
   *
   * @return the assessment
   */
  Assessment getAssessment();

  /**
   * The day it was sent.
   *
   * @return the day; empty while it is being prepared
   */
  Optional<LocalDate> getSubmittedOn();

  /**
   * Who signed it.
   *
   * @return the signatory; empty while nobody has
   */
  Optional<Signatory> getSignatory();

  /**
   * The picture of the environment.
   *
   * @return the diagram; empty where none was sent
   */
  Optional<NetworkDiagram> getNetworkDiagram();

  /**
   * The certificates relied upon: those that inheritances rest on, and those that these rest on.
   *
   * @return the certificates
   */
  ImmutableList<Certificate> getCertificates();

  /**
   * The submission's own date: the day it was sent, else the day the answers speak of.
   *
   * @return the day
   */
  @Value.NonAttribute
  default LocalDate getDate() {
    return getSubmittedOn().orElse(getAssessment().getAssessedOn());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an assessment
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds submissions; not thread-safe. */
  final class Builder extends ImmutableSubmission.Builder {
    Builder() {}
  }
}
