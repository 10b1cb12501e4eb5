package org.psncontrols.model.information;

import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * Information that one body gives to another over the network, in one direction.
 *
 * <p>What flows back is an exchange of its own. Immutable and thread-safe; a value type, so do not
 * use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface InformationExchange {

  /** The greatest length of a purpose, in UTF-16 units. */
  int MAX_PURPOSE_LENGTH = 2_000;

  /**
   * Who gives the information.
   *
   * @return the body
   */
  OrganisationId getProvider();

  /**
   * Who gets it.
   *
   * @return the body, another than the provider
   */
  OrganisationId getReceiver();

  /**
   * The PSN services by which it travels.
   *
   * @return the codes that are known
   */
  @Value.NaturalOrder
  ImmutableSortedSet<ServiceCode> getServices();

  /**
   * The classification of what is exchanged.
   *
   * @return the highest marking that may travel
   */
  Marking getMarking();

  /**
   * What it is exchanged for.
   *
   * @return the purpose; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_PURPOSE_LENGTH) String> getPurpose();

  /**
   * Refuses a body that exchanges information with itself.
   *
   * @throws IllegalArgumentException if the provider is the receiver
   */
  @Value.Check
  default void check() {
    if (getProvider().equals(getReceiver())) {
      throw new IllegalArgumentException(
          "information must be exchanged between two bodies, but " + getProvider() + " is both");
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a provider, a receiver and a marking
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds exchanges; not thread-safe. */
  final class Builder extends ImmutableInformationExchange.Builder {
    Builder() {}
  }
}
