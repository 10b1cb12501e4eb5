package org.psncontrols.benchmarks.generators;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.psncontrols.benchmarks.generators.ByHandAssessments.Provision;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.testkit.Portfolio;

/** A portfolio made by hand: bodies as they join, each of which may rely on those before it. */
final class ByHandPortfolio {

  private static final List<OrganisationKind> SUPPLIERS =
      List.of(OrganisationKind.Supplier.values());
  private static final List<OrganisationKind> CONNECTED =
      OrganisationKind.all().filter(kind -> !(kind instanceof OrganisationKind.Supplier)).toList();
  private static final HandlingTopic[] TOPICS = {
    HandlingTopic.UNMANAGED_DEVICES,
    HandlingTopic.PERSONAL_DEVICES,
    HandlingTopic.of("onward-transfer"),
    HandlingTopic.of("copies")
  };
  private static final Standing[] STANDINGS = {
    Standing.LOCAL, Standing.RECONSTRUCTED, Standing.SOURCED
  };
  private static final Strictness[] STRICTNESSES = Strictness.values();
  private static final DataOrigin[] ORIGINS = DataOrigin.values();

  /** How far from the regular way a step may lead, each as often as it is here. */
  private static final int[] RANKS = {0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 4};

  private final SplittableRandom random;
  private final Catalogue catalogue;
  private final List<OrganisationId> bodies = new ArrayList<>();
  private final List<ServiceCode> services = new ArrayList<>();
  private final List<Provision> provisions = new ArrayList<>();
  private final ImmutableList.Builder<Submission> submissions = ImmutableList.builder();
  private final ImmutableList.Builder<Connection> connections = ImmutableList.builder();

  private ByHandPortfolio(SplittableRandom random, Catalogue catalogue) {
    this.random = random;
    this.catalogue = catalogue;
  }

  /** A portfolio of two bodies or more. */
  static Portfolio portfolio(SplittableRandom random, Catalogue catalogue, int bodies) {
    ByHandPortfolio portfolio = new ByHandPortfolio(random, catalogue);
    for (int i = 0; i < bodies; i++) {
      portfolio.join();
    }
    return new Portfolio(
        ByHandAssessments.DAY,
        catalogue,
        portfolio.submissions.build(),
        portfolio.connections.build(),
        portfolio.exchanges(),
        portfolio.assets());
  }

  private void join() {
    boolean supplier = Chance.in(random, 15);
    Organisation body =
        ByHandOrganisations.body(
            random, bodies.size() + 1, supplier ? SUPPLIERS : CONNECTED, ByHandAssessments.DAY);
    List<HostedService> hosted =
        supplier
            ? Chance.list(random, 1, 3, any -> hostedService())
            : Chance.list(random, 0, 1, any -> hostedService());
    Environment environment = ByHandOrganisations.environment(random, hosted);
    EnvironmentId id = EnvironmentId.of(body.getId(), environment.getName());
    List<Provision> inherited =
        provisions.isEmpty()
            ? List.of()
            : Chance.list(random, 0, 2, any -> Chance.of(any, provisions));
    Assessment assessment =
        ByHandAssessments.assessment(random, catalogue, body, environment, false, inherited);
    submissions.add(ByHandAssessments.submission(random, assessment));
    connections.add(connection(id));
    bodies.add(body.getId());
    for (HostedService service : hosted) {
      provisions.add(new Provision(id, Optional.of(service.getCode())));
    }
  }

  private HostedService hostedService() {
    ServiceCode code =
        ServiceCode.of("SRV_" + Strings.padStart(String.valueOf(services.size() + 1), 4, '0'));
    services.add(code);
    return ByHandOrganisations.hostedService(
        random,
        code,
        bodies.isEmpty()
            ? Optional.empty()
            : Chance.sometimes(random, 50, any -> Chance.of(any, bodies)));
  }

  /** A connection whose history follows the table of what can happen. */
  private Connection connection(EnvironmentId environment) {
    int[] days = new int[random.nextInt(7)];
    LocalDate on = ByHandAssessments.DAY;
    for (int i = 0; i < days.length; i++) {
      days[i] = Chance.days(random, 10, 100, 500);
      on = on.minusDays(days[i]);
    }
    Connection.Builder connection = Connection.builder().environment(environment);
    ConnectionTransition last = null;
    for (int wait : days) {
      ConnectionTransition next = next(last, RANKS[random.nextInt(RANKS.length)]);
      if (next != null) {
        connection.addHistory(
            ConnectionEvent.builder()
                .on(span(on))
                .kind(next.event())
                .before(next.before())
                .after(next.after().value())
                .decider(Chance.sometimes(random, 50, ByHandTexts::line))
                .build());
        last = next;
      }
      on = on.plusDays(wait);
    }
    return connection.build();
  }

