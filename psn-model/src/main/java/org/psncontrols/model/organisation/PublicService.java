package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.source.DateSpan;

/**
 * A service to the public that a body can only give while an environment is connected.
 *
 * <p>Read in public sources are, among others, the exchange of housing benefit data between a
 * council and the department for pensions, and electoral registration from June 2014 (both {@code
 * SOURCED}: minutes of councils). Immutable and thread-safe; a value type, so do not use its
 * identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PublicService {

  /** The greatest length of a name, in UTF-16 units. */
  int MAX_NAME_LENGTH = 300;

  /** The greatest length of an impact, in UTF-16 units. */
  int MAX_IMPACT_LENGTH = 2_000;

  /**
   * What the service is called.
   *
   * @return the name, such as {@code Housing benefit}
   */
  @NotBlank
  @Size(max = MAX_NAME_LENGTH)
  String getName();

  /**
   * The body that gives the service.
   *
   * @return the body, which need not be the one whose environment is connected
   */
  OrganisationId getOrganisation();

  /**
   * The environment that must be connected.
   *
   * @return the environment
   */
  EnvironmentId getEnvironment();

  /**
   * The PSN services that it uses over the connection.
   *
   * @return the codes that are known
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ServiceCode> getServiceCodes();

  /**
   * Since when it depends on the connection.
   *
   * @return the first day, as precisely as known; empty where no source says
   */
  Optional<DateSpan> getSince();

  /**
   * What happens if the connection is cut.
   *
   * @return the consequence in words; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_IMPACT_LENGTH) String> getImpact();

  /**
   * A new builder.
   *
   * @return a builder that needs a name, an organisation and an environment
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds public services; not thread-safe. */
  final class Builder extends ImmutablePublicService.Builder {
    Builder() {}
  }
}
