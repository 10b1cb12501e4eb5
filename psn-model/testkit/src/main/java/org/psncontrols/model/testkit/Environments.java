package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.ServiceCode;

/** Makes environments and what they host. */
final class Environments {

  private static final ImmutableList<EnvironmentFeature> FEATURES =
      ImmutableList.copyOf(EnvironmentFeature.values());

  private static final int GREATEST_SIZE = 2_000_000;

  static final Arbitrary<HostedService> HOSTED_SERVICES =
      DrawnArbitrary.of(Environments::hostedService);

  private Environments() {}

  static HostedService hostedService(Draw draw) {
    return HostedService.builder()
        .code(draw.make(Organisations::serviceCode))
        .owner(draw.sometimes(50, Organisations::id))
        .name(draw.sometimes(50, Texts::line))
        .build();
  }

  static Environment environment(Draw draw) {
    return environmentWith(draw, ImmutableSet.of(), ImmutableSet.of());
  }

  /**
   * An environment.
   *
   * @param features what it has at least
   * @param hosted what it hosts at least
   */
  static Environment environmentWith(
      Draw draw, ImmutableSet<EnvironmentFeature> features, ImmutableSet<ServiceCode> hosted) {
    ImmutableList.Builder<HostedService> services = ImmutableList.builder();
    for (ServiceCode code : hosted) {
      services.add(
          HostedService.builder().from(draw.make(Environments::hostedService)).code(code).build());
    }
    services.addAll(draw.list(0, 3, Environments::hostedService));
    return Environment.builder()
        .from(environmentHosting(draw, eachCodeOnce(services.build())))
        .addAllFeatures(features)
        .build();
  }

  /**
   * An environment.
   *
   * @param services what it hosts
   */
  static Environment environmentHosting(Draw draw, ImmutableList<HostedService> services) {
    return Environment.builder()
        .name(draw.make(Texts::line))
        .users(size(draw))
        .sites(size(draw))
        .internalAddresses(size(draw))
        .features(draw.some(FEATURES, 4))
        .hostedServices(services)
        .build();
  }

  /** One of which nothing else is known, and one with the greatest figures. */
  static ImmutableList<Maker<Environment>> edges(
      ImmutableSet<EnvironmentFeature> features, ImmutableSet<ServiceCode> hosted) {
    return ImmutableList.of(
        draw ->
            Environment.builder()
                .name(draw.make(Texts::line))
                .features(features)
                .hostedServices(hosted.stream().map(HostedService::of).toList())
                .build(),
        draw ->
            Environment.builder()
                .from(environmentWith(draw, features, hosted))
                .users(Long.MAX_VALUE)
                .sites(Long.MAX_VALUE)
                .internalAddresses(Long.MAX_VALUE)
                .build());
  }

  private static OptionalLong size(Draw draw) {
    return draw.sometimes(70, number -> number.magnitude(GREATEST_SIZE)).stream()
        .mapToLong(Integer::longValue)
        .findFirst();
  }

  private static ImmutableList<HostedService> eachCodeOnce(List<HostedService> services) {
    Set<ServiceCode> seen = new HashSet<>();
    return services.stream()
        .filter(service -> seen.add(service.getCode()))
        .collect(ImmutableList.toImmutableList());
  }
}
