package org.psncontrols.model.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

/** Makes organisations and their parts. */
final class Organisations {

  private static final String GSS_COUNTRIES = "ENSWKJLM";

  private static final ImmutableList<String> CHARITY_PREFIXES = ImmutableList.of("SC", "NIC");

  private static final ImmutableList<String> COMPANY_PREFIXES =
      ImmutableList.of("00", "01", "12", "SC", "NI", "OC", "FC", "RS", "R0", "IP");

  private static final ImmutableList<IdentifierScheme> SCHEMES =
      ImmutableList.copyOf(IdentifierScheme.values());

  private static final ImmutableList<ContactRole> ROLES =
      ImmutableList.copyOf(ContactRole.values());

  static final ImmutableList<OrganisationKind> ALL_KINDS =
      OrganisationKind.all().collect(ImmutableList.toImmutableList());

  static final ImmutableList<Nation> ALL_NATIONS = ImmutableList.copyOf(Nation.values());

  /** In percent, how many have a nation. */
  static final int PLACED = 70;

  private static final OrganisationId LONGEST_ID =
      OrganisationId.of(IdentifierScheme.OWN, "x".repeat(OrganisationId.MAX_VALUE_LENGTH));

  static final Arbitrary<OrganisationId> IDS =
      DrawnArbitrary.of(Organisations::id).withEdges(ImmutableList.of(draw -> LONGEST_ID));

  static final Arbitrary<OrganisationKind> KINDS = Arbitraries.of(ALL_KINDS);

  static final Arbitrary<ServiceCode> SERVICE_CODES = DrawnArbitrary.of(Organisations::serviceCode);

  static final Arbitrary<EnvironmentId> ENVIRONMENT_IDS =
      DrawnArbitrary.of(Organisations::environmentId);

  static final Arbitrary<FormerName> FORMER_NAMES = DrawnArbitrary.of(Organisations::formerName);

  static final Arbitrary<Contact> CONTACTS = DrawnArbitrary.of(Organisations::contact);

  private Organisations() {}

  /** What organisations are made like, and with the longest names and unusual ones. */
  static ImmutableList<Maker<Organisation>> edges(Maker<Organisation> any) {
    return Stream.<UnaryOperator<Organisation.Builder>>of(
            edge -> edge.id(LONGEST_ID),
            edge -> edge.name("x".repeat(Organisation.MAX_NAME_LENGTH)),
            edge -> edge.name(Texts.RIGHT_TO_LEFT))
        .<Maker<Organisation>>map(
            edge -> draw -> edge.apply(Organisation.builder().from(any.make(draw))).build())
        .collect(ImmutableList.toImmutableList());
  }

  /** An identifier of a length that the scheme and a variant decide. */
  static OrganisationId id(Draw draw) {
    IdentifierScheme scheme = draw.of(SCHEMES);
    int variant = draw.below(10);
    String value =
        switch (scheme) {
          case GSS ->
              GSS_COUNTRIES.charAt(variant % GSS_COUNTRIES.length()) + Texts.digits(draw, 8, 8);
          case ODS -> Texts.upper(draw, 1, 1) + Texts.digits(draw, 2, 9);
          case LOCAL_AUTHORITY ->
              Texts.upper(draw, 3, 4) + (variant < 5 ? "" : "-" + Texts.upper(draw, 1, 1));
          case GOVERNMENT_ORGANISATION -> Texts.upper(draw, 1, 2) + Texts.digits(draw, 1, 5);
          case POLICE_FORCE ->
              Texts.lower(draw, 4, 4) + ("-" + Texts.lower(draw, 2, 2)).repeat(variant % 3);
          case COMPANY -> COMPANY_PREFIXES.get(variant) + Texts.digits(draw, 6, 6);
          case CHARITY ->
              variant < 5
                  ? (variant + 1) + Texts.digits(draw, 5, 6)
                  : CHARITY_PREFIXES.get(variant % 2) + Texts.digits(draw, 6, 6);
          case OWN ->
              Texts.upper(draw, 1, 1)
                  + (variant < 5 ? "" : "_" + Ascii.toLowerCase(Texts.upper(draw, 4, 4)) + ".-")
                  + Texts.digits(draw, 0, 7);
        };
    return OrganisationId.of(scheme, value);
  }

