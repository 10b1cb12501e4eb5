package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** Every refusal of a constructor or factory, with its whole sentence. */
class RefusalTest {

  private static final String DATE_RULE =
      "a date must be a real one as 2014-02-28, 2014-02, 2014-Q1, 2014 or two days around a slash,"
          + " but is ";
  private static final String SHARE_RULE =
      "a share must be a percentage above 0 and at most 100 with up to two decimals, but is ";
  private static final String FREQUENCY_RULE =
      "a frequency must be an occasion such as each-review, or an interval such as every-4-hours,"
          + " but is ";

  private static Arguments refused(ThrowingCallable call, String message) {
    return Arguments.of(call, message);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(sources(), organisations(), controls(), assessments(), problems())
        .flatMap(refusals -> refusals);
  }

  private static Stream<Arguments> sources() {
    LocalDate day = LocalDate.of(2014, 2, 28);
    return Stream.of(
        refused(
            () -> new DateSpan(day, day.minusDays(1)),
            "a date span must not end before it starts, but runs from 2014-02-28 to 2014-02-27"),
        refused(
            () -> DateSpan.of(Year.of(-1)),
            "a date span must lie in the years 0000 to 9999, but runs from -0001-01-01 to"
                + " -0001-12-31"),
        refused(
            () -> new DateSpan(day, LocalDate.of(10_000, 1, 1)),
            "a date span must lie in the years 0000 to 9999, but runs from 2014-02-28 to"
                + " +10000-01-01"),
        refused(
            () -> DateSpan.parse("2014-02-28/2014-02-27"),
            "a date span must not end before it starts, but runs from 2014-02-28 to 2014-02-27"),
        refused(() -> DateSpan.parse("2013-02-29"), DATE_RULE + "\"2013-02-29\""),
        refused(() -> DateSpan.parse("2013-13"), DATE_RULE + "\"2013-13\""),
        refused(() -> DateSpan.parse("2014-Q5"), DATE_RULE + "\"2014-Q5\""),
        refused(() -> DateSpan.parse("28/02/2014"), DATE_RULE + "\"28/02/2014\""),
        refused(() -> DateSpan.parse("20x4"), DATE_RULE + "\"20x4\""),
        refused(
            () -> DateSpan.parse("\u0662\u0660\u0661\u0664"),
            DATE_RULE + "\"\u0662\u0660\u0661\u0664\""),
        refused(() -> DateSpan.parse(""), DATE_RULE + "\"\""),
        refused(
            () -> new Stated<>("v", Standing.SOURCED, Optional.empty()),
            "a sourced value must name its source, but has none: v"));
  }

  private static Stream<Arguments> organisations() {
    return Stream.of(
        refused(
            () -> OrganisationId.of(IdentifierScheme.GSS, "e07000223"),
            "an identifier of scheme gss must have the form [A-Z][0-9]{8}, but is \"e07000223\""),
        refused(
            () -> OrganisationId.parse("ods:r0a"),
            "an identifier of scheme ods must have the form [A-Z0-9]{3,10}, but is \"r0a\""),
        refused(
            () -> OrganisationId.parse("gsx:E07000223"),
            "an organisation identifier must be a known scheme, a colon and a value, such as"
                + " gss:E07000223, but is \"gsx:E07000223\""),
        refused(
            () -> OrganisationId.parse("E07000223"),
            "an organisation identifier must be a known scheme, a colon and a value, such as"
                + " gss:E07000223, but is \"E07000223\""),
        refused(
            () -> ServiceCode.of("SRV_220"),
            "a service code must be SRV_ and four digits, but is \"SRV_220\""),
        refused(
            () -> ServiceCode.of("SRV_0220\n"),
            "a service code must be SRV_ and four digits, but is \"SRV_0220\n\""),
        refused(
            () -> organisation("2014-03", "2014-02").build(),
            "an organisation must not end before it starts, but own:a starts 2014-03 and ends"
                + " 2014-02"));
  }

