package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.testkit.MessageFiles;

/** Each rule says what it should, in each language. */
class RulesTest {

  private static final String BUNDLE = "ContributorValidationMessages";

  private static final Path RESOURCES = Path.of("src/main/resources");

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  private static ImmutableMap<String, String> texts(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    for (String key : new TreeSet<>(texts.stringPropertyNames())) {
      map.put(key, texts.getProperty(key));
    }
    return map.buildOrThrow();
  }

  private static ImmutableMap<String, String> english() throws IOException {
    return texts(RESOURCES.resolve(BUNDLE + ".properties"));
  }

  private static ImmutableSet<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void all_constants_are_there_once() throws IllegalAccessException {
    List<Rule> constants = new ArrayList<>();
    for (Field field : Rules.class.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Rule.class) {
        constants.add((Rule) field.get(null));
      }
    }

    assertThat(Rules.all()).hasSizeGreaterThan(70).containsExactlyElementsOf(constants);
    assertThat(Rules.all().stream().map(Rule::getKey)).doesNotHaveDuplicates();
  }

  @Test
  void rules_of_one_code_are_asked_at_one_stage_and_are_as_grave() {
    for (Rule rule : Rules.all()) {
      Rule first = Rules.find(rule.getCode()).orElseThrow();

      assertThat(first.getStage()).isEqualTo(rule.getStage());
      assertThat(first.getSeverity()).isEqualTo(rule.getSeverity());
    }
    assertThat(Rules.find(ProblemCodes.JSON_SYNTAX)).isEmpty();
  }

  @Test
  void every_code_is_one_that_is_published() {
    List<ProblemCode> published =
        Arrays.stream(ProblemCodes.class.getFields()).map(RulesTest::code).toList();

    assertThat(Rules.all().stream().map(Rule::getCode)).isSubsetOf(published);
  }

  private static ProblemCode code(Field field) {
    try {
      return (ProblemCode) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void it_says_what_is_wrong_and_what_to_do(Rule rule) throws IOException {
    ImmutableMap<String, String> english = english();

    assertThat(rule.getMessage(Locale.ROOT))
        .isEqualTo(english.get(rule.getMessageKey()))
        .matches("(?s)[A-Z].*\\.");
    assertThat(rule.getRemedy(Locale.ROOT))
        .isEqualTo(english.get(rule.getRemedyKey()))
        .matches("(?s)[A-Z].*\\.");
    assertThat(names(rule.getMessage(Locale.ROOT) + rule.getRemedy(Locale.ROOT)))
        .containsExactlyInAnyOrderElementsOf(rule.getParameters());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_is_not_local_names_its_source(Rule rule) {
    boolean local = rule.getStanding() == Standing.LOCAL;

    assertThat(rule.getSource().isEmpty()).isEqualTo(local);
    assertThat(rule.getAuthority() == Authority.LOCAL_CHOICE).isEqualTo(local);
  }

  @Test
  void the_bundle_has_nothing_else() throws IOException {
    assertThat(english().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("org.psncontrols.model.problem.Consistent.message"),
                    rules().flatMap(r -> Stream.of(r.getMessageKey(), r.getRemedyKey())))
                .toList());
  }

  @Test
  void every_language_is_complete() {
    assertThat(MessageFiles.faultsIn(RESOURCES, BUNDLE)).isEmpty();
  }

  @Test
  void a_language_drops_in_as_a_file() {
    Locale language = Locale.forLanguageTag("qaa");

    assertThat(Rules.NOT_SUBMITTED.getMessage(language)).isEqualTo("Ni anfonwyd cyn {day}.");
    assertThat(Rules.NOT_SUBMITTED.getRemedy(language))
        .isEqualTo(Rules.NOT_SUBMITTED.getRemedy(Locale.ROOT));
    assertThat(Rules.NOT_SUBMITTED.getMessage(Locale.JAPAN))
        .isEqualTo(Rules.NOT_SUBMITTED.getMessage(Locale.ROOT));
  }
}
