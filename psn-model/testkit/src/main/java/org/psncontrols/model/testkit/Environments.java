package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.ServiceCode;

/** Generators of environments and what they host. */
final class Environments {

  static final Arbitrary<HostedService> HOSTED_SERVICES =
      Combinators.combine(
              Organisations.SERVICE_CODES,
              Choices.sometimes(50, Organisations.IDS),
              Choices.sometimes(50, Texts.LINES))
          .as(
              (code, owner, name) ->
                  HostedService.builder().code(code).owner(owner).name(name).build())
          .withoutEdgeCases();

  static final Arbitrary<Environment> ENVIRONMENTS =
      Combinators.combine(
              Texts.LINES,
              sizes(),
              sizes(),
              sizes(),
              Arbitraries.of(EnvironmentFeature.values()).set().ofMaxSize(4),
              HOSTED_SERVICES.list().ofMaxSize(3))
          .as(
              (name, users, sites, addresses, features, services) ->
                  Environment.builder()
                      .name(name)
                      .users(users)
                      .sites(sites)
                      .internalAddresses(addresses)
                      .features(features)
                      .hostedServices(eachCodeOnce(services))
                      .build())
          .withoutEdgeCases();

  private Environments() {}

  private static ImmutableList<HostedService> eachCodeOnce(List<HostedService> services) {
    Set<ServiceCode> seen = new HashSet<>();
    return services.stream()
        .filter(service -> seen.add(service.getCode()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Arbitrary<OptionalLong> sizes() {
    return Choices.sometimes(70, Arbitraries.longs().between(0, 2_000_000)).map(Choices::toLong);
  }
}
