package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.reflect.TypeToken;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.NotBlankIfPresent;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** There is a generator for each constraint that the model declares, and for nothing else. */
class DeclaredConstraintsTest {

  /** What a builder refuses, so that no value breaks it. */
  private static final ImmutableMap<String, Runnable> ENFORCED =
      ImmutableMap.<String, Runnable>builder()
          .put("Control likelihood: Min", () -> control().likelihood(0).build())
          .put("Control likelihood: Max", () -> control().likelihood(6).build())
          .put("Control impact: Min", () -> control().impact(0).build())
          .put("Control impact: Max", () -> control().impact(6).build())
          .put("Control weight: Min", () -> control().weight(-1).build())
          .put("Control weight: Max", () -> control().weight(1_001).build())
          .put("Tailoring likelihood: Min", () -> tailoring().likelihood(0).build())
          .put("Tailoring likelihood: Max", () -> tailoring().likelihood(6).build())
          .put("Tailoring impact: Min", () -> tailoring().impact(0).build())
          .put("Tailoring impact: Max", () -> tailoring().impact(6).build())
          .put("Tailoring weight: Min", () -> tailoring().weight(-1).build())
          .put("Tailoring weight: Max", () -> tailoring().weight(1_001).build())
          .buildOrThrow();

  /** Declared for a whole aggregate, whose rules are in psn-rules. */
  private static final ImmutableSet<String> AGGREGATES =
      ImmutableSet.of(
          "Assessment: Consistent", "Submission: Consistent", "InformationAsset: Consistent");

  private static Control.Builder control() {
    return Control.builder().from(Samples.of(ControlArbitraries.controls(), 1).get(0));
  }

  private static Tailoring.Builder tailoring() {
    return Tailoring.builder().control(ControlId.of("C-1"));
  }

  @Example
  void each_constraint_has_its_generator_and_no_generator_is_left_over() {
    Set<String> declared = declared();

    assertThat(declared).hasSizeGreaterThan(100);
    assertThat(InvalidArbitraries.declared().asList().stream().map(BrokenRule::toString))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            Sets.difference(declared, Sets.union(ENFORCED.keySet(), AGGREGATES)));
    assertThat(declared).containsAll(ENFORCED.keySet()).containsAll(AGGREGATES);
  }

  @Example
  void constraints_without_a_generator_are_enforced_by_a_builder() {
    assertThat(ENFORCED)
        .allSatisfy(
            (constraint, build) ->
                assertThatIllegalArgumentException().as(constraint).isThrownBy(build::run));
  }

  /** Each constraint as a generator would name it, or with its own name where none could be. */
  private static Set<String> declared() {
    Set<String> found = new LinkedHashSet<>();
    for (Class<?> type : ModelTypes.published()) {
      if (type.isAnnotation()) {
        continue;
      }
      constraints(type).forEach(each -> found.add(named(type, "", each, type)));
      for (Method method : type.getDeclaredMethods()) {
        String path = property(method.getName());
        constraints(method)
            .forEach(each -> found.add(named(type, path, each, method.getReturnType())));
        held(type, path, method.getAnnotatedReturnType(), found);
        for (AnnotatedType parameter : method.getAnnotatedParameterTypes()) {
          held(type, path + "(..)", parameter, found);
        }
      }
      Arrays.stream(type.getDeclaredFields())
          .forEach(field -> held(type, field.getName(), field.getAnnotatedType(), found));
      Arrays.stream(type.getDeclaredConstructors())
          .flatMap(constructor -> Arrays.stream(constructor.getAnnotatedParameterTypes()))
          .forEach(parameter -> held(type, "new(..)", parameter, found));
    }
    return found;
  }

  /** The constraints on a type as it is used, and on what it holds. */
  private static void held(Class<?> type, String path, AnnotatedType used, Set<String> found) {
    Class<?> raw = TypeToken.of(used.getType()).getRawType();
    constraints(used).forEach(each -> found.add(named(type, path, each, raw)));
    if (used instanceof AnnotatedParameterizedType container) {
      String item = Collection.class.isAssignableFrom(raw) ? path + "[]" : path;
      for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
        held(type, item, argument, found);
      }
    }
  }

  private static Stream<Annotation> constraints(AnnotatedElement element) {
    return Stream.concat(
            Arrays.stream(element.getAnnotations()),
            // What is there several times stands in a list, of which one is enough.
            Arrays.stream(element.getAnnotationsByType(Consistent.class)).limit(1))
        .filter(each -> each.annotationType().isAnnotationPresent(Constraint.class))
        .distinct();
  }

  private static String property(String accessor) {
    String name = accessor.replaceFirst("^(get|is)(?=[A-Z])", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String named(
      Class<?> type, String path, Annotation constraint, Class<?> constrained) {
    String place = path.isEmpty() ? "" : " " + path;
    return type.getSimpleName() + place + ": " + name(constraint, constrained);
  }

  private static String name(Annotation constraint, Class<?> constrained) {
    if (constraint instanceof NotBlank || constraint instanceof NotBlankIfPresent) {
      return ProblemCodes.TEXT_BLANK.toString();
    } else if (constraint instanceof PositiveOrZero) {
      return ProblemCodes.NUMBER_NEGATIVE.toString();
    } else if (constraint instanceof Size size && size.min() == 0) {
      ProblemCode code =
          constrained == String.class ? ProblemCodes.TEXT_TOO_LONG : ProblemCodes.TOO_MANY;
      return code.toString();
    }
    return constraint.annotationType().getSimpleName();
  }
}
