package org.psncontrols.model.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * A person who holds a role in an organisation, and how to reach them.
 *
 * <p>The fields are those of the contact block of the 2022 Code of Connection ({@code SOURCED});
 * which of them must be filled in is {@code LOCAL}. A person of two roles is two contacts.
 * Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Contact {

  /** The greatest length of each text but the address, in UTF-16 units. */
  int MAX_LENGTH = 300;

  /** The greatest length of an address, in UTF-16 units. */
  int MAX_ADDRESS_LENGTH = 1_000;

  /**
   * What the person answers for.
   *
   * @return the role
   */
  ContactRole getRole();

  /**
   * The person's name.
   *
   * @return the name
   */
  @NotBlank
  @Size(max = MAX_LENGTH)
  String getName();

  /**
   * The person's position in the body.
   *
   * @return the position, such as {@code Head of ICT}; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_LENGTH) String> getPosition();

  /**
   * Where to write to by email.
   *
   * @return the address as given, whose form is not checked; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_LENGTH) String> getEmail();

  /**
   * Where to call.
   *
   * @return the number as given, whose form is not checked; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_LENGTH) String> getTelephone();

  /**
   * Where to write to by post.
   *
   * @return the address, which may have several lines; empty where not stated
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_ADDRESS_LENGTH) String> getAddress();

  /**
   * A new builder.
   *
   * @return a builder that needs a role and a name
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds contacts; not thread-safe. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
