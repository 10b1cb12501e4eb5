package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.source.DateSpan;

/**
 * A body that connects to the network, or did.
 *
 * <p>Two organisations may bear the same name; only the identifier tells them apart. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Organisation {

  /** The greatest length of a name, in UTF-16 units. */
  int MAX_NAME_LENGTH = 300;

  /**
   * The identifier by which data refers to the organisation.
   *
   * @return the identifier
   */
  OrganisationId getId();

  /**
   * Its identifiers in other schemes.
   *
   * @return the identifiers, without {@link #getId()}
   */
  @Value.NaturalOrder
  ImmutableSortedSet<OrganisationId> getOtherIds();

  /**
   * Identifiers that it had and lost, such as the code before a boundary change.
   *
   * @return the former identifiers
   */
  @Value.NaturalOrder
  ImmutableSortedSet<OrganisationId> getFormerIds();

  /**
   * The official name, which it bears now or bore last.
   *
   * @return the name
   */
  @NotBlank
  @Size(max = MAX_NAME_LENGTH)
  String getName();

  /**
   * The names that it bore before.
   *
   * @return the former names in the order given
   */
  ImmutableList<FormerName> getFormerNames();

  /**
   * What kind of body it is.
   *
   * @return the kind
   */
  OrganisationKind getKind();

  /**
   * The nation it serves.
   *
   * @return the nation; empty where it serves several, or no source says
   */
  Optional<Nation> getNation();

  /**
   * When it came into being.
   *
   * @return the first day, as precisely as known; empty where no source says
   */
  Optional<DateSpan> getStart();

  /**
   * When it ceased to be.
   *
   * @return the last day, as precisely as known; empty where it has not, or no source says
   */
  Optional<DateSpan> getEnd();

  /**
   * The bodies that it replaced.
   *
   * @return their identifiers; more than one where several were merged into it
   */
  @Value.NaturalOrder
  ImmutableSortedSet<OrganisationId> getPredecessors();

  /**
   * The bodies that replaced it.
   *
   * @return their identifiers; more than one where it was divided
   */
  @Value.NaturalOrder
  ImmutableSortedSet<OrganisationId> getSuccessors();

  /**
   * The people to turn to.
   *
   * @return the contacts in the order given; a role may have several or none
   */
  ImmutableList<Contact> getContacts();

  /**
   * The people of one role.
   *
   * @param role the role, never null
   * @return the contacts of that role in the order given
   */
  default ImmutableList<Contact> contactsFor(ContactRole role) {
    requireNonNull(role, "role");
    return getContacts().stream()
        .filter(contact -> contact.getRole() == role)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The name that it bore on a day, where the dates that are known tell.
   *
   * <p>That the former names listed are all there were is taken for granted. A name that was given
   * up in "April 2017" may or may not have been borne on a day of that month, so none is told for
   * it.
   *
   * @param day the day, never null
   * @return the one name that it can have borne on that day; empty where several are possible, and
   *     where the day lies outside its life or may do so
   */
  default Optional<String> nameOn(LocalDate day) {
    return NamesInTime.nameOn(this, day);
  }

  /**
   * Refuses an end before the start.
   *
   * @throws IllegalArgumentException if the last possible end lies before the first possible start
   */
  @Value.Check
  default void check() {
    if (getStart().isPresent()
        && getEnd().isPresent()
        && getEnd().get().last().isBefore(getStart().get().first())) {
      throw new IllegalArgumentException(
          "an organisation must not end before it starts, but "
              + getId()
              + " starts "
              + getStart().get()
              + " and ends "
              + getEnd().get());
    }
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier, a name and a kind
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds organisations; not thread-safe. */
  final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
