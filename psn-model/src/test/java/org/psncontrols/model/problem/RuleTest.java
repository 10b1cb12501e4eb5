package org.psncontrols.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/** The texts are in the test resources. */
class RuleTest {

  private static final MessageBundle TEXTS =
      MessageBundle.of("org/psncontrols/model/problem/Sample", RuleTest.class);
  private static final ProblemCode CODE = ProblemCode.of("lamp-dark");
  private static final SourceReference SOURCE =
      SourceReference.builder().key("L1").title("On lamps").build();
  private static final Locale LOCAL = Locale.forLanguageTag("qaa");

  private static Rule rule() {
    return Rule.error(CODE).build(TEXTS, "lamp", "hours");
  }

  @Test
  void a_rule_is_this_library_s_and_asked_of_drafts_if_not_told_else() {
    Rule rule = rule();

    assertThat(rule.getCode()).isEqualTo(CODE);
    assertThat(rule.getKey()).isEqualTo("lamp-dark");
    assertThat(rule.getSeverity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(rule.getStage()).isEqualTo(Stage.DRAFT);
    assertThat(rule.getAuthority()).isEqualTo(Authority.LOCAL_CHOICE);
    assertThat(rule.getStanding()).isEqualTo(Standing.LOCAL);
    assertThat(rule.getSource()).isEmpty();
    assertThat(rule.getParameters()).containsExactly("lamp", "hours");
    assertThat(rule).hasToString("lamp-dark");
  }

  @Test
  void a_rule_says_what_it_was_told() {
    Rule sourced =
        Rule.warning(CODE)
            .variant("by-day")
            .from(Stage.CERTIFICATION)
            .sourced(Authority.CONDITION, SOURCE)
            .build(TEXTS);

    assertThat(sourced.getCode()).isEqualTo(CODE);
    assertThat(sourced.getKey()).isEqualTo("lamp-dark.by-day");
    assertThat(sourced.getMessageKey()).isEqualTo("org.psncontrols.lamp-dark.by-day.message");
    assertThat(sourced.getRemedyKey()).isEqualTo("org.psncontrols.lamp-dark.by-day.remedy");
    assertThat(sourced.getSeverity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(sourced.getStage()).isEqualTo(Stage.CERTIFICATION);
    assertThat(sourced.getAuthority()).isEqualTo(Authority.CONDITION);
    assertThat(sourced.getStanding()).isEqualTo(Standing.SOURCED);
    assertThat(sourced.getSource()).contains(SOURCE);

    Rule reconstructed = Rule.error(CODE).reconstructed(Authority.GUIDANCE, SOURCE).build(TEXTS);
    assertThat(reconstructed.getAuthority()).isEqualTo(Authority.GUIDANCE);
    assertThat(reconstructed.getStanding()).isEqualTo(Standing.RECONSTRUCTED);
    assertThat(reconstructed.getSource()).contains(SOURCE);
  }

  @Test
  void a_breach_says_all_that_the_rule_does() {
    Rule rule =
        Rule.warning(CODE).sourced(Authority.GUIDANCE, SOURCE).build(TEXTS, "lamp", "hours");

    assertThat(rule.problem("lamps[3]", "North", 7))
        .isEqualTo(
            Problem.builder()
                .code(CODE)
                .severity(Problem.Severity.WARNING)
                .path("lamps[3]")
                .message("Lamp North must burn, but has been dark for 7 hours.")
                .remedy("Light North.")
                .source(SOURCE)
                .build());
    assertThat(rule().problem("", "North", 7).getSource()).isEmpty();
  }

  @Test
  void a_breach_may_name_another_source_for_its_limit() {
    Problem problem = rule().problem(Locale.ROOT, Optional.of(SOURCE), "", "North", 7);

    assertThat(problem.getSource()).contains(SOURCE);
  }

  @Test
  void another_language_is_a_file_beside_the_english_one() {
    Rule rule = rule();

    Problem problem = rule.problem(LOCAL, Optional.empty(), "", "North", 7);
    assertThat(problem.getMessage()).isEqualTo("7 hora: North.");
    assertThat(problem.getRemedy()).isEqualTo("Light North.");
    assertThat(rule.getMessage(LOCAL)).isEqualTo("{hours} hora: {lamp}.");
    assertThat(rule.getMessage(Locale.ROOT))
        .isEqualTo("Lamp {lamp} must burn, but has been dark for {hours} hours.");
    assertThat(rule.getRemedy(LOCAL)).isEqualTo("Light {lamp}.");
  }

  @Test
  void each_parameter_needs_a_value() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule().problem("", "North"))
        .withMessage(
            "rule lamp-dark must be given a value for each of [lamp, hours], but is given 1");
    assertThatIllegalArgumentException().isThrownBy(() -> rule().problem("", "North", 7, 8));
  }

  @Test
  void a_rule_without_texts_is_refused_when_it_speaks() {
    Rule silent = Rule.error(CODE).variant("silent").build(TEXTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> silent.problem(""))
        .withMessage(
            "bundle org/psncontrols/model/problem/Sample must have a message for"
                + " org.psncontrols.lamp-dark.silent.message, but has none");
    assertThatIllegalArgumentException().isThrownBy(() -> silent.getRemedy(LOCAL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "By-Day", "by day", "by.day", "-", "by-"})
  void a_variant_is_words_joined_by_hyphens(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.error(CODE).variant(name))
        .withMessage(
            "a rule's variant must be lower-case words joined by hyphens, but is \"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lamp", "a-b", "{a}", "a1", "\u00e4"})
  void parameters_are_distinct_names_that_a_text_can_have(String second) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rule.error(CODE).build(TEXTS, "lamp", second))
        .withMessage(
            "the parameters of rule lamp-dark must be distinct names of ASCII letters, but are"
                + " [lamp, "
                + second
                + "]");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    Rule.Builder builder = Rule.error(CODE);
    assertThatNullPointerException().isThrownBy(() -> Rule.error(null));
    assertThatNullPointerException().isThrownBy(() -> Rule.warning(null));
    assertThatNullPointerException().isThrownBy(() -> builder.variant(null));
    assertThatNullPointerException().isThrownBy(() -> builder.from(null));
    assertThatNullPointerException().isThrownBy(() -> builder.sourced(null, SOURCE));
    assertThatNullPointerException()
        .isThrownBy(() -> builder.reconstructed(Authority.GUIDANCE, null));
    assertThatNullPointerException().isThrownBy(() -> builder.build(null));
    assertThatNullPointerException().isThrownBy(() -> builder.build(TEXTS, (String) null));
    assertThatNullPointerException().isThrownBy(() -> rule().getMessage(null));
    assertThatNullPointerException().isThrownBy(() -> rule().problem(null, "North", 7));
    assertThatNullPointerException()
        .isThrownBy(() -> rule().problem("", "North", null))
        .withMessage("hours");
    assertThatNullPointerException()
        .isThrownBy(() -> rule().problem(Locale.ROOT, null, "", "North", 7));
  }
}
