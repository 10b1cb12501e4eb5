package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.reporting.exchange.TestData.faults;
import static org.psncontrols.reporting.exchange.TestData.stream;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.OrganisationKind.Council;
import org.psncontrols.model.organisation.OrganisationKind.EmergencyService;
import org.psncontrols.model.organisation.OrganisationKind.Government;
import org.psncontrols.model.organisation.OrganisationKind.Health;
import org.psncontrols.model.organisation.Successions;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;

class OrganisationRegisterTest {

  private static final String LOCAL_AUTHORITY_HEADER =
      "local-authority-code,official-name,gss-code,start-date,end-date,replaced-by,nation,"
          + "local-authority-type,former-gss-codes\n";

  private static Reading<ImmutableList<Organisation>> read(
      OrganisationRegister register, String text) {
    return register.read(stream(text), "register");
  }

  private static ImmutableList<Organisation> sound(Reading<ImmutableList<Organisation>> reading) {
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static Reading<ImmutableList<Organisation>> council(String row) {
    return read(OrganisationRegister.LOCAL_AUTHORITIES, LOCAL_AUTHORITY_HEADER + row + "\n");
  }

  private static ImmutableList<String> ids(Iterable<?> ids) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    ids.forEach(id -> texts.add(id.toString()));
    return texts.build();
  }

  private static Problem only(Reading<?> reading) {
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().asList().get(0);
  }

  // Local authorities.

  private static ImmutableList<Organisation> councils() {
    return sound(
        OrganisationRegister.LOCAL_AUTHORITIES.read(
            TestData.open("organisations/local-authorities.csv"), "local-authorities.csv"));
  }