  static ServiceCode serviceCode(Draw draw) {
    return ServiceCode.of("SRV_" + Texts.digits(draw, 4, 4));
  }

  static EnvironmentId environmentId(Draw draw) {
    return EnvironmentId.of(draw.make(Organisations::id), draw.make(Texts::line));
  }

  /**
   * When something began and ended: never before it began.
   *
   * @param begins whether it is known when it began
   * @param ends whether it is known when it ended
   */
  private record Life(DateSpan start, DateSpan end, boolean begins, boolean ends) {

    static Life any(Draw draw) {
      int known = draw.below(4);
      DateSpan one = draw.make(Sources::dateSpan);
      DateSpan other = draw.make(Sources::dateSpan);
      boolean inOrder = one.compareTo(other) <= 0;
      return new Life(inOrder ? one : other, inOrder ? other : one, known % 2 == 1, known >= 2);
    }
  }

  static FormerName formerName(Draw draw) {
    FormerName.Builder builder = FormerName.builder().name(draw.make(Texts::line));
    Life life = draw.make(Life::any);
    if (life.begins()) {
      builder.since(life.start());
    }
    if (life.ends()) {
      builder.until(life.end());
    }
    return builder.build();
  }

  /** A name that was given up by a day. */
  static FormerName formerName(Draw draw, LocalDate day) {
    LocalDate until = day.minusDays(Days.within(draw, 3_000));
    Spans precision = draw.make(Spans::any);
    return FormerName.builder()
        .name(draw.make(Texts::line))
        .since(
            draw.sometimes(
                50,
                since ->
                    precision.upTo(
                        precision.upTo(until).first().minusDays(Days.within(since, 3_000)))))
        .until(draw.sometimes(80, any -> precision.upTo(until)))
        .build();
  }

  static Contact contact(Draw draw) {
    return Contact.builder()
        .role(draw.of(ROLES))
        .name(draw.make(Texts::line))
        .position(draw.sometimes(60, Texts::line))
        .email(draw.sometimes(60, Texts::line))
        .telephone(draw.sometimes(60, Texts::line))
        .address(draw.sometimes(60, Texts::prose))
        .build();
  }

  /** An organisation that was there on a day. */
  static Organisation living(Draw draw, LocalDate day) {
    OrganisationId id = draw.make(Organisations::id);
    return known(draw, id, ALL_KINDS, ALL_NATIONS, PLACED, name -> formerName(name, day))
        .start(
            draw.sometimes(
                50, start -> Spans.any(start).upTo(day.minusDays(Days.within(start, 3_000)))))
        .build();
  }

  /** What is known of an organisation but for when it was there. */
  private static Organisation.Builder known(
      Draw draw,
      OrganisationId id,
      ImmutableList<OrganisationKind> kinds,
      ImmutableList<Nation> nations,
      int placed,
      Maker<FormerName> formerNames) {
    return Organisation.builder()
        .id(id)
        .name(draw.make(Texts::line))
        .kind(draw.of(kinds))
        .nation(
            placed == 100
                ? Optional.of(draw.of(nations))
                : draw.sometimes(placed, nation -> nation.of(nations)))
        .otherIds(others(draw, id, 2))
        .formerIds(others(draw, id, 1))
        .predecessors(others(draw, id, 2))
        .formerNames(draw.list(0, 2, formerNames))
        .contacts(draw.list(0, 2, Organisations::contact));
  }

  /**
   * An organisation.
   *
   * @param kinds the kinds to choose from
   * @param nations the nations to choose from
   * @param placed in percent, how many have a nation
   */
  static Organisation organisation(
      Draw draw, ImmutableList<OrganisationKind> kinds, ImmutableList<Nation> nations, int placed) {
    OrganisationId id = draw.make(Organisations::id);
    Organisation.Builder builder =
        known(draw, id, kinds, nations, placed, Organisations::formerName);
    Life life = draw.make(Life::any);
    if (life.begins()) {
      builder.start(life.start());
    }
    if (life.ends()) {
      builder.end(life.end()).successors(others(draw, id, 2));
    }
    return builder.build();
  }

  private static Set<OrganisationId> others(Draw draw, OrganisationId id, int most) {
    return draw.<OrganisationId>list(0, most, Organisations::id).stream()
        .filter(other -> !other.equals(id))
        .collect(Collectors.toSet());
  }
}
