package org.psncontrols.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.psncontrols.model.assessment.CvssVector;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscCandidate;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.NationalCaveat;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.WordOverlap;
import org.psncontrols.model.organisation.EnvironmentId;
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
            // Its parts do not go together in every combination.
            .filter(type -> !type.isEquivalentTo(GscCandidate.class))
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
                ImmutableMap.class, ImmutableMap.of("a", "b"), ImmutableMap.of("a", "c"))
            .withPrefabValues(Stated.class, Stated.local("a"), Stated.local("b"))
            .withPrefabValues(SourceReference.class, source("a"), source("b"))
            .withPrefabValues(
                OrganisationKind.class,
                OrganisationKind.Council.DISTRICT,
                OrganisationKind.Supplier.CHARITY)
            .withPrefabValues(
                ImmutableSortedSet.class, ImmutableSortedSet.of("a"), ImmutableSortedSet.of("b"))
            .withPrefabValues(
                ImmutableSet.class,
                ImmutableSet.of(GscTier.SECRET),
                ImmutableSet.of(GscTier.OFFICIAL))
            .withPrefabValues(OptionalLong.class, OptionalLong.of(1), OptionalLong.of(2))
            .withPrefabValues(
                OrganisationId.class, OrganisationId.parse("own:a"), OrganisationId.parse("own:b"))
            .withPrefabValues(
                EnvironmentId.class, EnvironmentId.parse("own:a/A"), EnvironmentId.parse("own:b/B"))
            .withPrefabValues(
                ServiceCode.class, ServiceCode.of("SRV_0001"), ServiceCode.of("SRV_0002"))
            .withPrefabValues(Sha256.class, new Sha256("a".repeat(64)), new Sha256("b".repeat(64)))
            .withPrefabValues(RiskLevel.class, new RiskLevel.Rating(1, 2), RiskLevel.Band.VERY_HIGH)
            .withPrefabValues(
                CvssVector.class,
                CvssVector.parse("AV:N/AC:L/Au:N/C:P/I:P/A:P"),
                CvssVector.parse("AV:N/AC:L/Au:N/C:P/I:P/A:C"))
            .withPrefabValues(Tier.class, GpmsTier.PROTECT, GscTier.SECRET)
            .withPrefabValues(
                Marking.class,
                GpmsMarking.builder().tier(GpmsTier.SECRET).build(),
                Gsc2023Marking.builder().tier(GscTier.SECRET).build())
            .withPrefabValues(
                NationalCaveat.class, NationalCaveat.of("UK"), NationalCaveat.of("US"))
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
    } else if (type == Succession.class) {
      return verifier
          .withPrefabValuesForField("kind", Succession.Kind.MOVED_TO, Succession.Kind.MERGED_INTO)
          .withPrefabValuesForField(
              "targets", ImmutableSortedSet.of(target("a")), ImmutableSortedSet.of(target("b")));
    } else if (type == Section.class) {
      return verifier.withPrefabValuesForField("parent", Optional.of("a"), Optional.of("b"));
    } else if (type == Sha256.class) {
      return verifier.withPrefabValuesForField("hex", "a".repeat(64), "b".repeat(64));
    } else if (type == CvssVector.class) {
      // Both versions have the same metrics.
      return verifier
          .withPrefabValuesForField("version", CvssVector.Version.V3_0, CvssVector.Version.V3_1)
          .withPrefabValuesForField(
              "metrics",
              CvssVector.parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H").metrics(),
              CvssVector.parse("CVSS:3.1/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H").metrics());
    } else if (type == RiskLevel.Rating.class) {
      return verifier
          .withPrefabValuesForField("likelihood", 1, 2)
          .withPrefabValuesForField("impact", 1, 2);
    } else if (type == WordOverlap.class) {
      return verifier
          .withPrefabValuesForField("shared", 1, 2)
          .withPrefabValuesForField("all", 3, 4);
    } else if (type == Descriptor.class || type == CodeWord.class) {
      return verifier.withPrefabValuesForField("value", "ABCDE", "FGHIJ");
    } else if (type == HandlingInstruction.class) {
      return verifier.withPrefabValuesForField("value", "DWP USE ONLY", "NOT BY POST");
    } else if (type == NationalCaveat.class) {
      return verifier.withPrefabValuesForField(
          "nations", ImmutableSortedSet.of("UK"), ImmutableSortedSet.of("US"));
    } else if (type == Frequency.Every.class) {
      return verifier.withPrefabValuesForField("amount", 1, 2);
    }
    return verifier;
  }

  private static ControlReference target(String id) {
    return ControlReference.of(CatalogueEdition.of("c", "1"), ControlId.of(id));
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
    assertThat(values()).hasSizeGreaterThan(80);
  }

  @Test
  void candidates_are_equal_by_every_part() {
    GscCandidate candidate = new GscCandidate(GscTier.OFFICIAL, false, true);
    assertThat(candidate)
        .isEqualTo(new GscCandidate(GscTier.OFFICIAL, false, true))
        .hasSameHashCodeAs(new GscCandidate(GscTier.OFFICIAL, false, true))
        .isNotEqualTo(new GscCandidate(GscTier.SECRET, false, true))
        .isNotEqualTo(new GscCandidate(GscTier.OFFICIAL, true, true))
        .isNotEqualTo(new GscCandidate(GscTier.OFFICIAL, false, false));
  }

  @Test
  void sets_of_problems_are_equal_by_their_problems() {
    EqualsVerifier.forClass(Problems.class)
        .suppress(Warning.NULL_FIELDS)
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
        .verify();
  }
}
