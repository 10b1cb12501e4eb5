package org.psncontrols.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.Standing;

class ModelRulesTest {

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.psncontrols.model");

  /** As it is read from the file, without the library. */
  private static final Properties ENGLISH = read(Path.of("src/main/resources"));

  private static Properties read(Path folder) {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            folder.resolve("PsnModelMessages.properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static List<Rule> rules() {
    return ModelRules.all();
  }

  private static List<Field> constants() {
    return Arrays.stream(ModelRules.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .toList();
  }

  private static Object valueOf(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void all_are_the_constants_in_their_order() {
    assertThat(constants()).extracting(ModelRulesTest::valueOf).isEqualTo(ModelRules.all());
    assertThat(ModelRules.all()).hasSizeGreaterThan(30);
  }

  @Test
  void every_constant_is_used_by_a_check() {
    Set<String> used =
        MODEL.stream()
            .map(JavaClass::getFieldAccessesFromSelf)
            .flatMap(Set::stream)
            .filter(access -> access.getTargetOwner().isEquivalentTo(ModelRules.class))
            .filter(access -> !access.getOriginOwner().isEquivalentTo(ModelRules.class))
            .map(JavaFieldAccess::getTarget)
            .map(target -> target.getName())
            .collect(Collectors.toSet());

    assertThat(constants()).extracting(Field::getName).allMatch(used::contains);
  }

  /** What is said of values is said by rules; readers of text have words of their own. */
  @Test
  void no_check_makes_a_problem_without_a_rule() {
    Set<String> makers =
        MODEL.stream()
            .map(JavaClass::getAccessesFromSelf)
            .flatMap(Set::stream)
            .filter(access -> access.getTargetOwner().isAssignableTo(Problem.Builder.class))
            .filter(access -> access.getName().equals("remedy"))
            .map(JavaAccess::getOriginOwner)
            .map(ModelRulesTest::outermost)
            .collect(Collectors.toSet());

    assertThat(makers).containsExactlyInAnyOrder("Rule", "MarkingReader", "MarkingRules");
  }

  private static String outermost(JavaClass type) {
    Optional<JavaClass> outer = type.getEnclosingClass();
    return outer.isPresent() ? outermost(outer.get()) : type.getSimpleName();
  }

  @Test
  void keys_are_distinct() {
    assertThat(ModelRules.all()).extracting(Rule::getKey).doesNotHaveDuplicates();
  }

  @Test
  void every_text_has_a_rule() {
    Set<String> keys = new HashSet<>();
    keys.add(ModelRules.IMPORTED_KEY);
    for (Rule rule : ModelRules.all()) {
      keys.add(rule.getMessageKey());
      keys.add(rule.getRemedyKey());
    }

    assertThat(ENGLISH.stringPropertyNames()).isEqualTo(keys);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_s_texts_are_sentences_that_name_its_parameters_and_no_other(Rule rule) {
    String message = rule.getMessage(Locale.ROOT);
    String remedy = rule.getRemedy(Locale.ROOT);

    assertThat(message).isEqualTo(ENGLISH.getProperty(rule.getMessageKey()));
    assertThat(remedy).isEqualTo(ENGLISH.getProperty(rule.getRemedyKey()));
    assertThat(message).matches("[A-Z{].*\\.");
    assertThat(remedy).matches("[A-Z{].*\\.");
    assertThat(Sets.union(names(message), names(remedy)))
        .isEqualTo(ImmutableSet.copyOf(rule.getParameters()));
  }

  private static ImmutableSet<String> names(String text) {
    return ImmutableSet.copyOf(MessageTemplate.of(text).names());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_is_inferred_from_a_source_or_this_library_s_own(Rule rule) {
    boolean inferred = rule.getSource().isPresent();

    assertThat(rule.getStage()).isEqualTo(Stage.DRAFT);
    assertThat(rule.getAuthority())
        .isEqualTo(inferred ? Authority.CONDITION : Authority.LOCAL_CHOICE);
    assertThat(rule.getStanding()).isEqualTo(inferred ? Standing.RECONSTRUCTED : Standing.LOCAL);
  }

  @Test
  void what_a_plan_leads_back_to_was_read_where_the_table_says() {
    Rule rule = ModelRules.CONNECTION_PLAN_LEADS_ELSEWHERE;

    assertThat(rule.getSource()).isPresent();
    assertThat(ConnectionTransition.TABLE)
        .filteredOn(row -> row.event() == ConnectionEvent.Kind.CREDIBLE_PLAN_SHOWN)
        .isNotEmpty()
        .allMatch(row -> row.after().source().equals(rule.getSource()));
  }

  @Test
  void another_language_drops_in_as_a_file() {
    Locale made = Locale.forLanguageTag("qaa");

    assertThat(ModelRules.IMPORT_CYCLE.getMessage(made)).isEqualTo("{chain} ~ {edition}");
    assertThat(ModelRules.IMPORT_CYCLE.getRemedy(made))
        .isEqualTo("Remove the import that leads back.");
  }

  @Test
  void a_problem_of_what_is_imported_keeps_all_but_path_and_message() {
    Problem problem =
        ModelRules.CONNECTION_PLAN_LEADS_ELSEWHERE.problem("history[1].after", "{path}", "B");

    assertThat(ModelRules.imported(problem, "own@1", "imports[0].source"))
        .isEqualTo(
            Problem.builder()
                .from(problem)
                .path("imports[0].source")
                .message("In own@1 at history[1].after: " + problem.getMessage())
                .build());
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    Problem problem = ModelRules.IMPORT_CYCLE.problem("imports[0].source", "own@1", "[own@1]");

    assertThatNullPointerException().isThrownBy(() -> ModelRules.imported(null, "own@1", ""));
    assertThatNullPointerException().isThrownBy(() -> ModelRules.imported(problem, null, ""));
    assertThatNullPointerException().isThrownBy(() -> ModelRules.imported(problem, "own@1", null));
  }
}
