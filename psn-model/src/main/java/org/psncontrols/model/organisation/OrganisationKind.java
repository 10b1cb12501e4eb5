package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of body an organisation is: a family, a kind within it, and for some kinds a sub-kind.
 *
 * <p>Each family is an enum, so a {@code switch} over a family is checked for completeness, and
 * {@code instanceof} asks for a family. A sub-kind is a kind of its own that names its broader one:
 * a body whose sub-kind no source tells has the broader kind. Families and kinds are {@code
 * RECONSTRUCTED} from the programme's public figures and the public registers.
 *
 * <p>Borough, city and royal borough are titles that a council of several kinds may bear by
 * courtesy. They are part of its name and change nothing in what it must meet, so they are no
 * kinds.
 *
 * @since 0.1
 */
public sealed interface OrganisationKind
    permits OrganisationKind.Council,
        OrganisationKind.Government,
        OrganisationKind.EmergencyService,
        OrganisationKind.Health,
        OrganisationKind.Community,
        OrganisationKind.Supplier {

  /**
   * The enum constant's name.
   *
   * @return the name, such as {@code DISTRICT}
   */
  String name();

  /**
   * The family's part of the code.
   *
   * @return the family, such as {@code council}
   */
  String getFamily();

  /**
   * The kind's name for people.
   *
   * @return the name in English, such as {@code District or borough council}
   */
  String getLabel();

  /**
   * The kind of which this is a sub-kind.
   *
   * @return the broader kind, of the same family; empty where this is no sub-kind
   */
  default Optional<OrganisationKind> getBroader() {
    return Optional.empty();
  }

  /**
   * Whether a body of this kind is one of another kind.
   *
   * @param other the other kind, never null
   * @return true if the two are the same, or this is a sub-kind of the other
   */
  default boolean isA(OrganisationKind other) {
    requireNonNull(other, "other");
    return equals(other) || getBroader().filter(other::equals).isPresent();
  }

  /**
   * The kind's stable text form, from which {@link #parse} reads it.
   *
   * @return family, stop and kind, such as {@code council.district}
   */
  default String getCode() {
    return getFamily() + "." + KindCodes.code(name());
  }

  /**
   * Reads the text form.
   *
   * @param code the code, never null
   * @return the kind
   * @throws IllegalArgumentException if no kind has that code
   */
  static OrganisationKind parse(String code) {
    OrganisationKind kind = KindCodes.BY_CODE.get(requireNonNull(code, "code"));
    if (kind == null) {
      throw new IllegalArgumentException(
          "an organisation kind must be one of "
              + String.join(", ", KindCodes.BY_CODE.keySet())
              + ", but is \""
              + code
              + '"');
    }
    return kind;
  }

  /**
   * All kinds.
   *
   * @return every kind of every family, in a fixed order
   */
  static Stream<OrganisationKind> all() {
    return KindCodes.BY_CODE.values().stream();
  }

  /** Local councils and the bodies councils form together. */
  enum Council implements OrganisationKind {
    /** Upper tier of two, England. */
    COUNTY("County council"),
    /** Lower tier of two, England. */
    DISTRICT("District or borough council"),
    /** England. */
    UNITARY("Unitary authority"),
    /** England. */
    METROPOLITAN_DISTRICT("Metropolitan district council"),
    /** England. */
    LONDON_BOROUGH("London borough"),
    /** The City of London. */
    CITY_CORPORATION("City corporation"),
    /** Unitary. */
    WELSH_PRINCIPAL("Welsh principal council"),
    /** Unitary. */
    SCOTTISH("Scottish council"),
    /** Single tier. */
    NORTHERN_IRELAND_DISTRICT("Northern Ireland district council"),
    /** England. */
    COMBINED_AUTHORITY("Combined authority"),
    /** The Greater London Authority. */
    STRATEGIC_REGIONAL_AUTHORITY("Strategic regional authority");

    private final String label;

    Council(String label) {
      this.label = label;
    }

    @Override
    public String getFamily() {
      return "council";
    }

    @Override
    public String getLabel() {
      return label;
    }
  }

  /** Departments of state, their agencies and the public bodies at arm's length from them. */
  @SuppressWarnings("ImmutableEnumChecker") // An optional of an enum.
  enum Government implements OrganisationKind {
    /** Where the register does not say whether a minister heads it. */
    DEPARTMENT("Government department"),
    /** Headed by a minister. */
    MINISTERIAL_DEPARTMENT("Ministerial department", DEPARTMENT),
    /** Headed by an official. */
    NON_MINISTERIAL_DEPARTMENT("Non-ministerial department", DEPARTMENT),
    /** Part of a department. */
    EXECUTIVE_AGENCY("Executive agency"),
    /** Non-departmental public body or other body at arm's length. */
    PUBLIC_BODY("Public body"),
    /** Trades, but is owned by the state. */
    PUBLIC_CORPORATION("Public corporation"),
    /** Inspects or supervises. */
    INDEPENDENT_MONITORING_BODY("Independent monitoring body"),
    /** Government or legislature of a nation, or a body of one. */
    DEVOLVED_ADMINISTRATION("Devolved administration"),
    /** Such as the Welsh Government. */
    DEVOLVED_GOVERNMENT("Devolved government", DEVOLVED_ADMINISTRATION),
    /** Parliament or assembly of a nation. */
    DEVOLVED_LEGISLATURE("Devolved legislature", DEVOLVED_ADMINISTRATION),
    /** As the register of government organisations groups it. */
    OTHER("Other government organisation");

    private final String label;
    private final Optional<OrganisationKind> broader;

    Government(String label) {
      this(label, Optional.empty());
    }

    Government(String label, OrganisationKind broader) {
      this(label, Optional.of(broader));
    }

    Government(String label, Optional<OrganisationKind> broader) {
      this.label = label;
      this.broader = broader;
    }

    @Override
    public Optional<OrganisationKind> getBroader() {
      return broader;
    }

    @Override
    public String getFamily() {
      return "government";
    }

    @Override
    public String getLabel() {
      return label;
    }
  }

  /** Police, fire and rescue. */
  enum EmergencyService implements OrganisationKind {
    /** Territorial or special. */
    POLICE_FORCE("Police force"),
    /** Service or authority. */
    FIRE_AND_RESCUE("Fire and rescue service");

    private final String label;

    EmergencyService(String label) {
      this.label = label;
    }

    @Override
    public String getFamily() {
      return "emergency";
    }

    @Override
    public String getLabel() {
      return label;
    }
  }

  /** Bodies of the National Health Service. */
  enum Health implements OrganisationKind {
    /** Trust or foundation trust. */
    NHS_TRUST("NHS trust"),
    /** Serves a nation or the whole country. */
    NHS_NATIONAL_BODY("NHS national body");

    private final String label;

    Health(String label) {
      this.label = label;
    }

    @Override
    public String getFamily() {
      return "health";
    }

    @Override
    public String getLabel() {
      return label;
    }
  }

  /** Other public bodies of a place. */
  @SuppressWarnings("ImmutableEnumChecker") // An optional of an enum.
  enum Community implements OrganisationKind {
    /** England, Scotland or Wales. */
    NATIONAL_PARK("National park authority"),
    /** School, college or university. */
    EDUCATION("Education body"),
    /** Connected through a local network, not by itself. */
    SCHOOL("School", EDUCATION),
    /** Partnership or company of several bodies that connects them. */
    SHARED_SERVICE("Shared service"),
    /** Partnership whose members share one gateway to the network. */
    AGGREGATED_GATEWAY("Aggregated gateway partnership", SHARED_SERVICE),
    /** Network of the public bodies of a county. */
    COUNTY_NETWORK("County network", SHARED_SERVICE),
    /** Company that councils own. */
    COUNCIL_OWNED_COMPANY("Council-owned company", SHARED_SERVICE);

    private final String label;
    private final Optional<OrganisationKind> broader;

    Community(String label) {
      this(label, Optional.empty());
    }

    Community(String label, OrganisationKind broader) {
      this(label, Optional.of(broader));
    }

    Community(String label, Optional<OrganisationKind> broader) {
      this.label = label;
      this.broader = broader;
    }

    @Override
    public Optional<OrganisationKind> getBroader() {
      return broader;
    }

    @Override
    public String getFamily() {
      return "community";
    }

    @Override
    public String getLabel() {
      return label;
    }
  }

  /** Bodies that are not public, and connect to supply or to help. */
  enum Supplier implements OrganisationKind {
    /** Provides the network. */
    CONNECTIVITY_PROVIDER("Connectivity provider"),
    /** Provides a service over the network. */
    SERVICE_PROVIDER("PSN service provider"),
    /** Runs systems for a connected body. */
    MANAGED_SERVICE_PROVIDER("Managed-service provider"),
    /** Registered charity. */
    CHARITY("Charity"),
    /** Registered company of no other kind. */
    COMPANY("Company");

    private final String label;

    Supplier(String label) {
      this.label = label;
    }

    @Override
    public String getFamily() {
      return "supplier";
    }

    @Override
    public String getLabel() {
      return label;
    }
  }
}

/** The index of kinds by code. */
final class KindCodes {

  static final ImmutableMap<String, OrganisationKind> BY_CODE =
      Stream.<OrganisationKind[]>of(
              OrganisationKind.Council.values(),
              OrganisationKind.Government.values(),
              OrganisationKind.EmergencyService.values(),
              OrganisationKind.Health.values(),
              OrganisationKind.Community.values(),
              OrganisationKind.Supplier.values())
          .flatMap(Stream::of)
          .collect(ImmutableMap.toImmutableMap(OrganisationKind::getCode, kind -> kind));

  private KindCodes() {}

  static String code(String name) {
    return Ascii.toLowerCase(name).replace('_', '-');
  }
}
