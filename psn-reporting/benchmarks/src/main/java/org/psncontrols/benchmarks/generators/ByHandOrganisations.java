package org.psncontrols.benchmarks.generators;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/** Organisations and their environments made by hand. */
final class ByHandOrganisations {

  static final String GSS_COUNTRIES = "ENSWKJLM";
  static final String[] COMPANY_PREFIXES = {
    "00", "01", "12", "SC", "NI", "OC", "FC", "RS", "R0", "IP"
  };

  private static final OrganisationKind[] KINDS =
      OrganisationKind.all().toArray(OrganisationKind[]::new);
  private static final Nation[] NATIONS = Nation.values();
  private static final ContactRole[] ROLES = ContactRole.values();
  private static final List<EnvironmentFeature> FEATURES = List.of(EnvironmentFeature.values());

  /** So many binary digits has the greatest size of an environment. */
  private static final int SIZE_DIGITS = 21;

  private static final int GREATEST_SIZE = 2_000_000;

  private ByHandOrganisations() {}

  static Organisation organisation(SplittableRandom random) {
    OrganisationId id = id(random);
    Life life = life(random);
    return Organisation.builder()
        .id(id)
        .name(ByHandTexts.line(random))
        .kind(Chance.of(random, KINDS))
        .nation(Chance.sometimes(random, 70, any -> Chance.of(any, NATIONS)))
        .otherIds(others(random, id, 2))
        .formerIds(others(random, id, 1))
        .predecessors(others(random, id, 2))
        .successors(life.end().isPresent() ? others(random, id, 2) : List.of())
        .formerNames(Chance.list(random, 0, 2, ByHandOrganisations::formerName))
        .contacts(Chance.list(random, 0, 2, ByHandOrganisations::contact))
        .start(life.start())
        .end(life.end())
        .build();
  }

  /** An organisation that was there on a day. */
  static Organisation living(SplittableRandom random, LocalDate day) {
    OrganisationId id = id(random);
    return Organisation.builder()
        .id(id)
        .name(ByHandTexts.line(random))
        .kind(Chance.of(random, KINDS))
        .nation(Chance.sometimes(random, 70, any -> Chance.of(any, NATIONS)))
        .otherIds(others(random, id, 2))
        .formerIds(others(random, id, 1))
        .predecessors(others(random, id, 2))
        .formerNames(Chance.list(random, 0, 2, any -> formerName(any, day)))
        .contacts(Chance.list(random, 0, 2, ByHandOrganisations::contact))
        .start(
            Chance.sometimes(
                random, 50, any -> ByHandDates.upTo(any, day.minusDays(any.nextInt(3_001)))))
        .build();
  }

  private static FormerName formerName(SplittableRandom random, LocalDate day) {
    LocalDate until = day.minusDays(random.nextInt(3_001));
    DateSpan span = ByHandDates.upTo(random, until);
    return FormerName.builder()
        .name(ByHandTexts.line(random))
        .since(
            Chance.sometimes(
                random,
                50,
                any -> ByHandDates.upTo(any, span.first().minusDays(any.nextInt(3_001)))))
        .until(Chance.sometimes(random, 80, any -> span))
        .build();
  }

  private static List<OrganisationId> others(SplittableRandom random, OrganisationId id, int most) {
    List<OrganisationId> others = Chance.list(random, 0, most, ByHandOrganisations::id);
    others.removeIf(id::equals);
    return others;
  }

  /** An organisation that is still there, and has a number of its own. */
  static Organisation body(
      SplittableRandom random, int number, List<OrganisationKind> kinds, LocalDate day) {
    String digits = Strings.padStart(String.valueOf(number), 8, '0');
    return Organisation.builder()
        .id(
            switch (random.nextInt(3)) {
              case 0 -> OrganisationId.of(IdentifierScheme.OWN, "body-" + number);
              case 1 -> OrganisationId.of(IdentifierScheme.GSS, "E" + digits);
              default -> OrganisationId.of(IdentifierScheme.COMPANY, digits);
            })
        .name(ByHandTexts.line(random))
        .kind(Chance.of(random, kinds))
        .nation(Chance.sometimes(random, 90, any -> Chance.of(any, NATIONS)))
        .formerNames(Chance.list(random, 0, 1, any -> formerName(any, day)))
        .contacts(Chance.list(random, 0, 2, ByHandOrganisations::contact))
        .build();
  }

