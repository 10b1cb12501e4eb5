package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.Successions;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class PsnArbitraryProviderTest {

  /** Every public value type of psn-model, read from its classes. */
  private static List<Class<?>> valueTypes() throws IOException {
    CodeSource model = DateSpan.class.getProtectionDomain().getCodeSource();
    return ClassPath.from(DateSpan.class.getClassLoader())
        .getTopLevelClassesRecursive("org.psncontrols.model")
        .stream()
        // Some of its classes need a library that is not here.
        .filter(type -> !type.getPackageName().equals("org.psncontrols.model.json"))
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .filter(type -> model.equals(type.getProtectionDomain().getCodeSource()))
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> !type.isAnnotation() && !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getSimpleName().equals("Builder"))
        // A holder of constants or functions has no values.
        .filter(type -> type != ProblemCodes.class && type != Successions.class)
        .toList();
  }

  @Example
  void every_public_value_type_can_be_asked_for() throws IOException {
    List<Class<?>> types = valueTypes();

    assertThat(types).hasSizeGreaterThan(50).contains(Assessment.class, OrganisationKind.class);
    assertThat(types).allSatisfy(type -> assertThat(distinctValues(type)).isGreaterThan(1));
  }

  /** How many of 50 values differ, all of them being of the type. */
  private static int distinctValues(Class<?> type) {
    Arbitrary<?> arbitrary =
        type.getTypeParameters().length == 0
            ? Arbitraries.defaultFor(type)
            : Arbitraries.defaultFor(type, Standing.class);
    Set<Object> values = new HashSet<>(Samples.of(arbitrary, 50));
    assertThat(values).allSatisfy(value -> assertThat(value).isInstanceOf(type));
    return values.size();
  }

  @Example
  void every_factory_stands_behind_a_type() {
    Stream<Method> factories =
        Arrays.stream(PsnArbitraries.class.getMethods())
            .filter(method -> Modifier.isStatic(method.getModifiers()));

    assertThat(factories)
        .allSatisfy(method -> assertThat(Arbitrary.class).isAssignableFrom(method.getReturnType()));
  }

  @Property(tries = 100)
  void the_type_within_a_stated_value_is_generated_too(
      @ForAll Stated<Force> force, @ForAll Stated<DateSpan> span) {
    assertThat((Object) force.value()).isInstanceOf(Force.class);
    assertThat((Object) span.value()).isInstanceOf(DateSpan.class);
  }

  @Property(tries = 100)
  void a_reading_without_a_value_has_an_error(@ForAll Reading<Share> reading) {
    assertThat(reading.value().isPresent() || reading.problems().hasErrors()).isTrue();
  }

  @Property(tries = 20)
  @Domain(PsnDomain.class)
  void the_domain_gives_values_of_the_model_and_all_others(
      @ForAll Assessment assessment, @ForAll int number, @ForAll OrganisationKind kind) {
    assertThat(Rules.brokenBy(assessment)).isEmpty();
    assertThat(OrganisationKind.parse(kind.getCode())).isEqualTo(kind);
  }

  @Example
  void the_domain_brings_the_provider_itself() {
    assertThat(new PsnDomain().getArbitraryProviders())
        .hasAtLeastOneElementOfType(PsnArbitraryProvider.class);
  }
}
