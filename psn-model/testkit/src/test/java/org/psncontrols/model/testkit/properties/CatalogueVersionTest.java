package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.CatalogueVersion;
import org.psncontrols.model.control.CodeKind;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class CatalogueVersionTest {

  private static Optional<CatalogueVersion> on(int year, int month, int day) {
    return CatalogueVersion.on(LocalDate.of(year, month, day)).map(Stated::value);
  }

  private static Standing standing(int year, int month, int day) {
    return CatalogueVersion.on(LocalDate.of(year, month, day)).orElseThrow().standing();
  }

  /** The catalogue's half of invariant 14; the regime's half is tested with the rules. */
  @Example
  void the_catalogue_version_is_chosen_by_date() {
    assertThat(on(2009, 8, 25)).contains(CatalogueVersion.GSI_COCO_3_2);
    assertThat(on(2010, 4, 1)).contains(CatalogueVersion.GSI_COCO_4_1);
    assertThat(on(2012, 7, 1)).contains(CatalogueVersion.PSN_TEMPLATE_2_0);
    assertThat(on(2014, 2, 28)).contains(CatalogueVersion.PSN_TEMPLATE_2_7);
    assertThat(on(2016, 1, 1)).contains(CatalogueVersion.PSN_COCO_2015);
    assertThat(on(2023, 1, 1)).contains(CatalogueVersion.PSN_COCO_1_32);
  }

  @Example
  void a_renewal_can_fall_under_another_version_than_the_one_before() {
    assertThat(on(2015, 4, 30)).contains(CatalogueVersion.PSN_TEMPLATE_2_7);
    assertThat(on(2016, 4, 30)).contains(CatalogueVersion.PSN_COCO_2015);
  }

  @Example
  void before_there_was_a_code_there_is_no_version() {
    assertThat(on(1995, 12, 31)).isEmpty();
    assertThat(on(1996, 1, 1)).contains(CatalogueVersion.GSI_COCO_3_2);
  }

  @Example
  void a_day_on_which_the_older_version_may_still_have_held_is_local() {
    assertThat(on(2015, 5, 1)).contains(CatalogueVersion.PSN_COCO_2015);
    assertThat(standing(2015, 5, 1)).isEqualTo(Standing.LOCAL);
    assertThat(standing(2015, 5, 30)).isEqualTo(Standing.LOCAL);
    assertThat(standing(2015, 5, 31)).isEqualTo(Standing.RECONSTRUCTED);
    assertThat(standing(2015, 4, 30)).isEqualTo(Standing.RECONSTRUCTED);
    assertThat(standing(2014, 2, 28)).isEqualTo(Standing.LOCAL);
    assertThat(standing(2009, 8, 25)).isEqualTo(Standing.RECONSTRUCTED);
    assertThat(standing(2005, 1, 1)).isEqualTo(Standing.LOCAL);
  }

  @Example
  void that_no_other_version_came_between_was_read_nowhere() {
    assertThat(CatalogueVersion.PSN_COCO_2015.getStart().standing()).isEqualTo(Standing.SOURCED);
    assertThat(standing(2021, 1, 1)).isEqualTo(Standing.RECONSTRUCTED);
    assertThat(standing(2024, 1, 1)).isEqualTo(Standing.RECONSTRUCTED);
  }

  @Property
  void a_later_day_never_has_an_earlier_version(
      @ForAll @IntRange(max = 12_000) int day, @ForAll @IntRange(max = 2_000) int later) {
    LocalDate first = LocalDate.of(1990, 1, 1).plusDays(day);
    Optional<CatalogueVersion> version = CatalogueVersion.on(first).map(Stated::value);
    Optional<CatalogueVersion> next = CatalogueVersion.on(first.plusDays(later)).map(Stated::value);

    version.ifPresent(v -> assertThat(next.orElseThrow()).isGreaterThanOrEqualTo(v));
  }

  @Property
  void every_version_begins_no_later_than_the_next_and_says_where_that_was_read(
      @ForAll CatalogueVersion version) {
    DateSpan start = version.getStart().value();

    assertThat(version.getStart().source()).isPresent();
    assertThat(version.getTitle()).isNotBlank();
    assertThat(CatalogueVersion.on(start.first()).orElseThrow().value()).isEqualTo(version);
    Arrays.stream(CatalogueVersion.values())
        .filter(later -> later.compareTo(version) > 0)
        .forEach(
            later -> {
              assertThat(later.getStart().value()).isGreaterThan(start);
              assertThat(later.getEdition()).isNotEqualTo(version.getEdition());
            });
  }

  @Example
  void editions_are_named_after_their_codes() {
    assertThat(CatalogueVersion.PSN_COCO_1_32.getEdition())
        .isEqualTo(CatalogueEdition.parse("psn-coco@1.32"));
    assertThat(CatalogueVersion.GSI_COCO_4_1.getEdition())
        .isEqualTo(CatalogueEdition.parse("gcsx-coco@4.1"));
  }

  @Example
  void each_kind_of_code_addresses_one_audience() {
    assertThat(CodeKind.values())
        .extracting(CodeKind::getAudience)
        .containsExactly(
            Audience.CUSTOMER, Audience.SERVICE_PROVIDER, Audience.CONNECTIVITY_PROVIDER);
    assertThat(CodeKind.COCO.getTitle()).isEqualTo("Code of Connection");
  }
}
