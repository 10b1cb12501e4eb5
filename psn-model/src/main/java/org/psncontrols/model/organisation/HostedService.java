package org.psncontrols.model.organisation;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * A PSN service that is delivered from an environment or hosted in it.
 *
 * <p>The 2022 Code of Connection asks for the code of each, those that other bodies own included
 * ({@code SOURCED}). Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface HostedService {

  /** The greatest length of a name, in UTF-16 units. */
  int MAX_NAME_LENGTH = 300;

  /**
   * The service's code.
   *
   * @return the code, such as {@code SRV_0220}
   */
  ServiceCode getCode();

  /**
   * The body whose service it is.
   *
   * @return the owner; empty where it is the body whose environment this is, or not stated
   */
  Optional<OrganisationId> getOwner();

  /**
   * What the service is called.
   *
   * @return the name; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_NAME_LENGTH) String> getName();

  /**
   * A service of which only the code is known.
   *
   * @param code the code, never null
   * @return the service
   */
  static HostedService of(ServiceCode code) {
    return builder().code(code).build();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a code
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds hosted services; not thread-safe. */
  final class Builder extends ImmutableHostedService.Builder {
    Builder() {}
  }
}
