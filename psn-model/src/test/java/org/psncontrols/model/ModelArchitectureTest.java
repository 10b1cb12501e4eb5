package org.psncontrols.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelArchitectureTest {

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.psncontrols.model");

  /** The generator's annotation is not in the class files, but what it generated is. */
  private static final DescribedPredicate<JavaClass> VALUE_INTERFACES =
      DescribedPredicate.describe("value interfaces", ModelArchitectureTest::isValueInterface);

  private static boolean isValueInterface(JavaClass type) {
    return type.isInterface()
        && MODEL.contain(type.getPackageName() + ".Immutable" + type.getSimpleName());
  }

  @Test
  void accessors_are_named_as_a_default_validator_looks_for_them() {
    methods()
        .that()
        .areDeclaredInClassesThat(VALUE_INTERFACES)
        .and(
            DescribedPredicate.describe(
                "are accessors",
                method ->
                    method.getModifiers().contains(JavaModifier.ABSTRACT)
                        && method.getRawParameterTypes().isEmpty()))
        .should()
        .haveNameMatching("(get|is)[A-Z].*")
        .check(MODEL);
  }

  @Test
  void constraints_stand_on_accessors_of_value_interfaces_only() {
    List<Method> constrained =
        MODEL.stream()
            .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
            .filter(
                method -> hasConstraint(method) || hasConstraint(method.getAnnotatedReturnType()))
            .toList();

    assertThat(constrained)
        .hasSizeGreaterThan(25)
        .allSatisfy(
            method -> {
              assertThat(MODEL.get(method.getDeclaringClass())).matches(VALUE_INTERFACES);
              assertThat(Modifier.isAbstract(method.getModifiers())).isTrue();
              assertThat(method.getParameterCount()).isZero();
              assertThat(method.getName()).matches("(get|is)[A-Z].*");
            });
  }

  @Test
  void no_constraint_stands_on_a_field_or_parameter() {
    Stream<Field> fields =
        MODEL.stream().flatMap(type -> Arrays.stream(type.reflect().getDeclaredFields()));
    assertThat(fields).noneMatch(f -> hasConstraint(f) || hasConstraint(f.getAnnotatedType()));

    Stream<AnnotatedType> parameters =
        MODEL.stream()
            .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
            .flatMap(method -> Arrays.stream(method.getAnnotatedParameterTypes()));
    assertThat(parameters).noneMatch(ModelArchitectureTest::hasConstraint);
  }

  private static boolean hasConstraint(AnnotatedElement element) {
    boolean here =
        Arrays.stream(element.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(type -> type.isAnnotationPresent(Constraint.class));
    return here
        || (element instanceof AnnotatedParameterizedType generic
            && Arrays.stream(generic.getAnnotatedActualTypeArguments())
                .anyMatch(ModelArchitectureTest::hasConstraint));
  }

  @Test
  void generated_classes_are_hidden() {
    noClasses().that().haveNameMatching(".*\\.Immutable[^.]*").should().bePublic().check(MODEL);
  }

  @Test
  void the_model_knows_nothing_of_what_is_made_of_it() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.psncontrols.model.json..",
            "org.psncontrols.rules..",
            "org.psncontrols.reporting..",
            "com.fasterxml..",
            "tools.jackson..")
        .check(MODEL);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.psncontrols.model.(*)..").should().beFreeOfCycles().check(MODEL);
  }
}