  private static Organisation councilOf(String code) {
    return councils().stream()
        .filter(council -> council.getId().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static long countKind(Iterable<Organisation> organisations, OrganisationKind kind) {
    return ImmutableList.copyOf(organisations).stream().filter(o -> o.getKind() == kind).count();
  }

  @Test
  void every_local_authority_is_read_without_a_problem() {
    ImmutableList<Organisation> councils = councils();

    assertThat(councils).hasSize(470);
    assertThat(councils.stream().filter(c -> c.getEnd().isPresent())).hasSize(73);
    assertThat(councils.stream().map(c -> c.getNation().orElseThrow()))
        .filteredOn(nation -> nation == Nation.ENGLAND)
        .hasSize(380);
    assertThat(councils.stream().map(Organisation::getId).distinct()).hasSize(470);
  }

  @ParameterizedTest
  @CsvSource({
    "DISTRICT, 204",
    "UNITARY, 65",
    "METROPOLITAN_DISTRICT, 36",
    "NORTHERN_IRELAND_DISTRICT, 36",
    "LONDON_BOROUGH, 32",
    "SCOTTISH, 32",
    "COUNTY, 27",
    "WELSH_PRINCIPAL, 22",
    "COMBINED_AUTHORITY, 14",
    "CITY_CORPORATION, 1",
    "STRATEGIC_REGIONAL_AUTHORITY, 1"
  })
  void every_type_of_local_authority_has_its_kind(Council kind, long count) {
    assertThat(countKind(councils(), kind)).isEqualTo(count);
  }

  @Test
  void a_local_authority_has_what_its_row_says() {
    assertThat(councilOf("ABC"))
        .isEqualTo(
            Organisation.builder()
                .id(OrganisationId.parse("local-authority:ABC"))
                .addOtherId(OrganisationId.parse("gss:N09000002"))
                .name("Armagh City, Banbridge and Craigavon Borough Council")
                .kind(Council.NORTHERN_IRELAND_DISTRICT)
                .nation(Nation.NORTHERN_IRELAND)
                .start(DateSpan.parse("2015-04-01"))
                .build());
  }

  @Test
  void former_districts_of_northern_ireland_have_no_area_code() {
    assertThat(councils().stream().filter(c -> c.getOtherIds().isEmpty()))
        .hasSize(25)
        .allMatch(c -> c.getNation().equals(Optional.of(Nation.NORTHERN_IRELAND)))
        .allMatch(c -> c.getEnd().isPresent());
  }

  @Test
  void most_local_authorities_have_no_start() {
    assertThat(councils().stream().filter(c -> c.getStart().isEmpty())).hasSize(280);
  }

  @ParameterizedTest
  @CsvSource({"NIR-A", "TVCA", "YNYC"})
  void a_code_may_be_longer_than_three_letters(String code) {
    assertThat(councilOf(code).getId()).hasToString("local-authority:" + code);
  }

  @ParameterizedTest
  @CsvSource({
    "CMA, local-authority:CBD, local-authority:WAF",
    "NTH, local-authority:NNT, local-authority:WNT"
  })
  void a_divided_council_has_two_successors(String code, String first, String second) {
    assertThat(ids(councilOf(code).getSuccessors())).containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({"CBD, CMA", "WAF, CMA", "NNT, NTH", "WNT, NTH"})
  void each_part_of_a_divided_council_replaced_it_among_others(String code, String divided) {
    assertThat(ids(councilOf(code).getPredecessors()))
        .contains("local-authority:" + divided)
        .hasSizeGreaterThan(1);
    assertThat(councilOf(code).getSuccessors()).isEmpty();
  }

  @Test
  void successions_are_told_in_both_directions() {
    ImmutableList<Organisation> councils = councils();

    assertThat(Successions.problemsIn(councils)).isEmpty();
    assertThat(councils.stream().mapToInt(c -> c.getSuccessors().size()).sum()).isEqualTo(50);
    assertThat(councils.stream().mapToInt(c -> c.getPredecessors().size()).sum()).isEqualTo(50);
    // Somerset West and Taunton lasted four years.
    assertThat(councils.stream().filter(c -> !c.getPredecessors().isEmpty()))
        .filteredOn(c -> c.getEnd().isPresent())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(ids(c.getPredecessors()))
                  .containsExactly("local-authority:TAU", "local-authority:WSO");
              assertThat(ids(c.getSuccessors())).containsExactly("local-authority:SMT");
            });
  }

  @Test
  void every_successor_is_in_the_register() {
    ImmutableList<Organisation> councils = councils();

    assertThat(councils.stream().filter(c -> !c.getSuccessors().isEmpty())).hasSize(48);
    assertThat(councils.stream().map(Organisation::getId).toList())
        .containsAll(councils.stream().flatMap(c -> c.getSuccessors().stream()).toList());
  }

  @Test
  void two_former_area_codes_in_one_cell_are_two() {
    assertThat(councils().stream().filter(c -> !c.getFormerIds().isEmpty())).hasSize(12);
    assertThat(councils().stream().filter(c -> c.getFormerIds().size() == 2))
        .singleElement()
        .satisfies(
            c ->
                assertThat(ids(c.getFormerIds()))
                    .containsExactly("gss:S12000043", "gss:S12000046"));
  }

  @ParameterizedTest
  @CsvSource({"NYK, NYE", "SOM, SMT"})
  void a_county_and_the_unitary_of_its_name_are_two_bodies(String county, String unitary) {
    assertThat(councilOf(county).getKind()).isEqualTo(Council.COUNTY);
    assertThat(councilOf(county).getEnd()).isPresent();
    assertThat(councilOf(county).getSuccessors()).containsExactly(councilOf(unitary).getId());
    assertThat(councilOf(unitary).getKind()).isEqualTo(Council.UNITARY);
    assertThat(councilOf(unitary).getEnd()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NMD, DISTRICT", "UA, UNITARY", "MD, METROPOLITAN_DISTRICT", "LBO, LONDON_BOROUGH",
    "CC, CITY_CORPORATION", "CTY, COUNTY", "WPA, WELSH_PRINCIPAL", "SCO, SCOTTISH",
    "NID, NORTHERN_IRELAND_DISTRICT", "COMB, COMBINED_AUTHORITY",
        "SRA, STRATEGIC_REGIONAL_AUTHORITY"
  })
  void a_type_means_a_kind(String type, Council kind) {
    Organisation council = sound(council("ADU,Adur,,,,,England," + type + ",")).get(0);

    assertThat(council.getKind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"2014, 2014", "2014-02, 2014-02", "2014-02-28, 2014-02-28"})
  void a_date_is_as_precise_as_its_cell(String cell, String span) {
    Organisation council =
        sound(council("ADU,Adur,," + cell + "," + cell + ",,England,NMD,")).get(0);

    assertThat(council.getStart()).contains(DateSpan.parse(span));
    assertThat(council.getEnd()).contains(DateSpan.parse(span));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "adu,Adur,,,,,England,NMD,; local-authority-code value-invalid",
        ",Adur,,,,,England,NMD,; local-authority-code value-required",
        "ADU, ,,,,,England,NMD,; official-name value-required",
        "ADU,Adur,E07,,,,England,NMD,; gss-code value-invalid",
        "ADU,Adur,,2014-02-30,,,England,NMD,; start-date date-invalid",
        "ADU,Adur,,,28/02/2014,,England,NMD,; end-date date-invalid",
        "ADU,Adur,,2015,2014,,England,NMD,; end-date value-invalid",
        "ADU,Adur,,,,'CBD',England,NMD,; replaced-by value-invalid",
        "ADU,Adur,,,,,Cornwall,NMD,; nation value-invalid",
        "ADU,Adur,,,,,,NMD,; nation value-required",
        "ADU,Adur,,,,,England,XX,; local-authority-type value-invalid",
        "ADU,Adur,,,,,England,,; local-authority-type value-required",
        "ADU,Adur,,,,,England,NMD,E07; former-gss-codes value-invalid"
      })
  void a_fault_is_one_problem_at_its_cell_and_keeps_the_row_out(String row, String fault) {
    Reading<ImmutableList<Organisation>> reading = council("WOR,Worthing,,,,,England,NMD,\n" + row);

    assertThat(faults(reading)).containsExactly("3 " + fault);
    assertThat(reading.value().orElseThrow())
        .singleElement()
        .extracting(Organisation::getName)
        .isEqualTo("Worthing");
    assertThat(only(reading).getPath()).isEqualTo(fault.substring(0, fault.indexOf(' ')));
  }

