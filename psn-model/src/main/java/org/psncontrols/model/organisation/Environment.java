package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A defined infrastructure of an organisation, from which traffic on the network can be sent or
 * seen. It is what a compliance certificate is about.
 *
 * <p>The size figures are the estimates that the 2022 Code of Connection asks for. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Environment {

  /** The greatest length of a name, in UTF-16 units. */
  int MAX_NAME_LENGTH = 300;

  /**
   * The environment's name, unique within its organisation.
   *
   * @return the name
   */
  @NotBlank
  @Size(max = MAX_NAME_LENGTH)
  String getName();

  /**
   * How many people use it.
   *
   * @return the estimate, 0 or more; empty where not stated
   */
  @PositiveOrZero
  OptionalLong getUsers();

  /**
   * How many sites it covers.
   *
   * @return the estimate, 0 or more; empty where not stated
   */
  @PositiveOrZero
  OptionalLong getSites();

  /**
   * How many internal addresses are in scope.
   *
   * @return the estimate, 0 or more; empty where not stated
   */
  @PositiveOrZero
  OptionalLong getInternalAddresses();

  /**
   * What it has that makes controls apply to it.
   *
   * @return the features that are stated; what is not among them may be there all the same
   */
  @Value.NaturalOrder
  ImmutableSortedSet<EnvironmentFeature> getFeatures();

  /**
   * The services delivered from it or hosted in it, those of other bodies included.
   *
   * @return the services in the order given, each code once
   */
  ImmutableList<HostedService> getHostedServices();

  /**
   * Refuses a service that is listed twice.
   *
   * @throws IllegalArgumentException if two hosted services have the same code
   */
  @Value.Check
  default void check() {
    Set<ServiceCode> seen = new HashSet<>();
    for (HostedService service : getHostedServices()) {
      if (!seen.add(service.getCode())) {
        throw new IllegalArgumentException(
            "an environment must list a hosted service once, but \""
                + getName()
                + "\" lists "
                + service.getCode()
                + " again");
      }
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a name
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds environments; not thread-safe. */
  final class Builder extends ImmutableEnvironment.Builder {
    Builder() {}
  }
}
