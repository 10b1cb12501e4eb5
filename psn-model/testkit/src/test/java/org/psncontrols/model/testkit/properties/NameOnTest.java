package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.DateSpan;

/** A name is told for a day only if it was borne on it. */
class NameOnTest {

  private static final LocalDate ZERO = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 2_000;

  /** How much of a day is told. */
  private enum Told {
    DAY,
    MONTH,
    YEAR,
    NOTHING;

    Optional<DateSpan> of(LocalDate day) {
      return switch (this) {
        case DAY -> Optional.of(DateSpan.of(day));
        case MONTH -> Optional.of(DateSpan.of(YearMonth.from(day)));
        case YEAR -> Optional.of(DateSpan.of(Year.from(day)));
        case NOTHING -> Optional.empty();
      };
    }
  }

  /** A name taken on a day, and what is told of its first and last day. */
  private record Naming(String name, int day, Told first, Told last) {}

  @Provide
  Arbitrary<List<Naming>> namings() {
    return Combinators.combine(
            Arbitraries.of("A", "B", "C"),
            Arbitraries.integers().between(0, DAYS),
            Arbitraries.of(Told.class),
            Arbitraries.of(Told.class))
        .as(Naming::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .uniqueElements(Naming::day)
        .map(list -> list.stream().sorted(Comparator.comparingInt(Naming::day)).toList());
  }

  private static LocalDate day(int number) {
    return ZERO.plusDays(number);
  }

  private static Organisation organisation(List<Naming> namings, Told start) {
    List<FormerName> formers = new ArrayList<>();
    for (int i = 0; i + 1 < namings.size(); i++) {
      Naming naming = namings.get(i);
      formers.add(
          FormerName.builder()
              .name(naming.name())
              .since(naming.first().of(day(naming.day())))
              .until(naming.last().of(day(namings.get(i + 1).day() - 1)))
              .build());
    }
    return builder(namings.get(namings.size() - 1).name())
        .formerNames(formers)
        .start(start.of(day(namings.get(0).day())))
        .build();
  }

  private static Organisation.Builder builder(String name) {
    return Organisation.builder()
        .id(OrganisationId.parse("own:a"))
        .name(name)
        .kind(OrganisationKind.Council.DISTRICT);
  }

  private static Optional<String> truth(List<Naming> namings, int day) {
    return namings.stream()
        .filter(naming -> naming.day() <= day)
        .reduce((earlier, later) -> later)
        .map(Naming::name);
  }

  @Property
  void a_name_that_is_told_is_the_true_one(
      @ForAll("namings") List<Naming> namings,
      @ForAll Told start,
      @ForAll @IntRange(min = -10, max = DAYS + 400) int day) {
    Optional<String> told = organisation(namings, start).nameOn(day(day));

    // Before its first day it had no name; without a start, that cannot be known.
    if (day >= namings.get(0).day() || start != Told.NOTHING) {
      assertThat(told)
          .satisfiesAnyOf(
              t -> assertThat(t).isEmpty(), t -> assertThat(t).isEqualTo(truth(namings, day)));
    }
  }

  @Property
  void with_every_day_known_every_name_is_told(
      @ForAll("namings") List<Naming> namings,
      @ForAll @IntRange(min = -10, max = DAYS + 400) int day) {
    List<Naming> known =
        namings.stream().map(n -> new Naming(n.name(), n.day(), Told.DAY, Told.DAY)).toList();

    assertThat(organisation(known, Told.DAY).nameOn(day(day))).isEqualTo(truth(known, day));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-31, NHS Litigation Authority",
    "2017-04-01, NHS Litigation Authority",
    "2017-04-02, ''",
    "2017-04-30, ''",
    "2017-05-01, NHS Resolution",
    "1995-11-19, ''",
    "1995-11-20, NHS Litigation Authority",
    "2024-12-31, NHS Resolution",
    "2025-01-01, ''"
  })
  void a_month_in_which_the_name_changed_has_no_name(LocalDate day, String name) {
    Organisation body =
        builder("NHS Resolution")
            .addFormerName(
                FormerName.builder()
                    .name("NHS Litigation Authority")
                    .until(DateSpan.parse("2017-04"))
                    .build())
            .start(DateSpan.parse("1995-11-20"))
            .end(DateSpan.parse("2024-12-31"))
            .build();

    assertThat(body.nameOn(day).orElse("")).isEqualTo(name);
  }

  @Example
  void a_former_name_without_dates_leaves_every_day_open() {
    Organisation body =
        builder("New").addFormerName(FormerName.builder().name("Old").build()).build();

    assertThat(body.nameOn(ZERO)).isEmpty();
  }
}
