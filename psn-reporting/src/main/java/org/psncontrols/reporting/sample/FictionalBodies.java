package org.psncontrols.reporting.sample;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.OrganisationKind.Community;
import org.psncontrols.model.organisation.OrganisationKind.Council;
import org.psncontrols.model.organisation.OrganisationKind.EmergencyService;
import org.psncontrols.model.organisation.OrganisationKind.Government;
import org.psncontrols.model.organisation.OrganisationKind.Health;

/**
 * Invented public bodies in the mix of kinds that the programme had.
 *
 * <p>Council numbers are those of 2013-14: 353 in England, 22 in Wales, 32 in Scotland; how the
 * other 181 of the 588 divide is a guess of ours.
 */
final class FictionalBodies {

  /** So many bodies of a kind in a nation, and how they are named after a place. */
  private record Group(
      int count, OrganisationKind kind, Optional<Nation> nation, List<String> names) {

    static Group of(int count, OrganisationKind kind, Nation nation, String... names) {
      return new Group(count, kind, Optional.of(nation), ImmutableList.copyOf(names));
    }

    static Group ofAll(int count, OrganisationKind kind, String... names) {
      return new Group(count, kind, Optional.empty(), ImmutableList.copyOf(names));
    }
  }

  private static final Contact IT_SECURITY =
      Contact.builder()
          .role(ContactRole.IT_SECURITY_OFFICER)
          .name("The IT security officer")
          .email("security@council.example")
          .build();

  private static final ImmutableList<Group> MIX =
      ImmutableList.of(
          Group.of(27, Council.COUNTY, Nation.ENGLAND, "%s County Council"),
          Group.of(
              201,
              Council.DISTRICT,
              Nation.ENGLAND,
              "%s District Council",
              "%s Borough Council",
              "%s City Council"),
          Group.of(56, Council.UNITARY, Nation.ENGLAND, "%s Council", "%s Unitary Council"),
          Group.of(
              36, Council.METROPOLITAN_DISTRICT, Nation.ENGLAND, "%s Metropolitan Borough Council"),
          Group.of(32, Council.LONDON_BOROUGH, Nation.ENGLAND, "London Borough of %s"),
          Group.of(1, Council.CITY_CORPORATION, Nation.ENGLAND, "%s Corporation"),
          Group.of(22, Council.WELSH_PRINCIPAL, Nation.WALES, "%s County Borough Council"),
          Group.of(32, Council.SCOTTISH, Nation.SCOTLAND, "%s Council"),
          Group.of(39, EmergencyService.POLICE_FORCE, Nation.ENGLAND, "%s Police"),
          Group.of(4, EmergencyService.POLICE_FORCE, Nation.WALES, "%s Police"),
          Group.of(
              42, EmergencyService.FIRE_AND_RESCUE, Nation.ENGLAND, "%s Fire and Rescue Service"),
          Group.of(3, EmergencyService.FIRE_AND_RESCUE, Nation.WALES, "%s Fire and Rescue Service"),
          Group.of(10, Community.NATIONAL_PARK, Nation.ENGLAND, "%s National Park Authority"),
          Group.of(2, Community.NATIONAL_PARK, Nation.WALES, "%s National Park Authority"),
          Group.of(1, Community.NATIONAL_PARK, Nation.SCOTLAND, "%s National Park Authority"),
          Group.ofAll(22, Government.MINISTERIAL_DEPARTMENT, "Department for %s Affairs"),
          Group.ofAll(18, Government.NON_MINISTERIAL_DEPARTMENT, "Office of %s Standards"),
          Group.ofAll(28, Government.EXECUTIVE_AGENCY, "%s Records Agency", "%s Services Agency"),
          Group.ofAll(6, Government.PUBLIC_BODY, "%s Advisory Board"),
          Group.of(2, Government.DEVOLVED_ADMINISTRATION, Nation.WALES, "%s Assembly Office"),
          Group.of(1, Government.DEVOLVED_ADMINISTRATION, Nation.SCOTLAND, "%s Assembly Office"),
          Group.ofAll(3, Health.NHS_NATIONAL_BODY, "%s Health Information Body"));

  /** First and last parts of place names; no pair is a real place that gives a body its name. */
  static final ImmutableList<String> FIRST_PARTS =
      ImmutableList.of(
          "Quill", "Tarn", "Ravel", "Oster", "Wexen", "Brindle", "Morrow", "Fennel", "Thistle",
          "Ember", "Larch", "Sable", "Corvan", "Dapple", "Ellow", "Garnet", "Hollin", "Iver",
          "Jessam", "Kestrel", "Lorn", "Merrin", "Nettle", "Orrel", "Pellan", "Russet", "Sorrel",
          "Umber", "Vesper", "Willan", "Yarrow", "Zephyr");

  static final ImmutableList<String> LAST_PARTS =
      ImmutableList.of(
          "mere", "wick", "moor", "haven", "combe", "garth", "holt", "stead", "beck", "fold",
          "thorpe", "dale", "marsh", "cross", "mouth", "ridge", "vale", "hurst", "den", "gate");

  private FictionalBodies() {}

  /** The bodies, in the order of the mix. */
  static ImmutableList<Organisation> all(Chance chance) {
    Iterator<String> places = chance.shuffle(places()).iterator();
    List<Organisation> bodies = new ArrayList<>();
    for (Group group : MIX) {
      for (int i = 0; i < group.count(); i++) {
        bodies.add(
            Organisation.builder()
                .id(
                    OrganisationId.of(
                        IdentifierScheme.OWN,
                        String.format(Locale.ROOT, "fictional-%03d", bodies.size() + 1)))
                .name(String.format(Locale.ROOT, chance.oneOf(group.names()), places.next()))
                .kind(group.kind())
                .nation(group.nation())
                .addContact(IT_SECURITY)
                .build());
      }
    }
    return ImmutableList.copyOf(bodies);
  }

  private static List<String> places() {
    return FIRST_PARTS.stream()
        .flatMap(first -> LAST_PARTS.stream().map(last -> first + last))
        .toList();
  }
}
