package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.providers.TypeUsage;
import org.psncontrols.model.organisation.OrganisationKind;

/**
 * Lets jqwik configure generators of the model by the annotations of this package.
 *
 * <p>Found as a service; nobody needs to name it. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class PsnArbitraryConfigurator implements ArbitraryConfigurator {

  /** What each annotation does to which generators. */
  private static final ImmutableList<Step<?, ?>> STEPS =
      ImmutableList.of(
          new Step<>(Around.class, Clocked.class, (on, dated) -> dated.around(day(on))),
          new Step<>(
              Answered.class,
              Answerable.class,
              (on, open) -> on.value().length == 0 ? open.answered() : open.answered(on.value())),
          new Step<>(
              OfKind.class,
              OrganisationArbitrary.class,
              (on, bodies) ->
                  bodies.ofKind(Arrays.stream(on.value()).map(OrganisationKind::parse).toList())),
          new Step<>(
              InNation.class,
              OrganisationArbitrary.class,
              (on, bodies) -> bodies.inNation(on.value())),
          new Step<>(
              InScheme.class, MarkingArbitrary.class, (on, markings) -> markings.in(on.value())),
          new Step<>(Official.class, MarkingArbitrary.class, (on, markings) -> markings.official()),
          new Step<>(
              ControlCount.class,
              CatalogueArbitrary.class,
              (on, catalogues) -> catalogues.ofSize(on.min(), on.max())));

  /** A configurator; jqwik makes it. */
  public PsnArbitraryConfigurator() {}

  /**
   * Configures a generator by the annotations of this package that stand on the parameter.
   *
   * @throws IllegalArgumentException if one of them does not fit the parameter's type, or its value
   *     is out of range
   */
  @Override
  public <T> Arbitrary<T> configure(Arbitrary<T> arbitrary, TypeUsage targetType) {
    Arbitrary<T> configured = arbitrary;
    for (Step<?, ?> step : STEPS) {
      configured = step.apply(configured, targetType);
    }
    return configured;
  }

  /**
   * What an annotation does.
   *
   * @param <A> the annotation
   * @param <G> the generators that it fits
   */
  private record Step<A extends Annotation, G>(
      Class<A> annotation, Class<G> generators, BiFunction<A, G, Arbitrary<?>> configuration) {

    /** Does it where the annotation stands; what it makes is of the type it was given. */
    @SuppressWarnings("unchecked")
    <T> Arbitrary<T> apply(Arbitrary<T> arbitrary, TypeUsage targetType) {
      Optional<A> found = targetType.findAnnotation(annotation);
      if (found.isEmpty()) {
        return arbitrary;
      }
      checkArgument(
          generators.isInstance(arbitrary),
          "@%s must stand on a parameter whose generator it can configure, but the generator of"
              + " %s is none of those",
          annotation.getSimpleName(),
          targetType.getRawType().getSimpleName());
      return (Arbitrary<T>) configuration.apply(found.get(), generators.cast(arbitrary));
    }
  }

  private static LocalDate day(Around around) {
    try {
      return LocalDate.parse(around.value());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the day of @Around must be a day such as 2014-02-28, but is \"" + around.value() + '"',
          e);
    }
  }
}
