package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.InformationArbitraries;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.model.testkit.InvalidArbitraries;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;

/** The constraints on assets and exchanges find the same problems as the passes, each once. */
class DeclaredInformationTest {

  private static final PsnValidation VALIDATION = PsnValidation.builtIn();
  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  /** A validator that was told nothing about this library. */
  private static final Validator PLAIN =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private static void assertSame(Object value, Stage stage, Problems expected) {
    Set<ConstraintViolation<Object>> violations = PLAIN.validate(value, stage.getGroup());

    assertThat(PsnValidation.toProblems(violations)).isEqualTo(expected);
    assertThat(violations).hasSameSizeAs(expected.asList());
  }

  private static Problems within(String field, Problems problems) {
    return Problems.of(
        problems.stream()
            .map(p -> Problem.builder().from(p).path(field + "." + p.getPath()).build())
            .toList());
  }

  private static void assertSame(InformationAsset asset, LocalDate day) {
    AssetReview review = new AssetReview(asset, day, POLICY);
    for (Stage stage : Stage.values()) {
      assertSame(asset, stage, VALIDATION.check(asset, stage));
      assertSame(review, stage, within("asset", VALIDATION.check(review, stage)));
    }
    assertThat(PsnValidation.toProblems(PLAIN.validate(asset)))
        .isEqualTo(VALIDATION.check(asset, Stage.DRAFT));
  }

  private static void assertSame(InformationExchange exchange, LocalDate day) {
    ExchangeReview review = new ExchangeReview(exchange, day, POLICY);
    for (Stage stage : Stage.values()) {
      assertSame(exchange, stage, VALIDATION.check(exchange, stage));
      assertSame(review, stage, within("exchange", VALIDATION.check(review, stage)));
    }
  }

  /** Texts that are fine, blank, or longer than any field here takes. */
  private static final Arbitrary<String> TEXTS =
      Arbitraries.of("fine", "", " \t\n\u2003", "${x}".repeat(1_000), " ".repeat(3_000));

  private static final Arbitrary<SourceReference> SOURCES =
      Combinators.combine(TEXTS, TEXTS, TEXTS.optional(), TEXTS.optional())
          .as(
              (key, title, locator, address) ->
                  SourceReference.builder()
                      .key(key)
                      .title(title)
                      .locator(locator)
                      .address(address)
                      .build());

  private static final Arbitrary<HandlingRequirement> REQUIREMENTS =
      Combinators.combine(InformationArbitraries.handlingRequirements(), TEXTS, SOURCES)
          .as(
              (given, text, source) ->
                  HandlingRequirement.builder()
                      .from(given)
                      .statement(text)
                      .source(given.getSource().map(sourced -> source))
                      .build());

  @Provide
  Arbitrary<InformationAsset> assets() {
    return Combinators.combine(
            InformationArbitraries.informationAssets(),
            TEXTS,
            TEXTS.optional(),
            REQUIREMENTS.list().ofMaxSize(3))
        .as(
            (given, title, owner, requirements) ->
                InformationAsset.builder()
                    .from(given)
                    .title(title)
                    .owner(owner)
                    .handlingRequirements(requirements)
                    .build());
  }

