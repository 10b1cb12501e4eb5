package org.psncontrols.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.BrokenRules;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.ExchangeReview;

/** How the rules are found. */
class InvalidCasesTest {

  private static final BrokenRules ALL = InvalidCases.all();

  @Example
  void the_rules_of_the_eight_types_are_all_rules() {
    assertThat(
            Stream.of(
                    ALL.asList(AssessmentCase.class),
                    ALL.asList(SubmissionCase.class),
                    ALL.asList(ReviewCase.class),
                    ALL.asList(CertificateCase.class),
                    ALL.asList(RoundsCase.class),
                    ALL.asList(DecisionCase.class),
                    ALL.asList(AssetReview.class),
                    ALL.asList(ExchangeReview.class))
                .<BrokenRule<?>>flatMap(List::stream))
        .containsExactlyElementsOf(ALL);
  }

  @Example
  void rules_are_named_differently_unless_a_thing_can_be_wrong_in_two_ways() {
    Multiset<String> names =
        ALL.asList().stream()
            .map(BrokenRule::toString)
            .collect(ImmutableMultiset.toImmutableMultiset());

    assertThat(Multisets.difference(names, ImmutableMultiset.copyOf(names.elementSet())))
        .containsExactlyInAnyOrder(
            "AssessmentCase healthCheck.scope: health-check-scope",
            "AssessmentCase actions[].status: action-completed-but-not-closed",
            "SubmissionCase assessment.healthCheck.scope: health-check-scope",
            "SubmissionCase assessment.actions[].status: action-completed-but-not-closed",
            "ReviewCase assessment.healthCheck.scheme: health-check-tester",
            "ReviewCase assessment.healthCheck.scope: health-check-scope",
            "ReviewCase assessment.actions[].status: action-completed-but-not-closed",
            "DecisionCase assessment.responses[].evidence: evidence-not-current",
            "AssetReview originator: asset-without-originator",
            "ExchangeReview marking: exchange-above-ceiling");
    assertThat(ALL.asList(CertificateCase.class).get(2))
        .hasToString("CertificateCase certificates[].restsOn: certificate-cycle");
  }

  @Example
  void every_rule_of_assessments_is_one_of_submissions_and_every_one_of_those_of_reviews() {
    assertThat(ALL.asList(SubmissionCase.class))
        .extracting(rule -> rule.code() + " " + rule.where())
        .containsAll(
            ALL.asList(AssessmentCase.class).stream()
                .map(rule -> rule.code() + " assessment." + rule.where())
                .toList());
    assertThat(ALL.asList(ReviewCase.class))
        .extracting(rule -> rule.code() + " " + rule.where())
        .containsAll(
            ALL.asList(SubmissionCase.class).stream()
                .map(rule -> rule.code() + " " + rule.where())
                .toList());
  }

  @Example
  void rules_are_found_by_their_code() {
    assertThat(ALL.withCode(ProblemCodes.CERTIFICATE_NOT_VALID))
        .extracting(rule -> rule.type().getSimpleName() + " " + rule.where())
        .containsExactly(
            "ReviewCase certificates[].restsOn[]",
            "ReviewCase assessment.inheritances[].certificate",
            "CertificateCase certificates[].restsOn[]",
            "CertificateCase assessment.inheritances[].certificate");
    assertThat(ALL.withCode(ProblemCode.of("nobody-uses-this"))).isEmpty();
  }

  @Example
  void another_type_is_refused() {
    String message =
        "there must be a rule to break in values of the type, but for java.lang.String there is"
            + " none, only for [AssessmentCase, SubmissionCase, ReviewCase, CertificateCase,"
            + " RoundsCase, DecisionCase, AssetReview, ExchangeReview]";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidCases.of(String.class))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidCases.of(String.class, ProblemCodes.CERTIFICATE_NOT_VALID))
        .withMessage(message);
  }

  @Example
  void a_code_of_other_types_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidCases.of(AssessmentCase.class, ProblemCodes.CERTIFICATE_NOT_VALID))
        .withMessageStartingWith(
            "there must be a rule of the code to break in values of the type, but for"
                + " AssessmentCase there is none of certificate-not-valid, only of"
                + " [catalogue-unknown, too-many, ");
  }

  @Example
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> InvalidCases.of(null)).withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> InvalidCases.of(null, ProblemCodes.CERTIFICATE_NOT_VALID))
        .withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> InvalidCases.of(AssessmentCase.class, null))
        .withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> ALL.asList(null)).withMessage("type");
    assertThatNullPointerException().isThrownBy(() -> ALL.withCode(null)).withMessage("code");
  }

  @Example
  void cases_of_a_type_break_every_rule_in_turn() {
    assertThat(Samples.of(InvalidCases.of(DecisionCase.class), 400))
        .extracting(shrinkable -> shrinkable.value())
        .extracting(Invalid::code)
        .containsAll(ALL.asList(DecisionCase.class).stream().map(BrokenRule::code).toList());
  }

  @Example
  void cases_of_a_type_and_a_code_break_its_rules_of_that_code() {
    assertThat(
            Samples.of(
                InvalidCases.of(CertificateCase.class, ProblemCodes.CERTIFICATE_NOT_VALID), 100))
        .extracting(shrinkable -> shrinkable.value())
        .extracting(invalid -> invalid.code() + " " + invalid.path().replaceAll("\\[\\d+]", "[]"))
        .contains(
            "certificate-not-valid certificates[].restsOn[]",
            "certificate-not-valid assessment.inheritances[].certificate")
        .allSatisfy(found -> assertThat(found).startsWith("certificate-not-valid "));
  }

  @Example
  void the_same_seed_gives_the_same_values() {
    for (BrokenRule<DecisionCase> rule : ALL.asList(DecisionCase.class)) {
      assertThat(Samples.of(rule.values(), 3))
          .extracting(shrinkable -> shrinkable.value())
          .containsExactlyElementsOf(
              Samples.of(rule.values(), 3).stream().map(shrinkable -> shrinkable.value()).toList());
    }
  }
}
