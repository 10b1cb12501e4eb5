package org.psncontrols.rules.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.rules.validation.Rules;

/**
 * The constants of {@link ProblemCodes}, and where code refers to them: by themselves, or by a rule
 * that has one.
 */
final class Codes {

  /** By the name of the constant. */
  static final ImmutableMap<String, ProblemCode> ALL =
      Arrays.stream(ProblemCodes.class.getFields())
          .collect(ImmutableMap.toImmutableMap(Field::getName, Codes::value));

  /** The codes of the rules, by the name of the rule's constant. */
  static final ImmutableMap<String, ProblemCode> OF_RULES =
      Rules.all().stream().collect(ImmutableMap.toImmutableMap(Codes::constantOf, Rule::getCode));

  private Codes() {}

  private static String constantOf(Rule rule) {
    return Ascii.toUpperCase(rule.getKey()).replace('-', '_').replace('.', '_');
  }

  private static ProblemCode value(Field field) {
    try {
      return (ProblemCode) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The codes that a method refers to, each as often as it does. */
  static Stream<ProblemCode> of(JavaCodeUnit unit) {
    return Stream.concat(
        constants(unit, ProblemCodes.class).map(ALL::get),
        constants(unit, Rules.class)
            // Besides the rules there are their messages and their list.
            .filter(OF_RULES::containsKey)
            .map(OF_RULES::get));
  }

  private static Stream<String> constants(JavaCodeUnit unit, Class<?> owner) {
    return unit.getFieldAccesses().stream()
        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET)
        .filter(access -> access.getTargetOwner().isEquivalentTo(owner))
        .map(JavaFieldAccess::getName);
  }
}
