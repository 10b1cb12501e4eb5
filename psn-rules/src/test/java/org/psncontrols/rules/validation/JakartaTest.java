package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.fullCatalogue;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.withAction;
import static org.psncontrols.rules.Examples.withAssessment;
import static org.psncontrols.rules.Examples.withFinding;
import static org.psncontrols.rules.Examples.withHealthCheck;
import static org.psncontrols.rules.Examples.withInheritance;
import static org.psncontrols.rules.Examples.withResponse;
import static org.psncontrols.rules.Examples.withRiskAcceptance;
import static org.psncontrols.rules.Examples.withSignatory;

import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.Examples;
import org.psncontrols.rules.NaughtyStrings;
import org.psncontrols.rules.policy.CompliancePolicies;

/** Through any Jakarta validator come the same problems as from the pass itself. */
class JakartaTest {

  private static final PsnValidation OWN = PsnValidation.of(ImmutableList.of(fullCatalogue()));

  /** A validator that was told nothing about this library. */
  private static final Validator PLAIN = plain();

  private static Validator plain() {
    ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    return factory.getValidator();
  }

  /** Ways to break a rule or several, of the form and of its parts, with and without an index. */
  private static final ImmutableList<UnaryOperator<Submission>> BREAKERS = breakers();

  private static ImmutableList<UnaryOperator<Submission>> breakers() {
    ImmutableList.Builder<UnaryOperator<Submission>> breakers = ImmutableList.builder();
    for (Fields.Text field : Fields.TEXTS) {
      breakers.add(s -> field.with().apply(s, " "));
      breakers.add(s -> field.with().apply(s, "${x}".repeat(3_000)));
      breakers.add(s -> field.with().apply(s, " ".repeat(12_000)));
    }
    for (Fields.Count field : Fields.COUNTS) {
      breakers.add(s -> field.with().apply(s, -1L));
    }
    breakers.add(s -> Submission.builder().from(s).submittedOn(DAY.minusYears(30)).build());
    breakers.add(s -> withSignatory(s, signatory -> signatory.signedOn(DAY.plusDays(1))));
    breakers.add(s -> withAssessment(s, a -> a.addResponse(met("X-9"))));
    breakers.add(s -> withAssessment(s, a -> a.addResponse(met("C-2"))));
    breakers.add(s -> withAction(s, a -> a.addControl(ControlId.of("X-9"))));
    breakers.add(s -> withAction(s, a -> a.addFinding(FindingId.of("X-9"))));
    breakers.add(s -> withAction(s, a -> a.completedOn(DAY)));
    breakers.add(s -> withFinding(s, f -> f.addControl(ControlId.of("X-9"))));
    breakers.add(s -> withAction(s, a -> a.addDependsOn(ActionId.of("X-9"))));
    breakers.add(s -> withAction(s, a -> a.riskAcceptance(RiskAcceptanceId.of("X-9"))));
    breakers.add(s -> withRiskAcceptance(s, a -> a.addFinding(FindingId.of("X-9"))));
    breakers.add(s -> withInheritance(s, i -> i.control(ControlId.of("X-9"))));
    breakers.add(s -> Submission.builder().from(s).certificates(ImmutableList.of()).build());
    breakers.add(s -> withHealthCheck(s, h -> h.testedOn(DAY.plusDays(1))));
    breakers.add(s -> withResponse(s, r -> r.answer(Answer.MET).share(Share.of(1))));
    return breakers.build();
  }

  private static Problems check(Submission submission) {
    return OWN.check(submission);
  }

  private static void assertSame(Submission submission) {
    assertSame(OWN, OWN.getValidator(), submission);
  }

  private static void assertSame(PsnValidation own, Validator validator, Submission submission) {
    Assessment assessment = submission.getAssessment();
    SubmissionReview review =
        new SubmissionReview(submission, DAY.plusYears(3), CompliancePolicies.psn2014());
    assertSame(validator.validate(submission), own.check(submission));
    assertSame(validator.validate(assessment), own.check(assessment));
    for (Stage stage : Stage.values()) {
      assertSame(validator.validate(submission, stage.getGroup()), own.check(submission, stage));
      assertSame(validator.validate(assessment, stage.getGroup()), own.check(assessment, stage));
      assertSame(
          validator.validate(review, stage.getGroup()),
          within("submission", own.check(review, stage)));
    }
  }

  private static Problems within(String property, Problems problems) {
    return Problems.of(
        problems.stream()
            .map(p -> Problem.builder().from(p).path(property + "." + p.getPath()).build())
            .toList());
  }

