package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.reflect.ClassPath;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.providers.TypeUsage;
import net.jqwik.api.state.ActionChain;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.AssessmentHistory;
import org.psncontrols.model.testkit.ControlArbitraries;
import org.psncontrols.model.testkit.Portfolio;
import org.psncontrols.model.testkit.Programme;
import org.psncontrols.model.testkit.ProgrammeArbitraries;
import org.psncontrols.model.testkit.PsnArbitraryProvider;

/** Full validation finds nothing, not even a warning, in what the published generators give. */
class GeneratedValuesTest {

  private static Problems check(Catalogue catalogue, Submission submission) {
    return PsnValidation.of(ImmutableList.of(catalogue)).check(submission);
  }

  private static Problems certificates(Submission submission) {
    return CertificateValidation.check(submission, submission.getDate());
  }

  @Provide
  Arbitrary<Tuple2<Catalogue, Assessment>> assessments() {
    return AssessmentArbitraries.assessments().withCatalogues();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.FIRST)
  void assessments_break_no_rule(@ForAll("assessments") Tuple2<Catalogue, Assessment> any) {
    assertThat(PsnValidation.of(ImmutableList.of(any.get1())).check(any.get2())).isEmpty();
  }

  @Provide
  Arbitrary<Tuple2<Catalogue, Submission>> submissions() {
    return AssessmentArbitraries.submissions().withCatalogues();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.FIRST)
  void submissions_break_no_rule_and_rest_on_valid_certificates(
      @ForAll("submissions") Tuple2<Catalogue, Submission> any) {
    assertThat(check(any.get1(), any.get2())).isEmpty();
    assertThat(certificates(any.get2())).isEmpty();
  }

  /** A factory of validators takes its time, so they are fewer. */
  @Property(tries = 30, edgeCases = EdgeCasesMode.FIRST)
  void a_jakarta_validator_that_knows_the_catalogue_finds_nothing_in_submissions(
      @ForAll("submissions") Tuple2<Catalogue, Submission> any) {
    Validator validator = PsnValidation.of(ImmutableList.of(any.get1())).getValidator();

    assertThat(validator.validate(any.get2())).isEmpty();
    assertThat(validator.validate(any.get2().getAssessment())).isEmpty();
  }

  @Property(tries = 100)
  void portfolios_hold_submissions_that_break_no_rule(@ForAll Portfolio portfolio) {
    for (Submission submission : portfolio.submissions()) {
      assertThat(check(portfolio.catalogue(), submission)).isEmpty();
      assertThat(certificates(submission)).isEmpty();
    }
  }

  @Property(tries = 100)
  void rounds_of_histories_break_no_rule_of_their_editions(@ForAll AssessmentHistory history) {
    for (Submission round : history.rounds()) {
      assertThat(check(history.editionOf(round), round)).isEmpty();
      assertThat(certificates(round)).isEmpty();
    }
  }

  /** Some entries of later editions are no longer in force. */
  @Provide
  Arbitrary<Tuple2<Catalogue, ActionChain<Assessment>>> chains() {
    return ControlArbitraries.catalogues()
        .ofSize(0, 12)
        .flatMap(ControlArbitraries::laterEditions)
        .flatMap(
            catalogue ->
                AssessmentArbitraries.editChains(catalogue)
                    .map(chain -> Tuple.of(catalogue, chain)));
  }

  @Property(tries = 100)
  void no_state_of_an_edited_assessment_breaks_a_rule(
      @ForAll("chains") Tuple2<Catalogue, ActionChain<Assessment>> any) {
    PsnValidation validation = PsnValidation.of(ImmutableList.of(any.get1()));

    any.get2().withInvariant(state -> assertThat(validation.check(state)).isEmpty()).run();
  }

  /** Of every built-in catalogue of which something must be met. */
  @Provide
  Arbitrary<Programme> programmes() {
    return Arbitraries.of(
            Catalogues.builtIn().values().stream()
                .filter(
                    catalogue -> catalogue.getControlsInForce().stream().anyMatch(Control::isMust))
                .toList())
        .flatMap(ProgrammeArbitraries::programmes);
  }

  /** The warning is meant: what has no plan is what keeps a body from being compliant. */
  @Property(tries = 30)
  void programmes_break_no_rule_but_for_gaps_that_are_left_without_a_plan(
      @ForAll("programmes") Programme programme) {
    for (Submission submission : programme.submissions()) {
      assertThat(check(programme.catalogue(), submission))
          .extracting(Problem::getCode)
          .allMatch(ProblemCodes.GAP_WITHOUT_PLAN::equals);
      assertThat(certificates(submission)).isEmpty();
    }
  }

  /**
   * The types of psn-model that a plain parameter of a property may have, read from its classes.
   */
  private static ImmutableList<Class<?>> types() throws IOException {
    PsnArbitraryProvider provider = new PsnArbitraryProvider();
    return ClassPath.from(DateSpan.class.getClassLoader())
        .getTopLevelClassesRecursive("org.psncontrols.model")
        .stream()
        // Some classes of the JSON module need a library that is not here.
        .filter(
            type -> !type.getPackageName().matches("org\\.psncontrols\\.model\\.(json|testkit)"))
        .<Class<?>>map(ClassPath.ClassInfo::load)
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .filter(type -> type.isEnum() || provider.canProvideFor(TypeUsage.of(type)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Without a catalogue nothing can be said of assessments and submissions, which are above. */
  @Provide
  Arbitrary<Class<?>> otherTypes() throws IOException {
    return Arbitraries.of(
        types().stream()
            .filter(type -> type != Assessment.class && type != Submission.class)
            .toList());
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void a_jakarta_validator_finds_nothing_in_values_of(@ForAll("otherTypes") Class<?> type) {
    Arbitrary<?> values =
        type.getTypeParameters().length == 0
            ? Arbitraries.defaultFor(type)
            : Arbitraries.defaultFor(type, Standing.class);
    Validator validator = PsnValidation.builtIn().getValidator();

    for (Object value : withEdges(values, 50)) {
      assertThat(validator.validate(value)).as("%s", value).isEmpty();
    }
  }

  /** All edge cases, then some values. */
  private static <T> ImmutableList<T> withEdges(Arbitrary<T> values, int number) {
    return Stream.concat(
            Streams.stream(values.edgeCases()),
            values.generator(1_000).stream(new Random(20_140_228)).limit(number))
        .map(Shrinkable::value)
        .collect(ImmutableList.toImmutableList());
  }

  @Example
  void the_types_are_many_and_so_are_the_controls_of_their_edge_cases() throws IOException {
    assertThat(types()).hasSizeGreaterThan(100).contains(Marking.class, Stated.class, Tier.class);
    assertThat(withEdges(submissions(), 0))
        .map(any -> any.get1().getControls().size())
        .contains(0, 1, 1_000);
  }
}
