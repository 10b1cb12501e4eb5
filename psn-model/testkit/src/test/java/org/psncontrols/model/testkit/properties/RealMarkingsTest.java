package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.NationalCaveat;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.testkit.properties.MarkingData.Row;

/** Every row of the markings that nobody on this project wrote. */
class RealMarkingsTest {

  private static final List<String> LEVELS =
      List.of("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET");

  @Test
  void all_rows_are_there() {
    assertThat(MarkingData.texts()).hasSize(41);
    assertThat(counted(MarkingData.texts()))
        .containsOnlyKeys("valid", "common", "arguable", "legacy", "foreign", "invalid");
    assertThat(counted(MarkingData.combinations()))
        .isEqualTo(Map.of("valid", 60L, "invalid", 60L, "arguable", 4L));
    assertThat(MarkingData.applicability()).hasSize(13);
  }

  private static Map<String, Long> counted(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(row -> row.get("verdict"), Collectors.counting()));
  }

  static Stream<Row> good_texts() {
    return texts("valid", "common", "arguable");
  }

  static Stream<Row> legacy_texts() {
    return texts("legacy");
  }

  static Stream<Row> bad_texts() {
    return texts("foreign", "invalid");
  }

  private static Stream<Row> texts(String... verdicts) {
    return MarkingData.texts().stream()
        .filter(row -> Arrays.asList(verdicts).contains(row.get("verdict")));
  }

  @ParameterizedTest
  @MethodSource("good_texts")
  void what_is_valid_common_or_arguable_is_read_as_given(Row row) {
    Reading<Marking> reading = Marking.parse(row.get("text"));

    assertThat(reading.problems()).isEmpty();
    Marking marking = reading.value().orElseThrow();
    assertThat(marking).isInstanceOf(GscMarking.class);
    assertThat(marking.getTier().getLabel()).isEqualTo(row.get("tier"));
    assertThat(marking.isSensitive()).isEqualTo(row.get("sensitive").equals("yes"));
    assertThat(marking.getDescriptors().stream().map(Descriptor::value))
        .isEqualTo(row.get("descriptor").isEmpty() ? List.of() : List.of(row.get("descriptor")));
  }

  @Test
  void a_descriptor_of_2014_gives_away_its_scheme() {
    assertThat(Marking.parse("OFFICIAL-SENSITIVE LOCSEN").value().map(Marking::getScheme))
        .contains(Scheme.GSC_2014);
    assertThat(Marking.parse("OFFICIAL-SENSITIVE [PERSONAL]").value().map(Marking::getScheme))
        .contains(Scheme.GSC_2014);
    assertThat(Marking.parse("OFFICIAL-SENSITIVE COMMERCIAL").value().map(Marking::getScheme))
        .contains(Scheme.GSC_2023);
  }

  @ParameterizedTest
  @MethodSource("legacy_texts")
  void what_is_legacy_is_never_read_as_a_tier_of_the_newer_schemes(Row row) {
    Reading<Marking> reading = Marking.parse(row.get("text"));

    assertThat(Marking.parse(row.get("text"), Scheme.GSC_2014).value()).isEmpty();
    assertThat(Marking.parse(row.get("text"), Scheme.GSC_2023).value()).isEmpty();
    if (row.get("text").contains("IL")) {
      assertThat(reading.problems().asList())
          .singleElement()
          .satisfies(p -> assertThat(p.getCode()).hasToString("marking-impact-level"));
    } else {
      assertThat(reading.value()).containsInstanceOf(GpmsMarking.class);
    }
  }

  @ParameterizedTest
  @MethodSource("bad_texts")
  void what_is_foreign_or_invalid_is_refused(Row row) {
    String text = row.get("text");

    assertThat(Marking.parse(text).value()).isEmpty();
    assertThat(Marking.parse(text, Scheme.GSC_2014).value()).isEmpty();
    assertThat(Marking.parse(text, Scheme.GSC_2023).value()).isEmpty();
    // The old scheme's descriptors are open: as one of its markings SECRET - LEGAL could stand.
    assertThat(Marking.parse(text, Scheme.GPMS).value().isPresent())
        .isEqualTo(text.equals("SECRET - LEGAL"));
    if (row.get("verdict").equals("foreign")) {
      assertThat(Marking.parse(text).problems().stream().map(p -> p.getCode().value()))
          .containsExactly("marking-foreign");
    }
  }

  static Stream<Row> good_combinations() {
    return MarkingData.combinations().stream().filter(row -> !row.get("verdict").equals("invalid"));
  }

  static Stream<Row> bad_combinations() {
    return MarkingData.combinations().stream().filter(row -> row.get("verdict").equals("invalid"));
  }

  @ParameterizedTest
  @MethodSource("good_combinations")
  void a_combination_that_the_policy_allows_is_read_with_every_part(Row row) {
    Marking expected = built(row);

    assertThat(Marking.parse(row.toText())).isEqualTo(Reading.of(expected));
    assertThat(Marking.parse(row.toText(), Scheme.GSC_2023)).isEqualTo(Reading.of(expected));
    assertThat(Marking.parse(expected.toText())).isEqualTo(Reading.of(expected));
    if (!row.get("text_by_other_library").isEmpty()) {
      assertThat(Marking.parse(row.get("text_by_other_library"))).isEqualTo(Reading.of(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("bad_combinations")
  void a_combination_that_the_policy_rules_out_is_refused_with_every_reason(Row row) {
    Reading<Marking> reading = Marking.parse(row.toText());

    assertThat(reading.value()).isEmpty();
    List<String> reasons = Splitter.on("; ").splitToList(row.get("reasons_by_policy"));
    assertThat(reading.problems().stream().map(Problem::getMessage))
        .hasSameSizeAs(reasons)
        .allSatisfy(message -> assertThat(message).endsWith("."));
    for (String reason : reasons) {
      assertThat(reading.problems().stream().map(Problem::getMessage))
          .anySatisfy(message -> assertThat(message).contains(wordsOf(reason)));
    }
    assertThat(Marking.parse(row.toText(), Scheme.GSC_2014).value()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> built(row));
  }

  /** What a message must say, for a reason as the data words it. */
  private static List<String> wordsOf(String reason) {
    if (reason.startsWith("USE ONLY")) {
      return List.of("must name an organisation");
    } else if (reason.startsWith("REL EU")) {
      return List.of("REL EU must begin with UK");
    }
    List<String> parts = Splitter.on(" may not go with ").splitToList(reason);
    String subject = parts.get(0).equals("national caveat") ? "EYES ONLY" : parts.get(0);
    return List.of(subject + " must stand with ", "but stands with " + parts.get(1) + ".");
  }

  private static Gsc2023Marking built(Row row) {
    String tier = row.get("tier");
    Gsc2023Marking.Builder marking =
        Gsc2023Marking.builder()
            .tier(GscTier.valueOf(tier.replace("-SENSITIVE", "").replace(' ', '_')))
            .sensitive(tier.endsWith("-SENSITIVE"))
            .ukPrefixed(row.get("uk_prefix").equals("yes"))
            .releasableToEu(row.get("rel_eu").equals("yes"));
    row.handling().stream().map(HandlingInstruction::of).forEach(marking::addHandlingInstructions);
    if (!row.get("descriptor").isEmpty()) {
      marking.addDescriptors(Descriptor.of(row.get("descriptor")));
    }
    if (!row.get("eyes_only").isEmpty()) {
      marking.nationalCaveat(
          new NationalCaveat(
              ImmutableSortedSet.copyOf(Splitter.on('/').split(row.get("eyes_only")))));
    }
    return marking.build();
  }

  static Stream<Map.Entry<String, List<String>>> applicability() {
    return MarkingData.applicability().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("applicability")
  void a_part_goes_with_the_levels_of_the_policy_and_no_others(
      Map.Entry<String, List<String>> row) {
    String part = row.getKey().replace("[ORGANISATION]", "DWP");
    Function<String, String> text =
        part.equals("SENSITIVE")
            ? level -> level.replace("-SENSITIVE", "") + "-SENSITIVE"
            : level -> level + " - " + part;
    for (String level : LEVELS) {
      boolean allowed =
          row.getValue()
              .contains(part.equals("SENSITIVE") ? level.replace("-SENSITIVE", "") : level);
      assertThat(Marking.parse(text.apply(level), Scheme.GSC_2023).value().isPresent())
          .as(text.apply(level))
          .isEqualTo(allowed);
    }
  }

  @Test
  void an_alias_of_the_policy_is_written_out() {
    assertThat(Marking.parse("SECRET - LPP").value().map(Marking::toText))
        .contains("SECRET - LEGAL PROFESSIONAL PRIVILEGE");
  }
}
