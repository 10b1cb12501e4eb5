package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.fullCatalogue;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

/** The constraints declared on accessors find the same problems as the pass. */
class DeclaredFormTest {

  private static final PsnValidation VALIDATION =
      PsnValidation.of(ImmutableList.of(fullCatalogue()));

  /** A constraint on an accessor or on what its container holds. */
  private record Declared(Class<?> type, String property, Annotation constraint) {

    String text() {
      String limit = constraint instanceof Size size ? " " + size.max() : "";
      return type.getSimpleName()
          + "."
          + property
          + " "
          + constraint.annotationType().getSimpleName()
          + limit;
    }
  }

  private static Set<Declared> declared() {
    Set<Declared> found = new LinkedHashSet<>();
    for (Class<?> type : reachable()) {
      for (Method accessor : accessors(type)) {
        constraints(accessor)
            .forEach(constraint -> found.add(new Declared(type, property(accessor), constraint)));
        AnnotatedType returned = accessor.getAnnotatedReturnType();
        if (returned instanceof AnnotatedParameterizedType container) {
          for (AnnotatedType held : container.getAnnotatedActualTypeArguments()) {
            constraints(held).forEach(c -> found.add(new Declared(type, property(accessor), c)));
          }
        }
      }
    }
    return found;
  }

  private static Stream<Annotation> constraints(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .filter(a -> a.annotationType().isAnnotationPresent(Constraint.class));
  }

  /** The types of this library that a submission is made of. */
  private static Set<Class<?>> reachable() {
    Set<Class<?>> seen = new TreeSet<>(Comparator.comparing(Class::getName));
    Deque<Type> open = new ArrayDeque<>();
    open.add(Submission.class);
    while (!open.isEmpty()) {
      Type next = open.remove();
      if (next instanceof ParameterizedType container) {
        open.addAll(Arrays.asList(container.getActualTypeArguments()));
      } else if (next instanceof Class<?> type
          && type.getName().startsWith("org.psncontrols.")
          && seen.add(type)) {
        accessors(type).forEach(accessor -> open.add(accessor.getGenericReturnType()));
      }
    }
    return seen;
  }

  private static Iterable<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getName().matches("(get|is)[A-Z].*") && !m.getName().equals("getClass"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static String property(Method accessor) {
    String name = accessor.getName().replaceFirst("^(get|is)", "");
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  static Stream<Fields.Text> texts() {
    return Fields.TEXTS.stream();
  }

  static Stream<Fields.Text> optionalTexts() {
    return texts().filter(Fields.Text::optional);
  }

  static Stream<Fields.Count> counts() {
    return Fields.COUNTS.stream();
  }

  @Test
  void the_pass_checks_exactly_what_is_declared() {
    Stream<String> checked =
        Stream.concat(
            Fields.TEXTS.stream()
                .flatMap(
                    f ->
                        Stream.of(
                            f.type().getSimpleName()
                                + "."
                                + f.property()
                                + (f.optional() ? " NotBlankIfPresent" : " NotBlank"),
                            f.type().getSimpleName()
                                + "."
                                + f.property()
                                + " Size "
                                + f.maxLength())),
            Fields.COUNTS.stream()
                .map(f -> f.type().getSimpleName() + "." + f.property() + " PositiveOrZero"));

    assertThat(declared().stream().map(Declared::text))
        .containsExactlyInAnyOrderElementsOf(checked.distinct().toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void a_text_alone_has_the_problems_that_it_has_in_a_submission(Fields.Text field) {
    int limit = field.maxLength();
    for (String text :
        ImmutableList.of(
            "fine",
            "",
            " \t\n\u2003",
            "\u0001",
            "x".repeat(limit),
            "x".repeat(limit + 1),
            "\ud83d\ude00".repeat(limit / 2 + 1),
            " ".repeat(limit + 1),
            "${x}".repeat(limit))) {
      Problems alone =
          PsnValidation.toProblems(
              VALIDATION
                  .getValidator()
                  .validateValue(field.type(), field.property(), Fields.asDeclared(field, text)));

      assertSame(
          field.isListed() ? field.property() + "[0]" : field.property(),
          alone,
          VALIDATION.check(field.with().apply(full(), text)),
          field.path());
    }
  }

  @ParameterizedTest
  @MethodSource("optionalTexts")
  void an_optional_text_alone_may_be_left_out(Fields.Text field) {
    assertThat(
            VALIDATION
                .getValidator()
                .validateValue(field.type(), field.property(), Optional.empty()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("counts")
  void a_count_alone_has_the_problems_that_it_has_in_a_submission(Fields.Count field) {
    for (long count : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
      Problems alone =
          PsnValidation.toProblems(
              VALIDATION
                  .getValidator()
                  .validateValue(field.type(), field.property(), OptionalLong.of(count)));

      assertSame(
          field.property(),
          alone,
          VALIDATION.check(field.with().apply(full(), count)),
          field.path());
    }
  }

  private static void assertSame(String property, Problems alone, Problems within, String path) {
    assertThat(alone).extracting(Problem::getPath).allMatch(property::equals);
    assertThat(alone.stream().map(p -> Problem.builder().from(p).path(path).build()))
        .containsExactlyElementsOf(within);
  }
}
