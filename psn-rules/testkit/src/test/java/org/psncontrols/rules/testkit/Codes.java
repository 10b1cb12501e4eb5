package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** The constants of {@link ProblemCodes}, and where code refers to them. */
final class Codes {

  /** By the name of the constant. */
  static final ImmutableMap<String, ProblemCode> ALL =
      Arrays.stream(ProblemCodes.class.getFields())
          .collect(ImmutableMap.toImmutableMap(Field::getName, Codes::value));

  private Codes() {}

  private static ProblemCode value(Field field) {
    try {
      return (ProblemCode) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The codes that a method refers to, each as often as it does. */
  static Stream<ProblemCode> of(JavaCodeUnit unit) {
    return unit.getFieldAccesses().stream()
        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.GET)
        .filter(access -> access.getTargetOwner().isEquivalentTo(ProblemCodes.class))
        .map(JavaFieldAccess::getName)
        .map(ALL::get);
  }
}
