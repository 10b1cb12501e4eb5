package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.ServiceCode;

class EnvironmentArbitraryTest {

  private static final EnvironmentArbitrary ENVIRONMENTS = OrganisationArbitraries.environments();

  private static final ServiceCode MAIL = ServiceCode.of("SRV_0001");
  private static final ServiceCode BENEFITS = ServiceCode.of("SRV_0220");

  private static ImmutableList<Environment> edges(EnvironmentArbitrary environments) {
    return ImmutableList.copyOf(Iterables.transform(environments.edgeCases(), Shrinkable::value));
  }

  private static ImmutableList<Environment> all(EnvironmentArbitrary environments) {
    return ImmutableList.<Environment>builder()
        .addAll(Samples.of(environments, 200))
        .addAll(edges(environments))
        .build();
  }

  @Property(tries = 20)
  void environments_have_the_features_given_and_maybe_others(
      @ForAll @Size(min = 1, max = 5) Set<EnvironmentFeature> features) {
    ImmutableList<Environment> environments =
        all(ENVIRONMENTS.withFeatures(features.toArray(new EnvironmentFeature[0])));

    assertThat(environments)
        .allMatch(e -> e.getFeatures().containsAll(features))
        .anyMatch(e -> e.getFeatures().size() == features.size())
        .anyMatch(e -> e.getFeatures().size() > features.size());
  }

  @Property(tries = 20)
  void environments_host_the_services_given_and_maybe_others(
      @ForAll @Size(min = 1, max = 4) Set<ServiceCode> services) {
    ImmutableList<Environment> environments =
        all(ENVIRONMENTS.hosting(services.toArray(new ServiceCode[0])));

    assertThat(environments)
        .allSatisfy(
            e ->
                assertThat(e.getHostedServices())
                    .extracting(HostedService::getCode)
                    .containsAll(services));
    assertThat(environments)
        .anyMatch(e -> e.getHostedServices().size() == services.size())
        .anyMatch(e -> e.getHostedServices().size() > services.size());
  }

  @Example
  void calls_add_to_those_before() {
    assertThat(
            all(
                ENVIRONMENTS
                    .withFeatures(EnvironmentFeature.EMAIL)
                    .hosting(MAIL)
                    .withFeatures(EnvironmentFeature.WIRELESS)
                    .hosting(BENEFITS, BENEFITS)))
        .allSatisfy(
            e -> {
              assertThat(e.getFeatures())
                  .contains(EnvironmentFeature.EMAIL, EnvironmentFeature.WIRELESS);
              assertThat(e.getHostedServices())
                  .extracting(HostedService::getCode)
                  .contains(MAIL, BENEFITS);
            });
  }

  @Example
  void nothing_given_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENVIRONMENTS.withFeatures())
        .withMessage("environments must have at least one feature, but none is given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENVIRONMENTS.hosting())
        .withMessage("environments must host at least one service, but none is given");
  }

  @Example
  void edge_cases_are_one_of_which_nothing_is_known_and_one_with_the_greatest_figures() {
    ImmutableList<Environment> edges =
        edges(ENVIRONMENTS.hosting(MAIL).withFeatures(EnvironmentFeature.EMAIL));

    assertThat(edges).hasSize(2);
    assertThat(edges.get(0))
        .isEqualTo(
            Environment.builder()
                .name(edges.get(0).getName())
                .addFeatures(EnvironmentFeature.EMAIL)
                .addHostedServices(HostedService.of(MAIL))
                .build());
    assertThat(edges.get(1).getUsers()).hasValue(Long.MAX_VALUE);
    assertThat(edges.get(1).getSites()).hasValue(Long.MAX_VALUE);
    assertThat(edges.get(1).getInternalAddresses()).hasValue(Long.MAX_VALUE);
  }

  @Example
  void a_fault_shows_the_least_environment_that_has_it() {
    assertThat(
            Shrinking.smallest(
                ENVIRONMENTS.hosting(MAIL),
                e -> e.getUsers().isPresent() && e.getHostedServices().size() == 2))
        .isEqualTo(
            Environment.builder()
                .name("a")
                .users(0)
                .addHostedServices(
                    HostedService.of(MAIL), HostedService.of(ServiceCode.of("SRV_0000")))
                .build());
  }
}