  private DateSpan span(LocalDate day) {
    return switch (random.nextInt(3)) {
      case 0 -> DateSpan.of(day);
      case 1 -> DateSpan.of(YearMonth.from(day));
      default -> DateSpan.of(Year.of(day.getYear()));
    };
  }

  /** Of what can follow, what is furthest from the regular way, but no further than a rank. */
  private static @Nullable ConnectionTransition next(
      @Nullable ConnectionTransition last, int most) {
    Optional<ConnectionState> state =
        last == null ? Optional.empty() : Optional.of(last.after().value());
    ConnectionTransition next = null;
    for (ConnectionTransition row : ConnectionTransition.TABLE) {
      if (row.before().equals(state)
          && leadsBack(row, last)
          && rank(row) <= most
          && (next == null || rank(row) > rank(next))) {
        next = row;
      }
    }
    return next;
  }

  /** A plan leads back to the state before the threat only. */
  private static boolean leadsBack(ConnectionTransition row, @Nullable ConnectionTransition last) {
    return row.event() != ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN
        || (last != null && last.before().equals(Optional.of(row.after().value())));
  }

  private static int rank(ConnectionTransition row) {
    return switch (row.event()) {
      case WARNING_ISSUED, NO_ENGAGEMENT -> 1;
      case CERTIFICATE_WITHDRAWN -> row.after().value() == ConnectionState.THREATENED ? 2 : 3;
      case CONNECTION_REMOVED -> 4;
      default -> 0;
    };
  }

  private ImmutableList<InformationExchange> exchanges() {
    ImmutableList.Builder<InformationExchange> exchanges = ImmutableList.builder();
    for (int left = random.nextInt(2 * bodies.size() + 1); left > 0; left--) {
      int provider = random.nextInt(bodies.size());
      int receiver = (provider + 1 + random.nextInt(bodies.size() - 1)) % bodies.size();
      exchanges.add(
          InformationExchange.builder()
              .provider(bodies.get(provider))
              .receiver(bodies.get(receiver))
              .services(Chance.few(random, services, 3))
              .marking(ByHandMarkings.marking(random))
              .purpose(Chance.sometimes(random, 70, ByHandTexts::prose))
              .build());
    }
    return exchanges.build();
  }

  private ImmutableList<InformationAsset> assets() {
    ImmutableList.Builder<InformationAsset> assets = ImmutableList.builder();
    int count = random.nextInt(bodies.size() + 1);
    for (int i = 1; i <= count; i++) {
      OrganisationId holder = Chance.of(random, bodies);
      assets.add(
          InformationAsset.builder()
              .id(AssetId.of("asset-" + i))
              .title(ByHandTexts.line(random))
              .owner(Chance.sometimes(random, 80, ByHandTexts::line))
              .holder(holder)
              .originator(
                  Chance.sometimes(random, 50, any -> Chance.of(any, bodies))
                      .filter(body -> !body.equals(holder)))
              .origin(Chance.of(random, ORIGINS))
              .marking(Chance.sometimes(random, 80, ByHandMarkings::marking))
              .businessImpact(Chance.sometimes(random, 50, ByHandPortfolio::impact))
              .handlingRequirements(Chance.list(random, 0, 3, ByHandPortfolio::requirement))
              .build());
    }
    return assets.build();
  }

  private static BusinessImpact impact(SplittableRandom random) {
    return BusinessImpact.of(
        random.nextInt(BusinessImpact.MAX + 1),
        random.nextInt(BusinessImpact.MAX + 1),
        random.nextInt(BusinessImpact.MAX + 1));
  }

  private static HandlingRequirement requirement(SplittableRandom random) {
    Standing standing = Chance.of(random, STANDINGS);
    return HandlingRequirement.builder()
        .topic(Chance.of(random, TOPICS))
        .standing(standing)
        .source(
            Chance.sometimes(
                random, standing == Standing.SOURCED ? 100 : 50, ByHandPortfolio::reference))
        .strictness(Chance.of(random, STRICTNESSES))
        .statement(ByHandTexts.prose(random))
        .build();
  }

  private static SourceReference reference(SplittableRandom random) {
    return SourceReference.builder()
        .key(ByHandTexts.line(random))
        .title(ByHandTexts.line(random))
        .locator(Chance.sometimes(random, 50, ByHandTexts::line))
        .address(Chance.sometimes(random, 50, ByHandTexts::line))
        .build();
  }
}