  @Test
  void all_faults_of_a_row_are_found_at_once() {
    assertThat(faults(council("adu,,E07,x,y,z,Mars,XX,w")))
        .containsExactlyInAnyOrder(
            "2 local-authority-code value-invalid",
            "2 official-name value-required",
            "2 gss-code value-invalid",
            "2 start-date date-invalid",
            "2 end-date date-invalid",
            "2 replaced-by value-invalid",
            "2 nation value-invalid",
            "2 local-authority-type value-invalid",
            "2 former-gss-codes value-invalid");
  }

  @Test
  void a_message_says_what_stands_there_and_the_remedy_what_should() {
    Problem problem = only(council("ADU,Adur,,,,,Cornwall,NMD,"));

    assertThat(problem.getMessage())
        .isEqualTo("The nation is \"Cornwall\", which is not a nation.");
    assertThat(problem.getRemedy())
        .isEqualTo("Write one of: England, Northern Ireland, Scotland, Wales.");
    assertThat(only(council("ADU,Adur,,2015,2014,,England,NMD,")).getMessage())
        .isEqualTo("The end 2014 is before the start 2015.");
  }

  @Test
  void a_body_may_end_in_the_year_in_which_it_starts() {
    assertThat(sound(council("ADU,Adur,,2014-05-01,2014,,England,NMD,"))).hasSize(1);
  }

  @Test
  void a_name_may_have_300_characters_and_no_more() {
    String name = "x".repeat(300);
    assertThat(sound(council("ADU," + name + ",,,,,England,NMD,")).get(0).getName())
        .isEqualTo(name);

    Reading<ImmutableList<Organisation>> reading = council("ADU," + name + "x,,,,,England,NMD,");
    assertThat(faults(reading)).containsExactly("2 official-name text-too-long");
    assertThat(only(reading).getMessage()).contains("301").hasSizeLessThan(200);
    assertThat(only(reading).getRemedy()).contains("300");
  }

