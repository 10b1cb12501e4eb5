package org.psncontrols.rules.testkit;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.model.problem.ProblemCodes.*;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.Invalid;

/** No code is forgotten: each has values that give it, or a reason why it has none here. */
class ProblemCodesTest {

  /**
   * Codes of which no value is here.
   *
   * @param reason why
   */
  private record Group(String reason, ImmutableSet<ProblemCode> codes) {
    Group(String reason, ProblemCode... codes) {
      this(reason, ImmutableSet.copyOf(codes));
    }
  }

  /** Which psn-model or psn-model-json finds. */
  private static final ImmutableList<Group> IN_THE_MODEL =
      ImmutableList.of(
          new Group(
              "a document in JSON or of any kind, of which there is no value yet",
              DOCUMENT_UNREADABLE,
              DOCUMENT_EMPTY,
              DOCUMENT_TOO_LARGE,
              DOCUMENT_TOO_DEEP,
              ENCODING_INVALID,
              PROBLEMS_CUT,
              JSON_SYNTAX,
              FIELD_UNKNOWN,
              FIELD_REPEATED,
              FIELD_MISSING,
              VALUE_WRONG_TYPE,
              VALUE_INVALID,
              DATE_INVALID,
              NUMBER_OUT_OF_RANGE),
          new Group(
              "catalogues, profiles and mappings, which check themselves",
              SUCCESSION_TARGET_UNKNOWN,
              SUCCESSION_TARGET_RETIRED,
              PARAMETER_VALUE_NOT_ALLOWED,
              PARAMETER_UNKNOWN,
              PARAMETER_REPEATED,
              SECTION_UNKNOWN,
              SECTION_CONTRADICTED,
              SECTION_CYCLE,
              SECTION_TOO_DEEP,
              CONTROL_CONTRADICTED,
              IMPORT_CYCLE,
              IMPORT_TOO_DEEP,
              EDITION_AMBIGUOUS,
              EDITION_MISMATCH,
              TAILORING_REPEATED,
              EVIDENCE_UNKNOWN,
              MAPPING_CONTRADICTED),
          new Group(
              "organisations and connections, which check themselves",
              SUCCESSION_ONE_SIDED,
              CONNECTION_EVENT_NOT_LISTED,
              CONNECTION_HISTORY_BROKEN,
              CONNECTION_HISTORY_OUT_OF_ORDER),
          new Group(
              "a marking's text, of which there is no value yet",
              MARKING_CHARACTER,
              MARKING_WITHOUT_TIER,
              MARKING_OF_OTHER_SCHEME,
              MARKING_FOREIGN,
              MARKING_IMPACT_LEVEL,
              MARKING_PART_INVALID,
              MARKING_COMBINATION));

  /** Which psn-reporting or psn-cli finds. */
  private static final ImmutableList<Group> IN_REPORTING =
      ImmutableList.of(
          new Group(
              "a table in CSV, of which there is no value yet",
              CSV_SYNTAX,
              COLUMN_MISSING,
              COLUMN_UNKNOWN,
              COLUMN_REPEATED,
              ROW_WRONG_WIDTH,
              VALUE_REQUIRED,
              IDENTIFIER_REPEATED,
              IDENTIFIER_UNKNOWN),
          new Group(
              "a portfolio of many submissions",
              COMPRESSION_BROKEN,
              PORTFOLIO_HEADER_MISPLACED,
              SUBMISSION_REPEATED,
              ORGANISATION_CONTRADICTED),
          new Group("the command's output", OUTPUT_UNWRITABLE));

  private static ImmutableList<ProblemCode> codes(List<Group> groups) {
    return groups.stream()
        .map(Group::codes)
        .flatMap(Collection::stream)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void each_code_has_values_or_a_reason_why_not() {
    List<ProblemCode> listed =
        Stream.of(
                InvalidCases.all().asList().stream().map(BrokenRule::code).distinct(),
                NewRuleTest.DECLARED.stream(),
                codes(IN_THE_MODEL).stream(),
                codes(IN_REPORTING).stream())
            .flatMap(each -> each)
            .toList();

    assertThat(listed).doesNotHaveDuplicates();
    assertThat(Codes.ALL.values())
        .filteredOn(code -> !listed.contains(code))
        .as("codes without values that give them")
        .isEmpty();
  }

  @Test
  void codes_of_the_model_are_found_there() {
    Set<ProblemCode> found =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.psncontrols.model")
                .stream()
                .filter(type -> !type.getPackageName().equals(Invalid.class.getPackageName()))
                .map(JavaClass::getCodeUnits)
                .flatMap(Collection::stream)
                .flatMap(Codes::of)
                .collect(Collectors.toSet());

    assertThat(found)
        .containsAll(codes(IN_THE_MODEL))
        .doesNotContainAnyElementsOf(codes(IN_REPORTING));
  }

  /** By their sources, as psn-reporting's tests may use this module, and it so cannot use them. */
  @Test
  void codes_of_reporting_are_found_there() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("../../psn-reporting"))) {
      for (Path file :
          files
              .filter(path -> path.toString().contains("src/main/java"))
              .filter(path -> path.toString().endsWith(".java"))
              .toList()) {
        sources.append(Files.readString(file));
      }
    }

    assertThat(Codes.ALL.entrySet())
        .filteredOn(entry -> codes(IN_REPORTING).contains(entry.getValue()))
        .extracting(entry -> "ProblemCodes." + entry.getKey())
        .filteredOn(not(name -> sources.indexOf(name) >= 0))
        .isEmpty();
  }
}
