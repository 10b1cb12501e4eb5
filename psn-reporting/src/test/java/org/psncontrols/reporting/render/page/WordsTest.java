package org.psncontrols.reporting.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class WordsTest {

  @Test
  void every_month_has_its_name() {
    assertThat(
            IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Words.date(LocalDate.of(2014, month, month)))
                .collect(Collectors.joining(", ")))
        .isEqualTo(
            "1 January 2014, 2 February 2014, 3 March 2014, 4 April 2014, 5 May 2014, 6 June 2014,"
                + " 7 July 2014, 8 August 2014, 9 September 2014, 10 October 2014, 11 November"
                + " 2014, 12 December 2014");
    assertThat(Words.shortDate(LocalDate.of(2014, 9, 30))).isEqualTo("30 Sep 2014");
  }

  @ParameterizedTest
  @CsvSource({
    "2014-02-28, 28 February 2014",
    "2014-02, February 2014",
    "2014-Q1, 1 January 2014 to 31 March 2014",
    "2014, 1 January 2014 to 31 December 2014",
    "2014-02-03/2014-02-17, 3 February 2014 to 17 February 2014"
  })
  void a_span_is_no_more_precise_than_it_is(String span, String words) {
    assertThat(Words.span(DateSpan.parse(span))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0",
        "7;7",
        "999;999",
        "1000;1,000",
        "-999;-999",
        "-1000;-1,000",
        "1234567;1,234,567",
        "123456;123,456",
        "-123456;-123,456",
        "9223372036854775807;9,223,372,036,854,775,807",
        "-9223372036854775808;-9,223,372,036,854,775,808"
      })
  void numbers_are_set_in_threes(long number, String words) {
    assertThat(Words.number(number)).isEqualTo(words);
  }

  @Property
  void a_number_reads_back(@ForAll long number) {
    assertThat(Words.number(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
  }

  @Test
  void a_percentage_keeps_its_decimals() {
    assertThat(Words.percent(new BigDecimal("0.0"))).isEqualTo("0.0%");
    assertThat(Words.percent(new BigDecimal("1E+2"))).isEqualTo("100%");
  }

  @ParameterizedTest
  @CsvSource({
    "must-not-met, Mandatory control not met",
    "health-check-too-old, Health check too old",
    "i-am-new, I am new"
  })
  void a_code_reads_as_words(String code, String words) {
    assertThat(Words.code(ProblemCode.of(code))).isEqualTo(words);
  }

  @Test
  void no_two_built_in_codes_read_alike() {
    assertThat(
            Arrays.stream(ProblemCodes.class.getFields())
                .map(
                    field -> {
                      try {
                        return Words.code((ProblemCode) field.get(null));
                      } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                      }
                    }))
        .doesNotHaveDuplicates()
        .allMatch(words -> words.matches("[A-Z][A-Za-z' 0-9]+"));
  }

  @Test
  void a_standing_names_its_source() {
    SourceReference source = SourceReference.builder().key("S1").title("Letter").build();

    assertThat(Words.standing(Stated.local(1)))
        .isEqualTo("LOCAL: set by this library or its user, not official.");
    assertThat(Words.standing(Stated.of(1, Standing.RECONSTRUCTED, source)))
        .isEqualTo("RECONSTRUCTED: inferred from public sources, not official (S1, Letter).");
    assertThat(Words.standing(Stated.of(1, Standing.SOURCED, source)))
        .isEqualTo("SOURCED: read in a public source (S1, Letter).");
  }

  @ParameterizedTest
  @CsvSource({
    "0x0, 0x2400",
    "0x9, 0x9",
    "0xA, 0xA",
    "0xB, 0x240B",
    "0xC, 0x240C",
    "0xD, 0xD",
    "0x1F, 0x241F",
    "0x20, 0x20",
    "0x7E, 0x7E",
    "0x7F, 0x2421",
    "0x80, 0xFFFD",
    "0x9F, 0xFFFD",
    "0xA0, 0xA0",
    "0xD7FF, 0xD7FF",
    "0xD800, 0xFFFD",
    "0xDFFF, 0xFFFD",
    "0xE000, 0xE000",
    "0xFFFD, 0xFFFD",
    "0xFFFE, 0xFFFD",
    "0xFFFF, 0xFFFD",
    "0x10000, 0x10000",
    "0x1FFFE, 0xFFFD",
    "0x10FFFD, 0x10FFFD",
    "0x10FFFF, 0xFFFD"
  })
  void what_no_document_can_hold_gives_way_to_a_sign(String from, String to) {
    assertThat(Words.visible("a" + Character.toString(Integer.decode(from)) + "b"))
        .isEqualTo("a" + Character.toString(Integer.decode(to)) + "b");
  }
}