  @Test
  void white_space_around_cells_and_items_is_no_part_of_them() {
    Organisation council =
        sound(
                council(
                    " ADU , Adur , E07000223 , 2014 , 2015 ,\" ADU , ADU \", england , nmd ,"
                        + "\" E07000001 ,E07000002 \""))
            .get(0);

    assertThat(council.getName()).isEqualTo("Adur");
    assertThat(ids(council.getOtherIds())).containsExactly("gss:E07000223");
    assertThat(ids(council.getSuccessors())).containsExactly("local-authority:ADU");
    assertThat(ids(council.getFormerIds())).containsExactly("gss:E07000001", "gss:E07000002");
  }

  @Test
  void an_item_left_out_between_commas_is_a_fault() {
    assertThat(faults(council("ADU,Adur,,,,\"ADU,,ADU\",England,NMD,")))
        .containsExactly("2 replaced-by value-invalid");
  }

  @Test
  void a_successor_that_no_row_has_is_a_warning() {
    Reading<ImmutableList<Organisation>> reading =
        council("ADU,Adur,,,,\"WOR,XXX\",England,NMD,\nWOR,Worthing,,,,YYY,England,NMD,\n");

    assertThat(faults(reading))
        .containsExactly(
            "2 replaced-by identifier-unknown warning", "3 replaced-by identifier-unknown warning");
    assertThat(reading.problems().asList().get(0).getMessage())
        .isEqualTo("No row has the code XXX.");
    assertThat(ids(reading.value().orElseThrow().get(0).getSuccessors()))
        .containsExactly("local-authority:WOR", "local-authority:XXX");
  }

  @Test
  void a_successor_whose_own_row_is_faulty_is_there_all_the_same() {
    assertThat(faults(council("ADU,Adur,,,,WOR,England,NMD,\nWOR,Worthing,,,,,Mars,NMD,\n")))
        .containsExactly("3 nation value-invalid");
  }

  @Test
  void successors_are_not_looked_for_where_a_row_could_not_be_read() {
    assertThat(faults(council("ADU,Adur,,,,WOR,England,NMD,\nWOR,Worthing\n")))
        .containsExactly("3 - row-wrong-width");
  }

  @Test
  void a_repeated_identifier_is_a_warning_and_both_are_kept() {
    Reading<ImmutableList<Organisation>> reading =
        council("ADU,Adur,,,,,England,NMD,\nADU,Adur again,,,,,England,NMD,");

    assertThat(faults(reading))
        .containsExactly("3 local-authority-code identifier-repeated warning");
    assertThat(only(reading).getMessage()).contains("line 2");
    assertThat(reading.value().orElseThrow()).hasSize(2);
  }

  // Police forces.

  @Test
  void every_police_force_is_read_with_its_nation() {
    ImmutableList<Organisation> forces =
        sound(
            OrganisationRegister.POLICE_FORCES.read(
                TestData.open("organisations/police-forces.tsv"), "police-forces.tsv"));

    assertThat(forces).hasSize(44);
    assertThat(countKind(forces, EmergencyService.POLICE_FORCE)).isEqualTo(44);
    assertThat(forces.get(8).getName()).isEqualTo("Devon & Cornwall Police");
    assertThat(idsOf(forces, Nation.WALES))
        .containsExactly(
            "police-force:dyfed-powys",
            "police-force:gwent",
            "police-force:north-wales",
            "police-force:south-wales");
    assertThat(idsOf(forces, Nation.NORTHERN_IRELAND))
        .containsExactly("police-force:northern-ireland");
    assertThat(idsOf(forces, Nation.ENGLAND)).hasSize(39);
  }

  private static ImmutableList<String> idsOf(ImmutableList<Organisation> all, Nation nation) {
    return ids(
        all.stream()
            .filter(o -> o.getNation().equals(Optional.of(nation)))
            .map(Organisation::getId)
            .toList());
  }

  @Test
  void a_police_force_has_a_lower_case_name_for_its_identifier() {
    assertThat(faults(read(OrganisationRegister.POLICE_FORCES, "police-force\tname\nKent\tKent\n")))
        .containsExactly("2 police-force value-invalid");
  }

