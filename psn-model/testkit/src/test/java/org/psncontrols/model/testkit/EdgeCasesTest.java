package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.source.DateSpan;

/** The edges that people trip over, each looked for where it is registered. */
@SuppressWarnings("NullAway") // Nulls on purpose, and Guava's only element, which may be null.
class EdgeCasesTest {

  private static final LocalDate DAY = DatedArbitrary.DEFAULT_DAY;

  private static <T> void registered(Arbitrary<T> arbitrary, Predicate<T> edge) {
    assertThat(Streams.stream(arbitrary.edgeCases()).map(Shrinkable::value)).anyMatch(edge);
  }

  private static void assessed(Predicate<Tuple2<Catalogue, Assessment>> edge) {
    registered(AssessmentArbitraries.assessments().withCatalogues(), edge);
  }

  @Example
  void evidence_expires_today() {
    Predicate<Evidence> lastDay =
        evidence -> evidence.isCurrentOn(DAY) && !evidence.isCurrentOn(DAY.plusDays(1));

    registered(AssessmentArbitraries.evidence(), lastDay);
    assessed(
        any ->
            any.get2().getResponses().stream()
                .flatMap(response -> response.getEvidence().stream())
                .anyMatch(
                    evidence ->
                        evidence
                            .getExpiresOn()
                            .equals(Optional.of(DateSpan.of(any.get2().getAssessedOn())))));
  }

  @Example
  void days_are_the_29th_of_february() {
    Predicate<DateSpan> leap =
        span ->
            span.isDay() && span.first().getMonthValue() == 2 && span.last().getDayOfMonth() == 29;

    registered(SourceArbitraries.dateSpans(), leap);
    registered(
        AssessmentArbitraries.evidence(),
        evidence -> evidence.getCollectedOn().filter(leap).isPresent());
    assessed(
        any ->
            any.get2().getResponses().stream()
                .flatMap(response -> response.getEvidence().stream())
                .anyMatch(evidence -> evidence.getCollectedOn().filter(leap).isPresent()));
  }

  @Example
  void a_control_weighs_nothing() {
    registered(ControlArbitraries.controls(), control -> control.getScoringWeight() == 0);
  }

  @Example
  void a_baseline_is_empty() {
    registered(
        ControlArbitraries.profileSources(),
        sources -> {
          Profile profile = Iterables.getOnlyElement(sources.profiles().values());
          Catalogue catalogue = Iterables.getOnlyElement(sources.catalogues().values());
          return catalogue.getControls().stream()
              .noneMatch(
                  control ->
                      profile.getImports().stream()
                          .anyMatch(
                              from ->
                                  from.include().selects(control)
                                      && !from.exclude().selects(control)));
        });
    assessed(any -> any.get1().getControls().isEmpty());
  }

  @Example
  void nothing_applies() {
    assessed(
        any ->
            any.get2().getResponses().size() == any.get1().getControls().size()
                && !any.get2().getResponses().isEmpty()
                && any.get2().getResponses().stream()
                    .map(Response::getCountedAnswer)
                    .allMatch(Answer.NOT_APPLICABLE::equals));
  }

  @Example
  void every_answer_is_missing() {
    assessed(any -> !any.get1().getControls().isEmpty() && any.get2().getResponses().isEmpty());
  }

  @Example
  void there_is_one_control_and_there_are_a_thousand() {
    for (int size : new int[] {1, 1_000}) {
      registered(
          ControlArbitraries.catalogues(), catalogue -> catalogue.getControls().size() == size);
      assessed(any -> any.get1().getControls().size() == size);
    }
  }

  @Example
  void identifiers_are_as_long_as_they_can_be() {
    registered(
        OrganisationArbitraries.organisationIds(),
        id -> id.value().length() == OrganisationId.MAX_VALUE_LENGTH);
    registered(
        OrganisationArbitraries.organisations(),
        body -> body.getId().value().length() == OrganisationId.MAX_VALUE_LENGTH);
    registered(
        ControlArbitraries.controls(),
        control -> control.getId().toString().length() == ControlId.MAX_LENGTH);
  }

  @Example
  void names_run_from_right_to_left_and_combine() {
    registered(
        OrganisationArbitraries.organisations(),
        body ->
            body.getName()
                    .codePoints()
                    .anyMatch(
                        c ->
                            Character.getDirectionality(c)
                                == Character.DIRECTIONALITY_RIGHT_TO_LEFT)
                && body.getName()
                    .codePoints()
                    .anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK));
  }
}
