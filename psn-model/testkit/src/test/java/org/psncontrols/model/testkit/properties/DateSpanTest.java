package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class DateSpanTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Property
  void a_span_holds_at_least_its_first_day(@ForAll DateSpan span) {
    assertThat(span.first()).isBeforeOrEqualTo(span.last());
    assertThat(span.isDay()).isEqualTo(span.first().equals(span.last()));
  }

  @Property
  void days_months_and_years_are_closed(@ForAll DateSpan any) {
    LocalDate day = any.first();

    assertThat(DateSpan.of(day)).isEqualTo(new DateSpan(day, day));
    DateSpan month = DateSpan.of(YearMonth.from(day));
    assertThat(month.first().getDayOfMonth()).isEqualTo(1);
    assertThat(month.last().lengthOfMonth()).isEqualTo(month.last().getDayOfMonth());
    assertThat(day).isBetween(month.first(), month.last());
    DateSpan year = DateSpan.of(Year.from(day));
    assertThat(ChronoUnit.DAYS.between(year.first(), year.last()) + 1)
        .isEqualTo(day.lengthOfYear());
    assertThat(month.first()).isBetween(year.first(), year.last());
  }

  @Property
  void the_text_is_the_shortest_there_is(@ForAll DateSpan span) {
    String both = span.first() + "/" + span.last();

    assertThat(DateSpan.parse(both)).isEqualTo(span);
    assertThat(span.toString().length()).isLessThanOrEqualTo(both.length());
    assertThat(span.toString().contains("/"))
        .isEqualTo(!span.toString().matches("\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?"));
  }

  @Example
  void the_forms_are_read() {
    assertThat(DateSpan.parse("2014-02-28")).isEqualTo(DateSpan.of(day("2014-02-28")));
    assertThat(DateSpan.parse("2012-02"))
        .isEqualTo(new DateSpan(day("2012-02-01"), day("2012-02-29")));
    assertThat(DateSpan.parse("2014-Q1"))
        .isEqualTo(new DateSpan(day("2014-01-01"), day("2014-03-31")));
    assertThat(DateSpan.parse("2014-q4"))
        .isEqualTo(new DateSpan(day("2014-10-01"), day("2014-12-31")));
    assertThat(DateSpan.parse("2014"))
        .isEqualTo(new DateSpan(day("2014-01-01"), day("2014-12-31")));
    assertThat(DateSpan.parse("2014-02-03/2014-02-17"))
        .isEqualTo(new DateSpan(day("2014-02-03"), day("2014-02-17")));
  }

  @Example
  void the_forms_are_written() {
    assertThat(DateSpan.of(day("0000-01-01"))).hasToString("0000-01-01");
    assertThat(DateSpan.of(Year.of(14))).hasToString("0014");
    assertThat(DateSpan.of(YearMonth.of(14, 3))).hasToString("0014-03");
    assertThat(new DateSpan(day("2014-07-01"), day("2014-09-30"))).hasToString("2014-Q3");
    assertThat(new DateSpan(day("0014-04-01"), day("0014-06-30"))).hasToString("0014-Q2");
    assertThat(new DateSpan(day("2014-02-01"), day("2014-04-30")))
        .hasToString("2014-02-01/2014-04-30");
    assertThat(new DateSpan(day("2014-01-02"), day("2014-03-31")))
        .hasToString("2014-01-02/2014-03-31");
    assertThat(new DateSpan(day("2014-01-01"), day("2014-03-30")))
        .hasToString("2014-01-01/2014-03-30");
  }

  @Property
  void a_mapped_value_keeps_its_standing_and_source(@ForAll Stated<DateSpan> stated) {
    Stated<String> mapped = stated.map(DateSpan::toString);

    assertThat(mapped.value()).isEqualTo(stated.value().toString());
    assertThat(mapped.standing()).isEqualTo(stated.standing());
    assertThat(mapped.source()).isEqualTo(stated.source());
  }

  @Property
  void a_stated_value_says_what_it_was_given(@ForAll SourceReference source) {
    assertThat(Stated.of("v", Standing.SOURCED, source).source()).contains(source);
    assertThat(Stated.of("v", Standing.SOURCED, source).standing()).isEqualTo(Standing.SOURCED);
    assertThat(Stated.local("v").standing()).isEqualTo(Standing.LOCAL);
    assertThat(Stated.local("v").source()).isEmpty();
  }
}
