package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.ServiceCode;

/**
 * Generates environments; configured by methods that each give a new generator.
 *
 * <p>Unless configured, they have up to 4 features and host up to 3 services, and some figures are
 * not known. Edge cases are one of which no more is known than was configured, and one with the
 * greatest figures. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EnvironmentArbitrary extends ArbitraryDecorator<Environment> {

  private final ImmutableSet<EnvironmentFeature> features;
  private final ImmutableSet<ServiceCode> hosted;

  private EnvironmentArbitrary(
      ImmutableSet<EnvironmentFeature> features, ImmutableSet<ServiceCode> hosted) {
    this.features = features;
    this.hosted = hosted;
  }

  static EnvironmentArbitrary create() {
    return new EnvironmentArbitrary(ImmutableSet.of(), ImmutableSet.of());
  }

  /**
   * Environments that have some features, those of earlier calls, and maybe others.
   *
   * @param features the features, at least one; neither it nor any of them null
   * @return a generator of such environments
   * @throws IllegalArgumentException if there is no feature
   */
  public EnvironmentArbitrary withFeatures(EnvironmentFeature... features) {
    checkArgument(
        features.length > 0, "environments must have at least one feature, but none is given");
    return new EnvironmentArbitrary(
        ImmutableSet.<EnvironmentFeature>builder().addAll(this.features).add(features).build(),
        hosted);
  }

  /**
   * Environments that host some services, those of earlier calls, and maybe others.
   *
   * @param services the codes of the services, at least one; neither it nor any of them null
   * @return a generator of such environments
   * @throws IllegalArgumentException if there is no code
   */
  public EnvironmentArbitrary hosting(ServiceCode... services) {
    checkArgument(
        services.length > 0, "environments must host at least one service, but none is given");
    return new EnvironmentArbitrary(
        features, ImmutableSet.<ServiceCode>builder().addAll(hosted).add(services).build());
  }

  @Override
  protected Arbitrary<Environment> arbitrary() {
    return DrawnArbitrary.<Environment>of(
            draw -> Environments.environmentWith(draw, features, hosted))
        .withEdges(Environments.edges(features, hosted));
  }
}
