package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.reporting.exchange.TestData.faults;
import static org.psncontrols.reporting.exchange.TestData.resource;
import static org.psncontrols.reporting.exchange.TestData.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class CatalogueCsvTest {

  private static final String HEADER =
      "section,section title,id,title,statement,edition,catalogue title,completeness";

  /** A table of which only the first control says what catalogue it is. */
  private static final String SMALL =
      HEADER
          + "\n"
          + "A,Access,A-1,Log-on,Users log on.,own@1,Own code,complete\n"
          + "A,,A-2,Log-off,Users log off.,,,\n";

  private static Reading<Catalogue> read(String text) {
    return CatalogueCsv.read(stream(text), "own.csv");
  }

  private static Catalogue sound(String text) {
    Reading<Catalogue> reading = read(text);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static Control.Builder control(String id) {
    return Control.builder()
        .id(ControlId.of(id))
        .section("A")
        .title("t")
        .statement("s")
        .standing(Standing.LOCAL);
  }

  private static Catalogue.Builder catalogue() {
    return Catalogue.builder()
        .edition(CatalogueEdition.of("own", "1"))
        .title("Own code")
        .completeness(Completeness.COMPLETE);
  }

  private static void assertReadsBack(Catalogue catalogue) {
    assertThat(sound(CatalogueCsv.write(catalogue))).isEqualTo(catalogue);
  }

  /** Reads one control in a table with one more column, or several. */
  private static Reading<Catalogue> with(String columns, String cells) {
    return read(
        HEADER + "," + columns + "\nA,Access,A-1,t,s,own@1,Own code,complete," + cells + "\n");
  }

  // What is sound.

  @Test
  void few_columns_make_a_catalogue_of_ones_own() {
    assertThat(sound(SMALL))
        .isEqualTo(
            catalogue()
                .addSection(new Section("A", "Access"))
                .addControl(control("A-1").title("Log-on").statement("Users log on.").build())
                .addControl(control("A-2").title("Log-off").statement("Users log off.").build())
                .build());
  }

  @Test
  void a_full_row_is_a_full_control() {
    Reading<Catalogue> reading =
        with(
            "force,force standing,force source,force source title,authority,audiences,tiers,features,"
                + "parameters,successions,evidence,frequency,likelihood,impact,weight,standing,source,source title,source place,"
                + "source address,description",
            "MUST,Sourced,K1,Title 1,local-choice,\"customer, service-provider\","
                + "\"GPMS.restricted,gsc.official\",remote-access,\"days | days \\| weeks | | |1|2\n"
                + "who|who does it|the \\\\ owner|\",moved-to own@2  own@2#A-4 own@2#A-3,\"One\r\nTwo\n\",every-4-hours,"
                + "2,5,1000,reconstructed,K2,Title 2,p. 3,https://example.org/,What it is.");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value())
        .contains(
            catalogue()
                .description("What it is.")
                .addSection(new Section("A", "Access"))
                .addControl(
                    control("A-1")
                        .force(
                            Stated.of(
                                Force.MUST,
                                Standing.SOURCED,
                                SourceReference.builder().key("K1").title("Title 1").build()))
                        .authority(Authority.LOCAL_CHOICE)
                        .applicability(
                            Applicability.builder()
                                .addAudiences(Audience.CUSTOMER, Audience.SERVICE_PROVIDER)
                                .addTiers(GpmsTier.RESTRICTED, GscTier.OFFICIAL)
                                .addFeature(EnvironmentFeature.REMOTE_ACCESS)
                                .build())
                        .addParameters(
                            ControlParameter.builder()
                                .id(ParameterId.of("days"))
                                .label("days | weeks")
                                .addAllowedValues("1", "2")
                                .build(),
                            ControlParameter.builder()
                                .id(ParameterId.of("who"))
                                .label("who does it")
                                .defaultValue("the \\ owner")
                                .build())
                        .addSuccession(
                            Succession.movedTo(
                                CatalogueEdition.of("own", "2"),
                                ControlId.of("A-3"),
                                ControlId.of("A-4")))
                        .addExpectedEvidence("One", "Two")
                        .frequency(Stated.local(new Frequency.Every(4, Frequency.Unit.HOURS)))
                        .likelihood(2)
                        .impact(5)
                        .weight(1_000)
                        .standing(Standing.RECONSTRUCTED)
                        .source(
                            SourceReference.builder()
                                .key("K2")
                                .title("Title 2")
                                .locator("p. 3")
                                .address("https://example.org/")
                                .build())
                        .build())
                .build());
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(sound("\ufeff" + SMALL)).isEqualTo(sound(SMALL));
  }

  @Test
  void rows_may_be_sorted_otherwise_and_the_catalogue_still_known() {
    List<String> lines = SMALL.lines().toList();

    assertThat(sound(String.join("\n", lines.get(0), lines.get(2), lines.get(1))).getControls())
        .extracting(control -> control.getId().value())
        .containsExactly("A-2", "A-1");
  }

  @Test
  void a_row_without_a_control_makes_its_section_known() {
    Catalogue catalogue =
        sound(
            HEADER + "\nB,Later,,,,own@1,Own code,outline\nA,Access,,,,,,\nA,Access,A-1,t,s,,,\n");

    assertThat(catalogue.getSections())
        .containsExactly(new Section("B", "Later"), new Section("A", "Access"));
    assertThat(catalogue.getControls()).hasSize(1);
    assertReadsBack(catalogue);
  }

  @Test
  void sections_nest_and_have_weights() {
    Catalogue catalogue =
        sound(
            HEADER
                + ",section weight,section parent\n"
                + "A,Access,A-1,t,s,own@1,Own code,outline,,\n"
                + "A.1,Log-on,A-2,t,s,,,,7,\n"
                + "A.1,,A-3,t,s,,,,, A\n");

    assertThat(catalogue.getSections())
        .containsExactly(
            new Section("A", "Access"),
            new Section("A.1", "Log-on", Optional.of("A"), OptionalInt.of(7)));
    assertReadsBack(catalogue);
  }

  @Test
  void a_section_that_does_not_follow_its_parent_or_nests_too_deeply_is_told() {
    StringBuilder rows = new StringBuilder(HEADER + ",section parent\n");
    rows.append("A,Access,,,,own@1,Own code,outline,B\nB,Later,,,,,,,B\nC,One,,,,,,,\n");
    for (int depth = 2; depth <= 22; depth++) {
      rows.append("C" + depth + ",Deep,,,,,,," + (depth == 2 ? "C" : "C" + (depth - 1)) + "\n");
    }

    assertThat(faults(read(rows.toString())))
        .containsExactly(
            "2 section parent section-unknown",
            "3 section parent section-unknown",
            "24 section parent section-too-deep");
  }

  @Test
  void a_file_reads_as_its_bytes_do(@TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("own.csv"), SMALL);

    assertThat(CatalogueCsv.read(file, "own.csv").value()).contains(sound(SMALL));
    assertThat(faults(CatalogueCsv.read(dir.resolve("no.csv"), "no.csv")))
        .containsExactly("- - document-unreadable");
  }

  // What is not.

  @ParameterizedTest
  @CsvSource({
    "likelihood, 6, 2 likelihood value-invalid",
    "likelihood, 0, 2 likelihood value-invalid",
    "impact, 3.5, 2 impact value-invalid",
    "weight, 1001, 2 weight value-invalid",
    "weight, -1, 2 weight value-invalid",
    "section weight, 1001, 2 section weight value-invalid",
    "section parent, B, 2 section parent section-unknown",
    "weight, 99999999999, 2 weight value-invalid",
    "force, may, 2 force value-invalid",
    "audiences, everyone, 2 audiences value-invalid",
    "frequency, now and then, 2 frequency value-invalid",
    "authority, boss, 2 authority value-invalid",
    "tiers, restricted, 2 tiers value-invalid",
    "features, telex, 2 features value-invalid",
    "parameters, days, 2 parameters value-invalid",
    "parameters, a b | label, 2 parameters value-invalid",
    "parameters, days | , 2 parameters value-invalid",
    "parameters, days | label | | | , 2 parameters value-invalid",
    "successions, moved-to, 2 successions value-invalid",
    "successions, moved-to own@2, 2 successions value-invalid",
    "successions, withdrawn own@2 own@2#A-1, 2 successions value-invalid",
    "successions, renamed own@2 own@2#A-1, 2 successions value-invalid",
    "successions, moved-to own@2 A-1, 2 successions value-invalid",
    "standing, official, 2 standing value-invalid",
    "source title, Title, 2 source value-required",
    "source, K, 2 source title value-required",
    "force standing, local, 2 force value-required",
    "force source, K, 2 force source title value-required",
    "colour, red, 1 colour column-unknown"
  })
  void a_faulty_cell_is_told_at_its_place(String column, String cell, String fault) {
    Reading<Catalogue> reading = with(column, cell);

    assertThat(faults(reading)).contains(fault);
    assertThat(reading.value()).isEmpty();
  }

  @Test
  void a_parameter_that_stands_twice_is_told() {
    assertThat(faults(with("parameters", "\"days | a\ndays | b\"")))
        .containsExactly("2 parameters value-invalid");
  }

  @Test
  void what_is_sourced_must_name_its_source() {
    assertThat(faults(with("force,force standing", "must,sourced")))
        .containsExactly("2 force source value-required");
  }

  @Test
  void faults_of_all_rows_are_told_together() {
    assertThat(
            faults(
                read(
                    HEADER
                        + "\nA,Access,A 1,t,s,own,Own code,whole\n"
                        + ",,A-2,,s,,,\n"
                        + "A,Other,A-2,t,s,,,\n"
                        + "A,Access,A-3,t\n")))
        .containsExactly(
            "2 completeness value-invalid",
            "2 edition value-invalid",
            "2 id value-invalid",
            "3 section value-required",
            "3 title value-required",
            "4 id control-repeated",
            "4 section title value-invalid",
            "5 - row-wrong-width");
  }

  @Test
  void what_is_of_the_whole_catalogue_must_stand_somewhere() {
    assertThat(faults(read(HEADER + "\nA,,A-1,t,s,,,\n")))
        .containsExactly(
            "- - value-required",
            "- - value-required",
            "- - value-required",
            "2 section title value-required");
  }

  @Test
  void rows_that_disagree_on_the_catalogue_are_told_with_both_lines() {
    Reading<Catalogue> reading = read(SMALL + "A,,A-3,t,s,own@2,,\n");

    assertThat(faults(reading)).containsExactly("4 edition value-invalid");
    assertThat(reading.problems().asList().get(0).getMessage())
        .isEqualTo("The edition is \"own@2\", but on line 2 it is \"own@1\".");
  }

  @Test
  void semicolons_between_the_columns_are_one_problem_that_says_so() {
    Reading<Catalogue> reading = read(SMALL.replace(',', ';'));

    assertThat(faults(reading)).containsExactly("1 - column-missing");
    assertThat(reading.problems().asList())
        .extracting(Problem::getMessage)
        .containsExactly(
            "The columns of the header are separated by a semicolon, but the form wants a comma.");
  }

  @Test
  void a_quotation_mark_that_never_closes_ends_the_document() {
    assertThat(faults(read(SMALL + "A,,A-3,\"t,s,,,\n"))).containsExactly("4 title csv-syntax");
  }

  @Test
  void nothing_is_no_catalogue() {
    assertThat(faults(read(""))).containsExactly("- - document-empty");
    assertThat(faults(read(HEADER))).hasSize(3).containsOnly("- - value-required");
  }

  @Test
  void more_controls_than_a_catalogue_holds_are_a_problem() {
    String rows =
        IntStream.rangeClosed(0, Catalogue.MAX_CONTROLS)
            .mapToObj(i -> "A,,X-" + i + ",t,s,,,\n")
            .reduce("", String::concat);

    assertThat(
            faults(
                read(
                    SMALL.lines().limit(1).toList().get(0)
                        + "\nA,Access,,,,own@1,O,partial\n"
                        + rows)))
        .containsExactly("- - document-too-large");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> CatalogueCsv.read(stream(""), null));
    assertThatNullPointerException()
        .isThrownBy(() -> CatalogueCsv.write(sound(SMALL), (Appendable) null));
  }

  // What is written.

  static Stream<Catalogue> builtIn() {
    return Catalogues.builtIn().values().stream();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void every_built_in_catalogue_reads_back(Catalogue catalogue) {
    assertReadsBack(catalogue);
  }

  @Test
  void a_catalogue_without_controls_or_sections_reads_back() {
    assertReadsBack(catalogue().build());
    assertReadsBack(catalogue().addSection(new Section("A", "Access")).build());
  }

  static List<String> awkwardTexts() {
    String json = resource("bad-input/csv-formula-injection.json");
    return Stream.concat(
            TestData.jsonTexts(json.substring(json.indexOf('['))).stream(),
            TestData.jsonTexts(resource("bad-input/naughty-strings.json")).stream())
        .filter(text -> !CsvRow.isBlank(text) && text.length() <= Catalogue.MAX_TITLE_LENGTH)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("awkwardTexts")
  void awkward_texts_read_back_and_no_cell_starts_a_formula(String text) {
    String line = text.replaceAll("[\\r\\n]", " ");
    Catalogue catalogue =
        catalogue()
            .title(text)
            .description(text)
            .addSection(new Section("A", text))
            .addControl(
                control("A-1")
                    .title(text)
                    .statement(text)
                    .addExpectedEvidence(line, line)
                    .source(
                        SourceReference.builder()
                            .key(text)
                            .title(text)
                            .locator(text)
                            .address(text)
                            .build())
                    .build())
            .build();

    assertReadsBack(catalogue);
    assertThat(TestData.cells(CatalogueCsv.write(catalogue)))
        .contains(SpreadsheetGuard.guard(text))
        .noneMatch(
            cell ->
                !cell.isEmpty()
                    && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0);
  }

  @Test
  void what_would_not_read_back_is_refused() {
    Catalogue.Builder sectioned = catalogue().addSection(new Section("A", "Access"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CatalogueCsv.write(
                    sectioned
                        .addControl(control("A-1").addExpectedEvidence("a\nb").build())
                        .build()))
        .withMessage(
            "a catalogue as CSV holds evidence of one line each, but control A-1 has \"a\\u000ab\"");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CatalogueCsv.write(
                    catalogue()
                        .addSection(new Section("A", "Access"))
                        .addControl(
                            control("A-1")
                                .addParameter(
                                    ControlParameter.builder()
                                        .id(ParameterId.of("days"))
                                        .label("days ")
                                        .build())
                                .build())
                        .build()))
        .withMessageContaining("parts of parameters on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CatalogueCsv.write(catalogue().addSection(new Section(" A", "Access")).build()))
        .withMessageContaining("no white space around the identifier of a section");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueCsv.write(catalogue().title("\ud83d").build()))
        .withMessageContaining("Unicode text");
  }
}