  private static void assertSame(
      Set<? extends ConstraintViolation<?>> violations, Problems expected) {
    assertThat(PsnValidation.toProblems(violations)).isEqualTo(expected);
    assertThat(violations).hasSameSizeAs(expected.asList());
    assertThat(violations.stream().map(v -> v.getPropertyPath() + ": " + v.getMessage()))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .map(p -> p.getPath() + ": " + p.getMessage() + " " + p.getRemedy())
                .toList());
  }

  @Test
  void a_valid_submission_has_no_violation() {
    assertThat(OWN.getValidator().validate(full())).isEmpty();
    assertThat(OWN.getValidator().validate(full().getAssessment())).isEmpty();
    assertThat(OWN.getValidator()).isSameAs(OWN.getValidator());
  }

  @Test
  void each_broken_rule_gives_the_same_problems() {
    for (UnaryOperator<Submission> breaker : BREAKERS) {
      Submission broken = breaker.apply(full());

      assertThat(OWN.check(broken, Stage.SUBMISSION)).isNotEmpty();
      assertSame(broken);
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void any_broken_rules_together_give_the_same_problems(@ForAll("breakages") Submission broken) {
    assertSame(broken);
  }

  @Provide
  Arbitrary<Submission> breakages() {
    return Arbitraries.of(BREAKERS)
        .list()
        .ofMaxSize(8)
        .map(
            breakers -> {
              Submission broken = full();
              for (UnaryOperator<Submission> breaker : breakers) {
                broken = breaker.apply(broken);
              }
              return broken;
            });
  }

  @Test
  void a_validator_that_knows_nothing_of_this_library_checks_against_the_built_in_catalogues() {
    Catalogue builtIn = Catalogues.genericCodeOfConnection();
    ImmutableList<Response> responses =
        ImmutableList.of(met(builtIn.getControls().get(0).getId().value()), met("X-9"));
    List<Submission> submissions = new ArrayList<>();
    submissions.add(full());
    BREAKERS.forEach(breaker -> submissions.add(breaker.apply(full())));
    submissions.add(
        withAssessment(
            full(),
            a ->
                a.catalogue(builtIn.getEdition())
                    .responses(responses)
                    .actions(ImmutableList.of())
                    .healthCheck(Examples.healthCheck().build())));

    for (Submission submission : submissions) {
      assertThat(PsnValidation.builtIn().check(submission)).isNotEmpty();
      assertSame(PsnValidation.builtIn(), PLAIN, submission);
    }
  }

  /** A value of an embedder's, which holds several of ours. */
  record Inbox(List<@Valid Submission> submissions) {}

  @Test
  void values_within_others_have_their_problems_at_their_own_places() {
    Submission broken = withAction(full(), a -> a.completedOn(DAY));

    assertThat(OWN.validate(new Inbox(List.of(broken, full(), broken))))
        .extracting(Problem::getPath)
        .containsExactly(
            "submissions[0].assessment.actions[0].status",
            "submissions[2].assessment.actions[0].status");
  }

  @Test
  void the_embedders_validator_is_used_where_it_is_given() {
    PsnValidation theirs = OWN.with(PLAIN);

    assertThat(theirs.getValidator()).isSameAs(PLAIN);
    assertThat(theirs.in(Locale.FRENCH).getValidator()).isSameAs(PLAIN);
    assertThat(theirs.check(full())).isEmpty();
    // Its factory was told of no catalogues, so it checks against the built-in ones.
    assertThat(theirs.validate(full()))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.CATALOGUE_UNKNOWN);
  }

  @Test
  void another_language_is_spoken_by_the_checks_and_by_values_alone() {
    Locale language = Locale.forLanguageTag("qaa");
    Submission unsent = Submission.builder().from(full()).submittedOn(Optional.empty()).build();
    SubmissionReview review = new SubmissionReview(unsent, DAY, CompliancePolicies.psn2014());

    assertThat(OWN.in(language).check(review, Stage.SUBMISSION))
        .extracting(Problem::getMessage)
        .containsExactly("Ni anfonwyd cyn 2014-03-03.");
    assertThat(OWN.in(language).validate(review, Stage.SUBMISSION.getGroup()))
        .extracting(Problem::getMessage)
        .containsExactly("Ni anfonwyd cyn 2014-03-03.");
    assertThat(OWN.check(review, Stage.SUBMISSION))
        .extracting(Problem::getMessage)
        .containsExactly("The submission has not been sent by 2014-03-03.");
  }

  @Test
  void naughty_strings_in_every_text_change_nothing() {
    for (String naughty : NaughtyStrings.all()) {
      Submission submission = full();
      for (Fields.Text field : Fields.TEXTS) {
        submission = field.with().apply(submission, naughty);
      }
      int expected = naughty.isBlank() ? Fields.TEXTS.size() : 0;

      assertThat(check(submission)).hasSize(expected);
      assertSame(submission);
    }
  }

  @Test
  void a_naughty_string_beside_faults_leaves_their_messages_alone() {
    for (String naughty : NaughtyStrings.all()) {
      Submission broken = withAction(full(), a -> a.completedOn(DAY));
      for (Fields.Text field : Fields.TEXTS) {
        String text = field.path().endsWith("title") ? naughty.repeat(2_001) : naughty;
        broken = field.with().apply(broken, text);
      }

      assertSame(broken);
    }
  }

  @Test
  void messages_go_through_a_validator_verbatim() {
    for (String naughty : NaughtyStrings.all()) {
      Faults faults = new Faults();
      Path path = Path.ROOT.item("responses", 3).field("comment");
      faults.add(Rules.HEALTH_CHECK_TESTER_NO_SCHEME, path, naughty, "{tester} " + naughty);

      Set<ConstraintViolation<Probe>> violations =
          PLAIN.validate(new Probe(faults.asList().get(0)));

      assertThat(PsnValidation.toProblems(violations)).isEqualTo(faults.toProblems(Locale.ROOT));
      assertThat(violations)
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(
              "The tester "
                  + naughty
                  + " belongs to no stated scheme. Name the scheme, or have the health check carried"
                  + " out by a tester of one of {tester} "
                  + naughty
                  + ".");
    }
  }
}
