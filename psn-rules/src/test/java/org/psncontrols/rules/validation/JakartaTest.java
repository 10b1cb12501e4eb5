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
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
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
import org.psncontrols.rules.Examples;
import org.psncontrols.rules.NaughtyStrings;

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
    assertSame(OWN.getValidator().validate(submission), check(submission));
    assertSame(
        OWN.getValidator().validate(submission.getAssessment()),
        OWN.check(submission.getAssessment()));
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

      assertThat(check(broken)).isNotEmpty();
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
      assertSame(PLAIN.validate(submission), PsnValidation.builtIn().check(submission));
      Assessment assessment = submission.getAssessment();
      assertSame(PLAIN.validate(assessment), PsnValidation.builtIn().check(assessment));
    }
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
      Problem problem =
          Problem.builder()
              .code(ProblemCodes.VALUE_INVALID)
              .path("responses[3].comment")
              .message(naughty)
              .remedy("{what} " + naughty)
              .build();

      Set<ConstraintViolation<Probe>> violations = PLAIN.validate(new Probe(problem));

      assertThat(PsnValidation.toProblems(violations).asList()).containsExactly(problem);
      assertThat(violations)
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(naughty + " {what} " + naughty);
    }
  }
}
