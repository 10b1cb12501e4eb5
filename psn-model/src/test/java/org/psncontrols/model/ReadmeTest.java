package org.psncontrols.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** The README says what is so. */
class ReadmeTest {

  private static final CatalogueEdition FIRST = CatalogueEdition.of("own", "1");
  private static final CatalogueEdition SECOND = CatalogueEdition.of("own", "2");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> blocks(String text, String begin, String end) {
    return Pattern.compile(
            Pattern.quote(begin) + "\n(.*?)\n *" + Pattern.quote(end), Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(result -> result.group(1).stripIndent())
        .toList();
  }

  @Test
  void its_examples_are_compiled() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/psncontrols/model/ReadmeExamples.java"));

    assertThat(blocks(readme(), "```java", "```"))
        .hasSize(4)
        .isEqualTo(blocks(source, "// README begins", "// README ends"));
  }

  @Test
  void its_pictures_draw_types_that_exist() throws IOException {
    Set<String> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.psncontrols.model")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    Set<String> drawn =
        blocks(readme(), "```mermaid", "```").stream()
            .flatMap(
                picture -> Pattern.compile("\\b[A-Z][A-Za-z0-9]+\\b").matcher(picture).results())
            .map(MatchResult::group)
            .filter(word -> !word.equals("LR"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(drawn).hasSizeGreaterThan(60).isSubsetOf(types);
  }

  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void its_markings_are_read_as_it_says() {
    assertThat(printed(ReadmeExamples::markings))
        .startsWith("GSC_2014: OFFICIAL-SENSITIVE PERSONAL\n")
        .contains("LEGAL")
        .contains("CASE_BY_CASE")
        .endsWith("The owner of the information decides.\n");
  }

  @Test
  void its_connection_is_in_the_states_that_it_says() {
    assertThat(printed(ReadmeExamples::connections))
        .isEqualTo("[Optional[GSI_FAMILY], Optional[SWITCHED_CODE]]\nSWITCHED_CODE\n");
  }

  @Test
  void its_profile_selects_what_binds() {
    Catalogue catalogue =
        catalogue(FIRST, control("P-1", Force.MUST), control("P-2", Force.SHOULD));

    assertThat(printed(out -> ReadmeExamples.profiles(catalogue, out))).isEqualTo("P-1\n");
  }

  @Test
  void its_migration_tells_what_became_of_every_answer() {
    Control moved =
        Control.builder()
            .from(control("P-1", Force.MUST))
            .addSuccession(Succession.movedTo(SECOND, ControlId.of("Q-1")))
            .build();
    Catalogue older = catalogue(FIRST, moved);
    Catalogue newer = catalogue(SECOND, control("Q-1", Force.MUST));
    Assessment assessment =
        Assessment.builder()
            .id(AssessmentId.of("demo-1"))
            .organisation(
                Organisation.builder()
                    .id(OrganisationId.parse("own:demo"))
                    .name("Demo Borough Council")
                    .kind(OrganisationKind.Council.DISTRICT)
                    .build())
            .environment(Environment.builder().name("Corporate network").build())
            .catalogue(FIRST)
            .assessedOn(LocalDate.of(2014, 2, 28))
            .addResponse(Response.builder().control(ControlId.of("P-1")).answer(Answer.MET).build())
            .build();

    assertThat(printed(out -> ReadmeExamples.migrations(assessment, older, newer, out)))
        .startsWith("RENAMED: ")
        .endsWith("Q-1 comes from own@1#P-1\n");
  }

  private static Catalogue catalogue(CatalogueEdition edition, Control... controls) {
    return Catalogue.builder()
        .edition(edition)
        .title("Own")
        .completeness(Completeness.COMPLETE)
        .addSection(new Section("P", "Policies"))
        .addControls(controls)
        .build();
  }

  private static Control control(String id, Force force) {
    return Control.builder()
        .id(ControlId.of(id))
        .section("P")
        .title("Passwords")
        .statement("Passwords are long.")
        .force(Stated.local(force))
        .standing(Standing.LOCAL)
        .build();
  }
}