  private static Organisation.Builder organisation(String start, String end) {
    return Organisation.builder()
        .id(OrganisationId.parse("own:a"))
        .name("n")
        .kind(OrganisationKind.Council.DISTRICT)
        .start(DateSpan.parse(start))
        .end(DateSpan.parse(end));
  }

  private static Stream<Arguments> controls() {
    String controlRule =
        "a control identifier must be 1 to 64 letters, digits and . _ - ( ) / starting with a"
            + " letter or digit, but is ";
    String editionRule =
        " must be 1 to 64 letters, digits and . _ - starting with a letter or digit, but is ";
    return Stream.of(
        refused(() -> ControlId.of(""), controlRule + "\"\""),
        refused(() -> ControlId.of("-9"), controlRule + "\"-9\""),
        refused(() -> ControlId.of("A 9"), controlRule + "\"A 9\""),
        refused(() -> ControlId.of("É"), controlRule + "\"É\""),
        refused(() -> ControlId.of("a".repeat(65)), controlRule + "\"" + "a".repeat(65) + "\""),
        refused(
            () -> CatalogueEdition.of("", "1"),
            "a catalogue edition's catalogue" + editionRule + "\"\""),
        refused(
            () -> CatalogueEdition.of("c", "1@2"),
            "a catalogue edition's edition" + editionRule + "\"1@2\""),
        refused(
            () -> CatalogueEdition.of("c", "a".repeat(65)),
            "a catalogue edition's edition" + editionRule + "\"" + "a".repeat(65) + "\""),
        refused(
            () -> CatalogueEdition.parse("coco"),
            "a catalogue edition must be a catalogue, an @ and an edition, such as"
                + " generic-coco@il3, but is \"coco\""),
        refused(
            () -> new Section(" ", "t"),
            "a section must have an identifier and a title, but has \" \" and \"t\""),
        refused(
            () -> new Section("A", "\t"),
            "a section must have an identifier and a title, but has \"A\" and \"\t\""),
        refused(
            () -> new Frequency.Every(0, Frequency.Unit.DAYS),
            "an interval must be 1 to 9999 units, but is 0"),
        refused(
            () -> new Frequency.Every(10_000, Frequency.Unit.DAYS),
            "an interval must be 1 to 9999 units, but is 10000"),
        refused(
            () -> Frequency.parse("every-0-days"), "an interval must be 1 to 9999 units, but is 0"),
        refused(() -> Frequency.parse("every-2-weeks"), FREQUENCY_RULE + "\"every-2-weeks\""),
        refused(() -> Frequency.parse("EACH-REVIEW"), FREQUENCY_RULE + "\"EACH-REVIEW\""),
        refused(
            () -> Frequency.parse("every-12345-days"), FREQUENCY_RULE + "\"every-12345-days\""));
  }

  private static Stream<Arguments> assessments() {
    String rule =
        " must be 1 to 100 letters, digits and . _ : / - starting with a letter or digit, but is ";
    return Stream.of(
        refused(() -> AssessmentId.of(""), "an assessment identifier" + rule + "\"\""),
        refused(() -> FindingId.of("#1"), "a finding identifier" + rule + "\"#1\""),
        refused(() -> ActionId.of("a b"), "an action identifier" + rule + "\"a b\""),
        refused(
            () -> AssessmentId.of("a".repeat(101)),
            "an assessment identifier" + rule + "\"" + "a".repeat(101) + "\""),
        refused(() -> Share.of(0), "a share must be 1 to 10000 parts of 10000, but is 0"),
        refused(() -> Share.of(10_001), "a share must be 1 to 10000 parts of 10000, but is 10001"),
        refused(() -> Share.parse("0%"), SHARE_RULE + "\"0%\""),
        refused(() -> Share.parse("100.01%"), SHARE_RULE + "\"100.01%\""),
        refused(() -> Share.parse("33.333"), SHARE_RULE + "\"33.333\""),
        refused(() -> Share.parse("-5%"), SHARE_RULE + "\"-5%\""),
        refused(() -> Share.parse("1e2"), SHARE_RULE + "\"1e2\""),
        refused(() -> Share.parse("half"), SHARE_RULE + "\"half\""));
  }

