package org.psncontrols.model.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/** Generators of the organisation package. */
final class Organisations {

  private static final ImmutableList<String> CHARITY_PREFIXES = ImmutableList.of("", "SC", "NIC");

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

  static final Arbitrary<Environment> ENVIRONMENTS =
      Combinators.combine(Texts.LINES, sizes(), sizes(), sizes(), SERVICE_CODES.set().ofMaxSize(3))
          .as(
              (name, users, sites, addresses, codes) ->
                  Environment.builder()
                      .name(name)
                      .users(users)
                      .sites(sites)
                      .internalAddresses(addresses)
                      .serviceCodes(codes)
                      .build())
          .withoutEdgeCases();

  /** When a body began and, in some cases, ended: never before it began. */
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

  static final Arbitrary<Organisation> ORGANISATIONS =
      Combinators.combine(
              IDS,
              IDS.set().ofMaxSize(2),
              IDS.set().ofMaxSize(1),
              Texts.LINES,
              KINDS,
              Choices.sometimes(70, Arbitraries.of(Nation.values())),
              LIVES,
              IDS.set().ofMaxSize(2))
          .as(Organisations::organisation)
          .withoutEdgeCases();

  private Organisations() {}

  private static Organisation organisation(
      OrganisationId id,
      Set<OrganisationId> others,
      Set<OrganisationId> formers,
      String name,
      OrganisationKind kind,
      Optional<Nation> nation,
      Tuple.Tuple2<Optional<DateSpan>, Optional<DateSpan>> life,
      Set<OrganisationId> successors) {
    Organisation.Builder builder =
        Organisation.builder()
            .id(id)
            .otherIds(without(id, others))
            .formerIds(without(id, formers))
            .name(name)
            .kind(kind)
            .nation(nation)
            .start(life.get1())
            .end(life.get2());
    if (life.get2().isPresent()) {
      builder.successors(without(id, successors));
    }
    return builder.build();
  }

  private static Set<OrganisationId> without(OrganisationId id, Set<OrganisationId> ids) {
    return ids.stream().filter(other -> !other.equals(id)).collect(Collectors.toSet());
  }

  private static Arbitrary<OptionalLong> sizes() {
    return Choices.sometimes(70, Arbitraries.longs().between(0, 2_000_000)).map(Choices::toLong);
  }

  /** An identifier made of 4 capitals and 8 digits, of a length that the variant decides. */
  private static OrganisationId id(
      IdentifierScheme scheme, String capitals, String digits, int variant) {
    String value =
        switch (scheme) {
          case GSS -> capitals.charAt(0) + digits;
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
          case COMPANY ->
              (variant < 5 ? digits.substring(0, 2) : capitals.substring(0, 2))
                  + digits.substring(2);
          case CHARITY -> CHARITY_PREFIXES.get(variant % 3) + digits.substring(0, 5 + variant % 3);
          case OWN ->
              capitals.charAt(0)
                  + (variant < 5 ? "" : "_" + Ascii.toLowerCase(capitals) + ".-")
                  + digits.substring(0, variant % 8);
        };
    return OrganisationId.of(scheme, value);
  }
}