  @Provide
  Arbitrary<InformationExchange> exchanges() {
    return Combinators.combine(InformationArbitraries.informationExchanges(), TEXTS.optional())
        .as((given, purpose) -> InformationExchange.builder().from(given).purpose(purpose).build());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        LocalDate.of(2014, 4, 1), LocalDate.of(2014, 4, 2), LocalDate.of(2023, 7, 1));
  }

  @Property(tries = 300)
  void any_faults_of_an_asset_come_through_a_validator_at_every_stage(
      @ForAll("assets") InformationAsset asset, @ForAll("days") LocalDate day) {
    assertSame(asset, day);
  }

  @Property(tries = 300)
  void any_faults_of_an_exchange_come_through_a_validator_at_every_stage(
      @ForAll("exchanges") InformationExchange exchange, @ForAll("days") LocalDate day) {
    assertSame(exchange, day);
  }

  /** Every constraint that the testkit knows on what assets and exchanges are made of. */
  @Provide
  Arbitrary<BrokenRule<?>> declared() {
    return Arbitraries.of(
        InvalidArbitraries.declared().asList().stream()
            .filter(
                rule ->
                    Set.of(
                            InformationAsset.class,
                            InformationExchange.class,
                            HandlingRequirement.class,
                            SourceReference.class)
                        .contains(rule.type()))
            .toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_declared_constraint_is_checked_alone_and_within(@ForAll("declared") BrokenRule<?> rule) {
    for (Invalid<?> invalid : some(rule)) {
      Problems alone = PsnValidation.toProblems(PLAIN.validate(invalid.value()));

      assertThat(alone).extracting(Problem::getPath).containsExactly(invalid.path());
      assertThat(checked(invalid.value())).isEqualTo(alone);
    }
  }

  private static List<Invalid<?>> some(BrokenRule<?> rule) {
    return rule.values().generator(1_000).stream(new Random(20_140_402))
        .limit(10)
        .<Invalid<?>>map(Shrinkable::value)
        .toList();
  }

  /** What the compiled checks find in a value, at its path from the value. */
  private static Problems checked(Object value) {
    if (value instanceof InformationAsset asset) {
      return VALIDATION.check(asset, Stage.DRAFT);
    }
    if (value instanceof InformationExchange exchange) {
      return VALIDATION.check(exchange, Stage.DRAFT);
    }
    if (value instanceof HandlingRequirement requirement) {
      return without(
          "handlingRequirements[1].",
          VALIDATION.check(with(List.of(FINE, requirement)), Stage.DRAFT));
    }
    HandlingRequirement requirement =
        HandlingRequirement.builder().from(FINE).source((SourceReference) value).build();
    return without(
        "handlingRequirements[1].source.",
        VALIDATION.check(with(List.of(FINE, requirement)), Stage.DRAFT));
  }

  private static final HandlingRequirement FINE =
      first(InformationArbitraries.handlingRequirements());

  private static InformationAsset with(List<HandlingRequirement> requirements) {
    return InformationAsset.builder()
        .from(first(InformationArbitraries.informationAssets()))
        .handlingRequirements(requirements)
        .build();
  }

  private static <T> T first(Arbitrary<T> values) {
    return values.generator(1_000).next(new Random(20_140_402)).value();
  }

  private static Problems without(String prefix, Problems problems) {
    Function<Problem, Problem> shorter =
        p -> {
          assertThat(p.getPath()).startsWith(prefix);
          return Problem.builder().from(p).path(p.getPath().substring(prefix.length())).build();
        };
    return Problems.of(problems.stream().map(shorter).toList());
  }

  @Test
  void too_many_requirements_are_one_problem() {
    InformationAsset full = with(Collections.nCopies(InformationAsset.MAX_REQUIREMENTS, FINE));
    InformationAsset over = with(Collections.nCopies(InformationAsset.MAX_REQUIREMENTS + 1, FINE));

    assertThat(VALIDATION.check(full, Stage.DRAFT)).isEmpty();
    assertThat(VALIDATION.check(over, Stage.DRAFT))
        .extracting(p -> p.getPath() + ": " + p.getMessage())
        .containsExactly(
            "handlingRequirements: The list must have at most 100 items, but has 101.");
    assertSame(over, LocalDate.of(2024, 7, 1));
  }

  @Test
  void an_asset_without_a_marking_or_an_owner_comes_through_a_validator() {
    InformationAsset bare =
        InformationAsset.builder()
            .from(first(InformationArbitraries.informationAssets()))
            .owner(Optional.empty())
            .marking(Optional.empty())
            .build();

    assertThat(VALIDATION.check(bare, Stage.SUBMISSION)).isNotEmpty();
    assertSame(bare, LocalDate.of(2012, 1, 1));
  }
}
