package org.psncontrols.model.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/** Generators of the organisation package. */
final class Organisations {

  private static final String GSS_COUNTRIES = "ENSWKJLM";

  private static final ImmutableList<String> CHARITY_PREFIXES = ImmutableList.of("SC", "NIC");

  private static final ImmutableList<String> COMPANY_PREFIXES =
      ImmutableList.of("00", "01", "12", "SC", "NI", "OC", "FC", "RS", "R0", "IP");

  static final Arbitrary<OrganisationId> IDS =
      Combinators.combine(
              Arbitraries.of(IdentifierScheme.values()),
              Texts.upper(4, 4),
              Texts.digits(8, 8),
              Choices.evenly(0, 9))
          .as(Organisations::id)
          .withoutEdgeCases();

  static final Arbitrary<OrganisationKind> KINDS = Arbitraries.of(OrganisationKind.all().toList());

  static final Arbitrary<ServiceCode> SERVICE_CODES =
      Texts.digits(4, 4).map(digits -> ServiceCode.of("SRV_" + digits)).withoutEdgeCases();

  static final Arbitrary<EnvironmentId> ENVIRONMENT_IDS =
      Combinators.combine(IDS, Texts.LINES).as(EnvironmentId::of).withoutEdgeCases();

  /** When something began and ended, where known: never before it began. */
  private static final Arbitrary<Tuple.Tuple2<Optional<DateSpan>, Optional<DateSpan>>> LIVES =
      Combinators.combine(Sources.DATE_SPANS, Sources.DATE_SPANS, Arbitraries.of(0, 1, 2, 3))
          .as(
              (one, other, known) -> {
                DateSpan start = one.compareTo(other) <= 0 ? one : other;
                DateSpan end = one.compareTo(other) <= 0 ? other : one;
                return Tuple.of(
                    known == 1 || known == 3 ? Optional.of(start) : Optional.empty(),
                    known >= 2 ? Optional.of(end) : Optional.<DateSpan>empty());
              });

  static final Arbitrary<FormerName> FORMER_NAMES =
      Combinators.combine(Texts.LINES, LIVES)
          .as(
              (name, life) ->
                  FormerName.builder().name(name).since(life.get1()).until(life.get2()).build())
          .withoutEdgeCases();

  static final Arbitrary<Contact> CONTACTS =
      Combinators.combine(
              Arbitraries.of(ContactRole.values()),
              Texts.LINES,
              Choices.sometimes(60, Texts.LINES),
              Choices.sometimes(60, Texts.LINES),
              Choices.sometimes(60, Texts.LINES),
              Choices.sometimes(60, Texts.PROSE))
          .as(
              (role, name, position, email, telephone, address) ->
                  Contact.builder()
                      .role(role)
                      .name(name)
                      .position(position)
                      .email(email)
                      .telephone(telephone)
                      .address(address)
                      .build())
          .withoutEdgeCases();

  /** The identifiers that an organisation has, had, and knows of others. */
  private static final Arbitrary<Relations> RELATIONS =
      Combinators.combine(
              IDS,
              IDS.set().ofMaxSize(2),
              IDS.set().ofMaxSize(1),
              IDS.set().ofMaxSize(2),
              IDS.set().ofMaxSize(2))
          .as(Relations::of)
          .withoutEdgeCases();

  static final Arbitrary<Organisation> ORGANISATIONS =
      Combinators.combine(
              RELATIONS,
              Texts.LINES,
              FORMER_NAMES.list().ofMaxSize(2),
              KINDS,
              Choices.sometimes(70, Arbitraries.of(Nation.values())),
              LIVES,
              CONTACTS.list().ofMaxSize(2))
          .as(Organisations::organisation)
          .withoutEdgeCases();

  private Organisations() {}

  private static Organisation organisation(
      Relations relations,
      String name,
      List<FormerName> formerNames,
      OrganisationKind kind,
      Optional<Nation> nation,
      Tuple.Tuple2<Optional<DateSpan>, Optional<DateSpan>> life,
      List<Contact> contacts) {
    Organisation.Builder builder =
        Organisation.builder()
            .id(relations.id())
            .otherIds(relations.others())
            .formerIds(relations.formers())
            .name(name)
            .formerNames(formerNames)
            .kind(kind)
            .nation(nation)
            .start(life.get1())
            .end(life.get2())
            .predecessors(relations.predecessors())
            .contacts(contacts);
    if (life.get2().isPresent()) {
      builder.successors(relations.successors());
    }
    return builder.build();
  }

  private record Relations(
      OrganisationId id,
      Set<OrganisationId> others,
      Set<OrganisationId> formers,
      Set<OrganisationId> predecessors,
      Set<OrganisationId> successors) {

    static Relations of(
        OrganisationId id,
        Set<OrganisationId> others,
        Set<OrganisationId> formers,
        Set<OrganisationId> predecessors,
        Set<OrganisationId> successors) {
      return new Relations(
          id,
          without(id, others),
          without(id, formers),
          without(id, predecessors),
          without(id, successors));
    }

    private static Set<OrganisationId> without(OrganisationId id, Set<OrganisationId> ids) {
      return ids.stream().filter(other -> !other.equals(id)).collect(Collectors.toSet());
    }
  }

  /** An identifier made of 4 capitals and 8 digits, of a length that the variant decides. */
  private static OrganisationId id(
      IdentifierScheme scheme, String capitals, String digits, int variant) {
    String value =
        switch (scheme) {
          case GSS -> GSS_COUNTRIES.charAt(variant % GSS_COUNTRIES.length()) + digits;
          case ODS ->
              (capitals.charAt(0) + digits + capitals.charAt(1)).substring(0, 3 + variant % 8);
          case LOCAL_AUTHORITY ->
              capitals.substring(0, 3 + variant % 2)
                  + (variant < 5 ? "" : "-" + capitals.charAt(3));
          case GOVERNMENT_ORGANISATION ->
              capitals.substring(0, 1 + variant % 2) + digits.substring(0, 1 + variant % 5);
          case POLICE_FORCE ->
              Ascii.toLowerCase(capitals)
                  + ("-" + Ascii.toLowerCase(capitals.substring(2))).repeat(variant % 3);
          case COMPANY -> COMPANY_PREFIXES.get(variant) + digits.substring(2);
          case CHARITY ->
              variant < 5
                  ? (variant + 1) + digits.substring(0, 5 + variant % 2)
                  : CHARITY_PREFIXES.get(variant % 2) + digits.substring(0, 6);
          case OWN ->
              capitals.charAt(0)
                  + (variant < 5 ? "" : "_" + Ascii.toLowerCase(capitals) + ".-")
                  + digits.substring(0, variant % 8);
        };
    return OrganisationId.of(scheme, value);
  }
}
