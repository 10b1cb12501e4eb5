package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.problem.Reading;

class MarkingTest {

  @Property
  void what_is_printed_reads_back_in_its_scheme(
      @ForAll GpmsMarking gpms, @ForAll Gsc2014Marking gsc2014, @ForAll Gsc2023Marking gsc2023) {
    for (Marking marking : List.of(gpms, gsc2014, gsc2023)) {
      assertThat(Marking.parse(marking.toText(), marking.getScheme()))
          .isEqualTo(Reading.of(marking));
    }
  }

  @Property
  void what_is_printed_reads_as_the_same_level_without_a_scheme(@ForAll Marking marking) {
    Optional<Marking> without = Marking.parse(marking.toText()).value();
    if (without.isEmpty()) {
      // The newer scheme knows the words, and rules the combination out.
      assertThat(marking).isInstanceOf(GpmsMarking.class);
      assertThat(marking.getTier().getLabel()).endsWith("SECRET");
      return;
    }
    Marking read = without.get();

    assertThat(read.toLevelText()).isEqualTo(marking.toLevelText());
    assertThat(Marking.parse(read.toText(), read.getScheme())).isEqualTo(Reading.of(read));
    if (read.getScheme() != marking.getScheme()) {
      // Another scheme has a say only where both have the tier.
      assertThat(marking.getTier().getLabel()).isIn("OFFICIAL", "SECRET", "TOP SECRET");
    }
  }

  @Property
  void the_newest_scheme_reads_its_own_markings_unless_the_words_are_of_an_older_one(
      @ForAll Gsc2023Marking marking) {
    boolean known = Descriptor.known(Scheme.GSC_2023).containsAll(marking.getDescriptors());
    if (known) {
      assertThat(Marking.parse(marking.toText())).isEqualTo(Reading.of(marking));
    }
  }

  @Property
  void case_spaces_dashes_and_wrapping_do_not_matter(
      @ForAll Marking marking, @ForAll @IntRange(max = 7) int form) {
    String text = marking.toText();
    String written =
        switch (form) {
          case 0 -> Ascii.toLowerCase(text);
          case 1 -> "  " + text.replace(" ", " \t ") + "\n";
          case 2 -> text.replace(" - ", " \u2013 ");
          case 3 -> text.replace(" - ", " \u2014");
          case 4 -> "\"" + text + "\"";
          case 5 -> "**" + text + "**";
          case 6 -> "[" + text + "]";
          default -> text.replace(' ', '_').replace("OFFICIAL-SENSITIVE", "OFFICIAL_SENSITIVE");
        };

    assertThat(Marking.parse(written, marking.getScheme())).isEqualTo(Reading.of(marking));
  }

  @Property
  void an_invisible_sign_anywhere_is_refused(
      @ForAll Marking marking, @ForAll @IntRange(max = 600) int at) {
    String text = marking.toText();
    int position = at % (text.length() + 1);
    for (String sign : List.of("\u200B", "\u00AD", "\u202E", "\uFEFF", "\u0000", "\u0301")) {
      String spoilt = text.substring(0, position) + sign + text.substring(position);

      Reading<Marking> reading = Marking.parse(spoilt);

      assertThat(reading.value()).isEmpty();
      assertThat(reading.problems().asList().get(0).getMessage())
          .contains("at character " + (position + 1));
    }
  }

  @Property
  void a_letter_that_looks_like_another_is_refused(@ForAll Marking marking) {
    String text = marking.toText();
    for (String pair : List.of("C\u0421", "E\u0415", "T\u03A4", "I\u0130", "I\u0131", "A\uFF21")) {
      String spoilt = text.replace(pair.charAt(0), pair.charAt(1));
      if (!spoilt.equals(text)) {
        assertThat(Marking.parse(spoilt).value()).isEmpty();
      }
    }
  }

  @Property
  void any_text_is_read_or_refused_with_a_reason(@ForAll @StringLength(max = 700) String text) {
    Reading<Marking> reading = Marking.parse(text);

    assertThat(reading.value().isPresent()).isNotEqualTo(reading.problems().hasErrors());
  }

  @Property
  void whatever_is_read_prints_as_itself(
      @ForAll @Size(max = 6)
          List<
                  @StringLength(max = 12) @AlphaChars
                  @Chars({' ', '-', '/', '[', ']', '&', '\'', '.', ':', '5'}) String>
              rest,
      @ForAll Marking marking) {
    String text = marking.toText() + " - " + String.join(" ", rest);

    Optional<Marking> read = Marking.parse(text).value();

    read.ifPresent(
        value ->
            assertThat(Marking.parse(value.toText(), value.getScheme()))
                .isEqualTo(Reading.of(value)));
  }

  @Example
  void long_texts_are_refused_at_once() {
    for (String piece : List.of("OFFICIAL ", "[", "(", "-", " ", "A/", "TOP ", "\"", "UK ")) {
      String text = "OFFICIAL " + piece.repeat(2_000_000 / piece.length());

      assertThat(Marking.parse(text).problems().asList())
          .singleElement()
          .satisfies(p -> assertThat(p.getCode()).hasToString("text-too-long"));
      assertThat(Marking.parse(text.substring(0, Marking.MAX_LENGTH))).isNotNull();
    }
  }

  @Property
  void the_highest_of_some_is_one_of_them_and_none_is_higher(
      @ForAll @Size(min = 1, max = 5) List<Gsc2023Marking> markings) {
    Gsc2023Marking highest = Marking.<Gsc2023Marking>highest(markings).orElseThrow();

    assertThat(markings).contains(highest);
    assertThat(markings)
        .allSatisfy(
            each -> assertThat(Gsc2023Marking.byLevel().compare(highest, each)).isNotNegative());
    assertThat(Marking.<Gsc2023Marking>highest(ImmutableList.copyOf(markings).reverse()))
        .contains(highest);
  }

  @Property
  void there_is_no_order_between_schemes(@ForAll GpmsMarking old, @ForAll GscMarking present) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Marking.highest(List.of(old, present)))
        .withMessageStartingWith(
            "markings to be compared must belong to one scheme, as there is no order between"
                + " schemes, but belong to [GPMS, ");
  }

  @Example
  void the_highest_of_none_is_none() {
    assertThat(Marking.highest(List.of())).isEmpty();
  }

  @Property
  void sensitive_is_handled_with_more_care_than_official_and_is_no_higher_tier(
      @ForAll Gsc2023Marking marking) {
    Gsc2023Marking official = Gsc2023Marking.builder().tier(GscTier.OFFICIAL).build();
    Gsc2023Marking sensitive =
        Gsc2023Marking.builder().tier(GscTier.OFFICIAL).sensitive(true).build();

    assertThat(Marking.highest(List.of(official, sensitive))).contains(sensitive);
    assertThat(sensitive.getTier()).isEqualTo(official.getTier());
  }

  @Property
  void parts_print_as_themselves(
      @ForAll Descriptor descriptor,
      @ForAll HandlingInstruction instruction,
      @ForAll CodeWord codeWord,
      @ForAll BusinessImpact impact) {
    assertThat(Descriptor.of(descriptor.toString())).isEqualTo(descriptor);
    assertThat(HandlingInstruction.of(instruction.toString())).isEqualTo(instruction);
    assertThat(CodeWord.of(codeWord.toString())).isEqualTo(codeWord);
    assertThat(BusinessImpact.parse(impact.toString())).isEqualTo(impact);
  }

  @Example
  void reading_does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Marking.parse("official-sensitive").value().map(Marking::toText))
          .contains("OFFICIAL-SENSITIVE");
    } finally {
      Locale.setDefault(before);
    }
  }
}
