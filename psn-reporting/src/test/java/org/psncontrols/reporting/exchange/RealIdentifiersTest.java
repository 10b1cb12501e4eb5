package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.OrganisationKind.Council;

/** The forms of identifiers take every identifier of the registers, and no other kind of text. */
class RealIdentifiersTest {

  /** The kind that the first three characters of an area code stand for. */
  private static final ImmutableSetMultimap<String, OrganisationKind> KINDS =
      ImmutableSetMultimap.<String, OrganisationKind>builder()
          .put("E06", Council.UNITARY)
          .put("E07", Council.DISTRICT)
          .put("E08", Council.METROPOLITAN_DISTRICT)
          .put("E09", Council.LONDON_BOROUGH)
          .put("E09", Council.CITY_CORPORATION)
          .put("E10", Council.COUNTY)
          .put("E47", Council.COMBINED_AUTHORITY)
          .put("E61", Council.STRATEGIC_REGIONAL_AUTHORITY)
          .put("N09", Council.NORTHERN_IRELAND_DISTRICT)
          .put("S12", Council.SCOTTISH)
          .put("W06", Council.WELSH_PRINCIPAL)
          .build();

  /** The first cells of the rows, which no register quotes, or the last ones. */
  private static List<String> cells(String file, char separator, boolean last) {
    return TestData.resource("organisations/" + file)
        .lines()
        .skip(1)
        .map(
            line ->
                last
                    ? line.substring(line.lastIndexOf(separator) + 1)
                    : line.substring(0, line.indexOf(separator)))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "government-organisations.tsv, TAB, GOVERNMENT_ORGANISATION, 981",
    "police-forces.tsv, TAB, POLICE_FORCE, 44",
    "nhs-organisations.csv, COMMA, ODS, 218",
    "local-authorities.csv, COMMA, LOCAL_AUTHORITY, 470",
    "welsh-local-authorities.tsv, TAB, LOCAL_AUTHORITY, 22"
  })
  void every_identifier_of_a_register_is_taken(
      String file, String separator, IdentifierScheme scheme, int count) {
    assertThat(cells(file, separator.equals("TAB") ? '\t' : ',', false))
        .hasSize(count)
        .allSatisfy(value -> assertThat(OrganisationId.of(scheme, value).value()).isEqualTo(value));
  }

  @Test
  void every_code_of_an_alias_is_taken() {
    assertThat(cells("council-name-aliases.csv", ',', true))
        .hasSize(443)
        .allSatisfy(
            code ->
                assertThat(OrganisationId.of(IdentifierScheme.LOCAL_AUTHORITY, code).value())
                    .isEqualTo(code));
  }

  @Test
  void every_area_code_is_taken_and_stands_for_the_kind_of_its_council() {
    ImmutableList<Organisation> councils =
        OrganisationRegister.LOCAL_AUTHORITIES
            .read(TestData.open("organisations/local-authorities.csv"), "local-authorities.csv")
            .value()
            .orElseThrow();

    assertThat(councils.stream().flatMap(c -> c.getFormerIds().stream())).hasSize(13);
    assertThat(councils.stream().filter(c -> !c.getOtherIds().isEmpty()))
        .hasSize(445)
        .allSatisfy(
            council ->
                assertThat(KINDS.get(council.getOtherIds().first().value().substring(0, 3)))
                    .contains(council.getKind()));
  }
}