  private static Stream<Arguments> problems() {
    String rule =
        "a problem code must be lower-case words joined by hyphens, at most 64 characters, but is ";
    return Stream.of(
        refused(() -> ProblemCode.of("Text-Blank"), rule + "\"Text-Blank\""),
        refused(() -> ProblemCode.of("text--blank"), rule + "\"text--blank\""),
        refused(() -> ProblemCode.of("9-lives"), rule + "\"9-lives\""),
        refused(() -> ProblemCode.of("a".repeat(65)), rule + "\"" + "a".repeat(65) + "\""),
        refused(() -> Location.of("a", 0), "a line is counted from 1, but is 0"),
        refused(() -> Location.of("a", -3, "f"), "a line is counted from 1, but is -3"),
        refused(
            () -> Reading.failed(Problems.none()),
            "a reading without a value must say why, but has no error"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_value_out_of_form_is_refused_in_one_sentence(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void an_unknown_kind_is_refused_with_all_known_ones() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationKind.parse("council.parish"))
        .withMessageStartingWith("an organisation kind must be one of council.")
        .withMessageContaining(", supplier.charity, but is")
        .withMessageEndingWith(" but is \"council.parish\"");
  }

  @Test
  void the_longest_values_are_taken() {
    assertThatCode(() -> ControlId.of("a".repeat(ControlId.MAX_LENGTH))).doesNotThrowAnyException();
    assertThatCode(
            () ->
                CatalogueEdition.of(
                    "a".repeat(CatalogueEdition.MAX_LENGTH),
                    "a".repeat(CatalogueEdition.MAX_LENGTH)))
        .doesNotThrowAnyException();
    assertThatCode(() -> AssessmentId.of("a".repeat(AssessmentId.MAX_LENGTH)))
        .doesNotThrowAnyException();
    assertThatCode(() -> FindingId.of("a".repeat(FindingId.MAX_LENGTH))).doesNotThrowAnyException();
    assertThatCode(() -> ActionId.of("a".repeat(ActionId.MAX_LENGTH))).doesNotThrowAnyException();
    assertThatCode(() -> ProblemCode.of("a".repeat(ProblemCode.MAX_LENGTH)))
        .doesNotThrowAnyException();
    assertThatCode(() -> new Frequency.Every(Frequency.Every.MAX_AMOUNT, Frequency.Unit.HOURS))
        .doesNotThrowAnyException();
  }

  @Test
  void an_organisation_may_end_on_the_day_it_starts() {
    assertThat(organisation("2014-02-28", "2014-02-28").build().getEnd()).isPresent();
    // Spans that overlap do not contradict one another.
    assertThat(organisation("2014-03-31", "2014-03").build().getEnd()).isPresent();
  }

  @Test
  void null_is_refused_by_name() {
    assertThatNullPointerException().isThrownBy(() -> ControlId.of(nothing())).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateSpan(nothing(), LocalDate.EPOCH))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> new DateSpan(LocalDate.EPOCH, nothing()))
        .withMessage("last");
    assertThatNullPointerException()
        .isThrownBy(() -> DateSpan.parse(nothing()))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> OrganisationKind.parse(nothing()))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> new Location("d", nothing(), Optional.empty()))
        .withMessage("line");
    assertThatNullPointerException()
        .isThrownBy(() -> new Location("d", OptionalLong.empty(), nothing()))
        .withMessage("field");
    assertThatNullPointerException().isThrownBy(() -> Stated.local(nothing())).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> Evidence.builder().title(nothing()))
        .withMessage("title");
  }

  /** A null that the compiler lets pass. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