  /** An identifier of one of half the schemes, as long on average as those of all. */
  static OrganisationId id(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          OrganisationId.of(
              IdentifierScheme.GSS,
              ByHandTexts.over(random, GSS_COUNTRIES, 1, 1) + ByHandTexts.digits(random, 8, 8));
      case 1 ->
          OrganisationId.of(
              IdentifierScheme.ODS,
              ByHandTexts.upper(random, 1, 1) + ByHandTexts.digits(random, 2, 9));
      case 2 ->
          OrganisationId.of(
              IdentifierScheme.GOVERNMENT_ORGANISATION,
              ByHandTexts.upper(random, 1, 2) + ByHandTexts.digits(random, 1, 5));
      default ->
          OrganisationId.of(
              IdentifierScheme.COMPANY,
              Chance.of(random, COMPANY_PREFIXES) + ByHandTexts.digits(random, 6, 6));
    };
  }

  /** When something began and ended; it is often not known. */
  record Life(Optional<DateSpan> start, Optional<DateSpan> end) {

    static Life of(Optional<DateSpan> one, Optional<DateSpan> other) {
      return one.isPresent() && other.isPresent() && other.get().compareTo(one.get()) < 0
          ? new Life(other, one)
          : new Life(one, other);
    }
  }

  private static Life life(SplittableRandom random) {
    return Life.of(
        Chance.sometimes(random, 50, ByHandDates::span),
        Chance.sometimes(random, 50, ByHandDates::span));
  }

  private static FormerName formerName(SplittableRandom random) {
    Life life = life(random);
    return FormerName.builder()
        .name(ByHandTexts.line(random))
        .since(life.start())
        .until(life.end())
        .build();
  }

  private static Contact contact(SplittableRandom random) {
    return Contact.builder()
        .role(Chance.of(random, ROLES))
        .name(ByHandTexts.line(random))
        .position(Chance.sometimes(random, 60, ByHandTexts::line))
        .email(Chance.sometimes(random, 60, ByHandTexts::line))
        .telephone(Chance.sometimes(random, 60, ByHandTexts::line))
        .address(Chance.sometimes(random, 60, ByHandTexts::prose))
        .build();
  }

  static ServiceCode serviceCode(SplittableRandom random) {
    return ServiceCode.of("SRV_" + ByHandTexts.digits(random, 4, 4));
  }

  static Environment environment(SplittableRandom random) {
    Set<ServiceCode> codes =
        new HashSet<>(Chance.list(random, 0, 3, ByHandOrganisations::serviceCode));
    List<HostedService> hosted = new ArrayList<>();
    for (ServiceCode code : codes) {
      hosted.add(
          hostedService(random, code, Chance.sometimes(random, 50, ByHandOrganisations::id)));
    }
    return environment(random, hosted);
  }

  static Environment environment(SplittableRandom random, List<HostedService> hosted) {
    Environment.Builder environment = Environment.builder();
    if (Chance.in(random, 70)) {
      environment.users(size(random));
    }
    if (Chance.in(random, 70)) {
      environment.sites(size(random));
    }
    if (Chance.in(random, 70)) {
      environment.internalAddresses(size(random));
    }
    return environment
        .name(ByHandTexts.line(random))
        .features(Chance.few(random, FEATURES, 4))
        .hostedServices(hosted)
        .build();
  }

  static HostedService hostedService(
      SplittableRandom random, ServiceCode code, Optional<OrganisationId> owner) {
    return HostedService.builder()
        .code(code)
        .owner(owner)
        .name(Chance.sometimes(random, 50, ByHandTexts::line))
        .build();
  }

  private static int size(SplittableRandom random) {
    int digits = random.nextInt(SIZE_DIGITS + 1);
    return digits == 0
        ? 0
        : Math.min(GREATEST_SIZE, (1 << (digits - 1)) + random.nextInt(1 << (digits - 1)));
  }
}
