package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.rules.validation.Rules;

/**
 * Which methods of psn-rules call which, and how often. What a lambda does, the method does in
 * which it stands.
 */
final class CallGraph {

  static final String TESTKIT = InvalidCases.class.getPackageName();

  private final ImmutableSet<JavaCodeUnit> units;

  private CallGraph(ImmutableSet<JavaCodeUnit> units) {
    this.units = units;
  }

  static CallGraph ofPsnRules() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.psncontrols.rules");
    return new CallGraph(
        classes.stream()
            .filter(type -> !type.getPackageName().equals(TESTKIT))
            // Which declares the rules and finds none of them broken.
            .filter(type -> !type.isEquivalentTo(Rules.class))
            .map(JavaClass::getCodeUnits)
            .flatMap(Collection::stream)
            .collect(ImmutableSet.toImmutableSet()));
  }

  ImmutableSet<JavaCodeUnit> units() {
    return units;
  }

  JavaCodeUnit find(Class<?> type, String method, Class<?>... parameters) {
    return find(type.getName(), method, parameters);
  }

  /** The same for a type that cannot be seen from here. */
  JavaCodeUnit find(String type, String method, Class<?>... parameters) {
    return units.stream()
        .filter(unit -> unit.getOwner().getName().equals(type) && unit.getName().equals(method))
        .filter(
            unit ->
                unit.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList()
                    .equals(Stream.of(parameters).map(Class::getName).toList()))
        .findFirst()
        .orElseThrow();
  }

  private Stream<JavaCodeUnit> calledBy(JavaCodeUnit unit) {
    return Stream.of(
            unit.getCallsFromSelf(),
            unit.getMethodReferencesFromSelf(),
            unit.getConstructorReferencesFromSelf())
        .flatMap(Collection::stream)
        .map(JavaAccess::getTarget)
        .map(target -> target.resolveMember())
        .flatMap(Optional::stream)
        .filter(JavaCodeUnit.class::isInstance)
        .map(JavaCodeUnit.class::cast)
        .filter(units::contains);
  }

  /** All that a method calls, directly or through others, and itself. */
  Set<JavaCodeUnit> reachableFrom(JavaCodeUnit root) {
    Set<JavaCodeUnit> reached = new HashSet<>();
    reach(root, reached);
    return reached;
  }

  private void reach(JavaCodeUnit unit, Set<JavaCodeUnit> reached) {
    if (reached.add(unit)) {
      calledBy(unit).forEach(called -> reach(called, reached));
    }
  }

  /**
   * In how many places a code can arise in a call of a method: a method that refers to it, called
   * from two places, counts twice.
   */
  long places(JavaCodeUnit root, ProblemCode code) {
    return places(root, code, new HashMap<>());
  }

  private long places(JavaCodeUnit unit, ProblemCode code, Map<JavaCodeUnit, Long> known) {
    Long before = known.get(unit);
    if (before != null) {
      return before;
    }
    // What calls itself adds no place.
    known.put(unit, 0L);
    long places =
        Codes.of(unit).filter(code::equals).count()
            + calledBy(unit).mapToLong(called -> places(called, code, known)).sum();
    known.put(unit, places);
    return places;
  }
}
