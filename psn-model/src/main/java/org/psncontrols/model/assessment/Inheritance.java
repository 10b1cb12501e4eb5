package org.psncontrols.model.assessment;

import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.ServiceCode;

/**
 * A control that a supplier meets on the body's behalf, and the certificate that shows it.
 *
 * <p>Whether the certificate is at hand and valid is found over a set of certificates, on a day.
 * Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Inheritance {

  /**
   * The control.
   *
   * @return the control's identifier in the catalogue of the assessment
   */
  ControlId getControl();

  /**
   * Where the control is met.
   *
   * @return the supplier's environment
   */
  EnvironmentId getEnvironment();

  /**
   * What it rests on.
   *
   * @return the identifier of the supplier's certificate
   */
  CertificateId getCertificate();

  /**
   * The supplier's service by which the body has it.
   *
   * @return the service code; empty where not stated
   */
  Optional<ServiceCode> getServiceCode();

  /**
   * A new builder.
   *
   * @return a builder that needs a control, an environment and a certificate
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds inheritances; not thread-safe. */
  final class Builder extends ImmutableInheritance.Builder {
    Builder() {}
  }
}
