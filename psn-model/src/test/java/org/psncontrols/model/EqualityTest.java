package org.psncontrols.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class EqualityTest {

  private static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  /** Every generated class and every record of the model. */
  static Stream<Class<?>> values() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.psncontrols.model")
            .stream()
            .filter(
                type ->
                    type.isRecord()
                        || (type.isTopLevelClass() && type.getSimpleName().startsWith("Immutable")))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("values")
  void equality_takes_in_every_part(Class<?> type) {
    // Builders and constructors refuse null.
    SingleTypeEqualsVerifierApi<?> verifier =
        EqualsVerifier.forClass(type)
            .withNonnullFields(fields(type))
            .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
            .withPrefabValues(
                ImmutableMap.class, ImmutableMap.of("a", "b"), ImmutableMap.of("b", "a"))
            .withPrefabValues(Stated.class, Stated.local("a"), Stated.local("b"))
            .withPrefabValues(SourceReference.class, source("a"), source("b"))
            .withPrefabValues(
                OrganisationKind.class,
                OrganisationKind.Council.DISTRICT,
                OrganisationKind.Supplier.CHARITY)
            .withPrefabValues(
                ImmutableSortedSet.class, ImmutableSortedSet.of("a"), ImmutableSortedSet.of("b"))
            .withPrefabValues(OptionalLong.class, OptionalLong.of(1), OptionalLong.of(2))
            .withPrefabValues(
                OrganisationId.class, OrganisationId.parse("own:a"), OrganisationId.parse("own:b"))
            .withPrefabValues(ProblemCode.class, ProblemCode.of("a"), ProblemCode.of("b"))
            .withPrefabValues(DateSpan.class, DateSpan.of(DAY), DateSpan.of(DAY.plusDays(1)));
    withFittingParts(verifier, type).verify();
  }

  private static String[] fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !field.getType().isPrimitive())
        .map(Field::getName)
        .toArray(String[]::new);
  }

  /** Parts that a record accepts in every combination. */
  private static SingleTypeEqualsVerifierApi<?> withFittingParts(
      SingleTypeEqualsVerifierApi<?> verifier, Class<?> type) {
    if (type == OrganisationId.class) {
      return verifier
          .withPrefabValuesForField("scheme", IdentifierScheme.GSS, IdentifierScheme.ODS)
          .withPrefabValuesForField("value", "E07000223", "E07000224");
    } else if (type == ServiceCode.class) {
      return verifier.withPrefabValuesForField("value", "SRV_0001", "SRV_0002");
    } else if (type == DateSpan.class) {
      return verifier
          .withPrefabValuesForField("first", DAY, DAY.plusDays(1))
          .withPrefabValuesForField("last", DAY.plusDays(2), DAY.plusDays(3));
    } else if (type == Stated.class) {
      return verifier.withPrefabValuesForField("standing", Standing.LOCAL, Standing.RECONSTRUCTED);
    } else if (type == Reading.class) {
      return verifier
          .withPrefabValuesForField("value", Optional.of("a"), Optional.of("b"))
          .withPrefabValuesForField("problems", Problems.none(), somethingWrong());
    } else if (type == Share.class) {
      return verifier.withPrefabValuesForField("parts", 1, 2);
    } else if (type == Frequency.Every.class) {
      return verifier.withPrefabValuesForField("amount", 1, 2);
    }
    return verifier;
  }

  private static SourceReference source(String key) {
    return SourceReference.builder().key(key).title("t").build();
  }

  private static Problems somethingWrong() {
    return Problems.of(
        ImmutableList.of(
            Problem.builder().code(ProblemCode.of("a")).message("m").remedy("r").build()));
  }

  @Test
  void values_are_found() {
    assertThat(values()).hasSizeGreaterThan(28);
  }

  @Test
  void sets_of_problems_are_equal_by_their_problems() {
    EqualsVerifier.forClass(Problems.class)
        .suppress(Warning.NULL_FIELDS)
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
        .verify();
  }
}
