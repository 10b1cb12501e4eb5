package org.psncontrols.rules.testkit.scoring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** The contract finds out models that do not keep what their card says. */
class BrokenModelsTest {

  /** Run by the launcher only, with the model that a test put here. */
  static class Held extends ScoringModelContract {

    private static @Nullable ScoringModel model;

    @Override
    protected ScoringModel model() {
      return requireNonNull(model);
    }
  }

  /** A model that claims every law, whatever its formula does. */
  private record Claiming(String getId, ScoringModel like, UnaryOperator<ScoringFormula> flaw)
      implements ScoringModel {

    Claiming(ScoringModel like) {
      this("claiming", like, formula -> formula);
    }

    Claiming(UnaryOperator<ScoringFormula> flaw) {
      this("claiming", ScoringModels.PSN_WEIGHTED, flaw);
    }

    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public String getRule() {
      return "A rule that claims to keep every law.";
    }

    @Override
    public LawCard getLawCard() {
      return LawCard.allHold();
    }

    @Override
    public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
      return flaw.apply(like.prepare(catalogue, policy));
    }
  }

  /** What became of one property of the contract: passed, skipped or failed, and why. */
  private static List<String> run(ScoringModel model, Method property) {
    List<String> results = new ArrayList<>();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectMethod(Held.class, property))
            // That it fails is what is wanted: no report of it in the log, and no smaller sample.
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.database", "target/jqwik-database-of-broken-models")
            .build();
    Held.model = model;
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionSkipped(TestIdentifier test, String reason) {
                results.add("skipped: " + reason);
              }

              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  results.add(
                      result.getThrowable().map(t -> "failed: " + t.getMessage()).orElse("passed"));
                }
              }
            });
    return results;
  }

  private static Method propertyOf(Law law) {
    return Arrays.stream(ScoringModelContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Asserts.class))
        .filter(method -> method.getAnnotation(Asserts.class).value() == law)
        .findFirst()
        .orElseThrow();
  }

  private static Method property(String name) {
    return Arrays.stream(ScoringModelContract.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The laws that models of ours break, and say so on their cards. */
  private static Stream<Arguments> failures() {
    return ScoringModels.builtIn().all().stream()
        .flatMap(
            model ->
                model.getLawCard().failures().keySet().stream()
                    .map(law -> Arguments.of(model.getId(), law)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_model_of_ours_that_claimed_a_law_it_breaks_would_be_found_out(String id, Law law) {
    ScoringModel claiming = new Claiming(ScoringModels.builtIn().find(id).orElseThrow());

    assertThat(run(claiming, propertyOf(law)))
        .singleElement()
        .asString()
        .startsWith("failed: ")
        .contains("does not keep " + law);
  }

  private static Stream<Law> lawsThatAllOfOursKeep() {
    return Stream.of(Law.values())
        .filter(
            law ->
                ScoringModels.builtIn().all().stream()
                    .allMatch(model -> model.getLawCard().holds(law)));
  }

  @ParameterizedTest
  @MethodSource("lawsThatAllOfOursKeep")
  void a_flawed_formula_is_found_out(Law law) {
    assertThat(run(new Claiming(requireNonNull(Flaws.FLAWS.get(law))), propertyOf(law)))
        .singleElement()
        .asString()
        .startsWith("failed: ")
        .contains("does not keep " + law);
  }

  @Test
  void a_law_that_the_card_says_fails_is_skipped_with_its_reason() {
    assertThat(run(ScoringModels.PSN_GATE, propertyOf(Law.STRICT)))
        .containsExactly(
            "skipped: STRICT fails, as the card says: "
                + ScoringModels.PSN_GATE.getLawCard().findFailure(Law.STRICT).orElseThrow());
  }

  @Test
  void a_formula_that_does_not_see_another_answer_is_found_out() {
    assertThat(
            run(
                new Claiming(Flaws::lookingAtResponses),
                property("another_answer_does_what_the_score_tells")))
        .singleElement()
        .asString()
        .startsWith("failed: ")
        .contains("contradicts itself: what control ");
  }

  @Test
  void a_formula_that_remembers_is_found_out() {
    assertThat(
            run(
                new Claiming(requireNonNull(Flaws.FLAWS.get(Law.IDEMPOTENCE))),
                property("every_way_to_score_gives_the_same")))
        .singleElement()
        .asString()
        .startsWith("failed: ")
        .contains("contradicts itself: scores");
  }

  @Test
  void a_model_without_a_proper_name_is_found_out() {
    ScoringModel unnamed =
        new Claiming("Not a name", ScoringModels.PSN_WEIGHTED, formula -> formula);

    assertThat(run(unnamed, property("the_model_has_a_name_a_version_and_a_rule")))
        .singleElement()
        .asString()
        .startsWith("failed: ")
        .contains("\"Not a name\"");
  }
}