  // NHS trusts.

  @Test
  void every_nhs_trust_is_read() {
    ImmutableList<Organisation> trusts =
        sound(
            OrganisationRegister.NHS_TRUSTS.read(
                TestData.open("organisations/nhs-organisations.csv"), "nhs-organisations.csv"));

    assertThat(trusts).hasSize(218);
    assertThat(countKind(trusts, Health.NHS_TRUST)).isEqualTo(218);
    assertThat(idsOf(trusts, Nation.ENGLAND)).hasSize(218).contains("ods:R0A");
  }

  @Test
  void a_trust_whose_code_does_not_begin_with_r_has_no_nation() {
    String text = "ods-code,name,kind\n7A1,Betsi,NHS Trust\n";

    assertThat(sound(read(OrganisationRegister.NHS_TRUSTS, text)).get(0).getNation()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GP practice, value-invalid", "'', value-required"})
  void a_body_of_another_kind_is_no_nhs_trust(String kind, String code) {
    assertThat(faults(read(OrganisationRegister.NHS_TRUSTS, "ods-code,name,kind\nR0A,X," + kind)))
        .containsExactly("2 kind " + code);
  }

  // Government organisations.

  private static Reading<ImmutableList<Organisation>> government() {
    return OrganisationRegister.GOVERNMENT_ORGANISATIONS.read(
        TestData.open("organisations/government-organisations.tsv"), "government.tsv");
  }

  @ParameterizedTest
  @CsvSource({
    "DEPARTMENT, 73",
    "EXECUTIVE_AGENCY, 145",
    "PUBLIC_BODY, 234",
    "PUBLIC_CORPORATION, 16",
    "INDEPENDENT_MONITORING_BODY, 11",
    "DEVOLVED_ADMINISTRATION, 5",
    "OTHER, 497"
  })
  void every_government_organisation_has_the_kind_of_its_letters(Government kind, long count) {
    ImmutableList<Organisation> all = government().value().orElseThrow();

    assertThat(all).hasSize(981);
    assertThat(all).allMatch(o -> o.getNation().isEmpty());
    assertThat(countKind(all, kind)).isEqualTo(count);
  }

  @Test
  void the_two_names_of_ot488_are_both_kept_with_a_warning_at_the_second() {
    Reading<ImmutableList<Organisation>> reading = government();

    assertThat(reading.value().orElseThrow().stream())
        .filteredOn(o -> o.getId().value().equals("OT488"))
        .extracting(Organisation::getName)
        .containsExactly("NHS Litigation Authority", "NHS Resolution");
    Problem problem = only(reading);
    assertThat(problem.getCode().value()).isEqualTo("identifier-repeated");
    assertThat(problem.getSeverity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problem.getLocation().orElseThrow().line().getAsLong())
        .isEqualTo(lineOf("NHS Resolution"));
    assertThat(problem.getMessage())
        .contains("government-organisation:OT488")
        .contains("line " + lineOf("NHS Litigation Authority"));
  }

  private static long lineOf(String name) {
    String text = TestData.resource("organisations/government-organisations.tsv");
    return 1
        + text.substring(0, text.indexOf("\t" + name + "\t"))
            .chars()
            .filter(c -> c == '\n')
            .count();
  }

  @Test
  void ends_of_government_organisations_are_as_precise_as_stated() {
    ImmutableList<Organisation> all = government().value().orElseThrow();

    assertThat(all.stream().flatMap(o -> o.getEnd().stream()).map(DateSpan::toString))
        .hasSize(283)
        .filteredOn(end -> end.length() == 7)
        .hasSize(34);
    assertThat(all.stream().flatMap(o -> o.getEnd().stream()).map(DateSpan::toString))
        .filteredOn(end -> end.length() == 4)
        .hasSize(30);
    assertThat(all.stream().flatMap(o -> o.getStart().stream())).hasSize(2);
  }

  // The library's own form.

  @Test
  void the_own_form_takes_an_organisation_of_any_scheme() {
    String text =
        """
        id,name,kind,nation,start,end
        gss:E07000223,Adur District Council,council.district,England,1974-04,2020
        own:x,X,Supplier.Charity,,,
        """;
    ImmutableList<Organisation> all = sound(read(OrganisationRegister.OWN, text));

    assertThat(ids(all.stream().map(Organisation::getId).toList()))
        .containsExactly("gss:E07000223", "own:x");
    assertThat(all.get(0).getKind()).isEqualTo(Council.DISTRICT);
    assertThat(all.get(0).getNation()).contains(Nation.ENGLAND);
    assertThat(all.get(0).getStart()).contains(DateSpan.parse("1974-04"));
    assertThat(all.get(0).getEnd()).contains(DateSpan.parse("2020"));
    assertThat(all.get(1).getKind()).isEqualTo(OrganisationKind.Supplier.CHARITY);
    assertThat(all.get(1).getNation()).isEmpty();
    assertThat(all.get(1).getStart()).isEmpty();
    assertThat(all.get(1).getEnd()).isEmpty();
  }

  @Test
  void the_own_form_may_lack_what_may_be_blank() {
    assertThat(sound(read(OrganisationRegister.OWN, "kind,name,id\nsupplier.charity,X,own:x\n")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x,X,supplier.charity,,,; id value-invalid",
        ",X,supplier.charity,,,; id value-required",
        "own:x,,supplier.charity,,,; name value-required",
        "own:x,X,charity,,,; kind value-invalid",
        "own:x,X,,,,; kind value-required",
        "own:x,X,supplier.charity,Mars,,; nation value-invalid",
        "own:x,X,supplier.charity,,x,; start date-invalid",
        "own:x,X,supplier.charity,,,x; end date-invalid",
        "own:x,X,supplier.charity,,2015,2014; end value-invalid"
      })
  void a_fault_in_the_own_form_is_one_problem_at_its_cell(String row, String fault) {
    assertThat(faults(read(OrganisationRegister.OWN, "id,name,kind,nation,start,end\n" + row)))
        .containsExactly("2 " + fault);
  }

  // All registers.

  @ParameterizedTest
  @EnumSource
  void a_column_that_no_form_knows_is_a_warning(OrganisationRegister register) {
    Reading<ImmutableList<Organisation>> reading = read(register, "colour\nred\n");

    assertThat(faults(reading)).contains("1 colour column-unknown warning");
    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems().hasErrors()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_register_is_one_problem(OrganisationRegister register) {
    assertThat(faults(read(register, ""))).containsExactly("- - document-empty");
  }

  @Test
  void a_file_is_read_as_a_stream_is(@TempDir Path folder) throws IOException {
    String text = "id,name,kind\nown:x,X,supplier.charity\n";
    Path file = Files.writeString(folder.resolve("own.csv"), text);

    assertThat(OrganisationRegister.OWN.read(file, "register"))
        .isEqualTo(read(OrganisationRegister.OWN, text));
    assertThat(faults(OrganisationRegister.OWN.read(folder.resolve("none"), "register")))
        .containsExactly("- - document-unreadable");
  }

  @Test
  void problems_name_the_document() {
    assertThat(only(OrganisationRegister.OWN.read(stream(""), "own.csv")).toLine())
        .startsWith("own.csv: The document has no text.");
  }

  @Test
  void one_register_reads_documents_independently() {
    String text = "id,name,kind\nown:x,X,supplier.charity\n";

    assertThat(sound(read(OrganisationRegister.OWN, text)))
        .isEqualTo(sound(read(OrganisationRegister.OWN, text)));
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException()
        .isThrownBy(() -> OrganisationRegister.OWN.read(nullOf(Path.class), "x"));
    assertThatNullPointerException()
        .isThrownBy(() -> OrganisationRegister.OWN.read(Path.of("x"), nullOf(String.class)));
    assertThatNullPointerException()
        .isThrownBy(() -> OrganisationRegister.OWN.read(stream(""), nullOf(String.class)));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nullOf(Class<T> type) {
    return type.cast(null);
  }
}
