package org.psncontrols.model.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.testkit.Assessments.Answering;
import org.psncontrols.model.testkit.Assessments.Subject;
import org.psncontrols.model.testkit.Certificates.Provision;

/** Makes portfolios. */
final class Portfolios {

  /** In percent, how many bodies are suppliers. */
  private static final int SUPPLIERS = 15;

  private Portfolios() {}

  static Portfolio portfolio(Draw draw, Catalogue catalogue, int least, int most, LocalDate asOf) {
    Gathering gathering = new Gathering(catalogue, asOf);
    ImmutableList<Connection> connections = draw.list(least, most, gathering::next);
    List<OrganisationId> bodies = gathering.bodies;
    List<ServiceCode> services =
        gathering.provisions.stream().flatMap(provision -> provision.service().stream()).toList();
    return new Portfolio(
        asOf,
        catalogue,
        ImmutableList.copyOf(gathering.submissions),
        connections,
        exchanges(draw, bodies, services),
        assets(draw, bodies));
  }

  /** Bodies as they join, each of which may rely on those before it. */
  private static final class Gathering {

    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final List<OrganisationId> bodies = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Provision> provisions = new ArrayList<>();
    private final Numbers codes = new Numbers("");

    Gathering(Catalogue catalogue, LocalDate asOf) {
      this.catalogue = catalogue;
      this.asOf = asOf;
    }

    /** Makes one more body and what it sends, and gives its connection. */
    Connection next(Draw draw) {
      boolean supplier = draw.chance(SUPPLIERS);
      int number = bodies.size() + 1;
      Organisation organisation =
          draw.make(
              body ->
                  Bodies.body(body, number, supplier ? Bodies.SUPPLIERS : Bodies.CONNECTED, asOf));
      Environment environment = environment(draw, supplier);
      submissions.add(draw.<Submission>make(any -> submission(any, organisation, environment)));
      EnvironmentId id = EnvironmentId.of(organisation.getId(), environment.getName());
      bodies.add(organisation.getId());
      environment
          .getHostedServices()
          .forEach(service -> provisions.add(new Provision(id, Optional.of(service.getCode()))));
      return draw.make(any -> Connections.connectionOf(any, id, asOf));
    }

    private Environment environment(Draw draw, boolean supplier) {
      ImmutableList<HostedService> hosted =
          draw.list(
              supplier ? 1 : 0,
              supplier ? 3 : 1,
              service -> hostedService(service, codes.next(), bodies));
      return draw.make(any -> Environments.environmentHosting(any, hosted));
    }

    private Submission submission(Draw draw, Organisation organisation, Environment environment) {
      Subject subject =
          new Subject(
              organisation,
              environment,
              Subject.dayBefore(draw, asOf),
              provisions.isEmpty() ? Optional.empty() : Optional.of(any -> any.of(provisions)));
      Assessment assessment =
          draw.make(any -> Assessments.against(any, catalogue, Answering.ANY, subject));
      return Submissions.submission(draw, assessment, asOf);
    }
  }

  private static HostedService hostedService(
      Draw draw, String number, List<OrganisationId> owners) {
    return HostedService.builder()
        .code(ServiceCode.of("SRV_" + Strings.padStart(number, 4, '0')))
        .owner(owners.isEmpty() ? Optional.empty() : draw.sometimes(50, owner -> owner.of(owners)))
        .name(draw.sometimes(50, Texts::line))
        .build();
  }

  private static ImmutableList<InformationExchange> exchanges(
      Draw draw, List<OrganisationId> bodies, List<ServiceCode> services) {
    return bodies.size() < 2
        ? ImmutableList.of()
        : draw.list(0, 2 * bodies.size(), any -> Exchanges.exchangeAmong(any, bodies, services));
  }

  private static ImmutableList<InformationAsset> assets(Draw draw, List<OrganisationId> bodies) {
    Numbers numbers = new Numbers("asset-");
    return bodies.isEmpty()
        ? ImmutableList.of()
        : draw.list(
            0,
            bodies.size(),
            any ->
                InformationAsset.builder()
                    .from(Assets.assetAmong(any, bodies))
                    .id(AssetId.of(numbers.next()))
                    .build());
  }
}
