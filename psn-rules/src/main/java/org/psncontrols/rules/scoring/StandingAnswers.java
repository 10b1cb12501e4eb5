package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;
import org.psncontrols.rules.scoring.StandingAnswer.Compensation;

/**
 * What each answer of an assessment is worth at a date.
 *
 * <p>One answer for every control of the catalogue, in its order. A response to a control that the
 * catalogue does not have is left out here; validation reports it. Where a control is answered
 * twice, which validation reports too, the first response counts.
 *
 * <p>Met, partly met and not applicable stand if at least one item of evidence is current, or if
 * there is none and the policy demands none; otherwise the control is not assessed. Not met stays
 * not met. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param asOf the date, never null
 * @param answers an answer for each control, in catalogue order, never null
 * @since 0.1
 */
public record StandingAnswers(LocalDate asOf, ImmutableList<StandingAnswer> answers) {

  /** What a partly met control attains where nobody states a share. */
  private static final int DEFAULT_PARTLY_MET = 5_000;

  /**
   * The answers of an assessment at a date.
   *
   * @param assessment the assessment, never null
   * @param catalogue the catalogue it answers, never null
   * @param policy the choices, never null
   * @param asOf the date, never null
   * @return an answer for each control in force
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public static StandingAnswers of(
      Assessment assessment, Catalogue catalogue, ScoringPolicy policy, LocalDate asOf) {
    checkArgument(
        assessment.getCatalogue().equals(catalogue.getEdition()),
        "assessment %s answers catalogue %s, but is held against %s",
        assessment.getId(),
        assessment.getCatalogue(),
        catalogue.getEdition());
    Map<ControlId, Response> responses = new HashMap<>();
    for (Response response : assessment.getResponses()) {
      responses.putIfAbsent(response.getControl(), response);
    }
    ImmutableList.Builder<StandingAnswer> answers =
        ImmutableList.builderWithExpectedSize(catalogue.getControlsInForce().size());
    for (Control control : catalogue.getControlsInForce()) {
      answers.add(standing(control, responses.get(control.getId()), policy, asOf));
    }
    return new StandingAnswers(asOf, answers.build());
  }

  private static StandingAnswer standing(
      Control control, @Nullable Response response, ScoringPolicy policy, LocalDate asOf) {
    if (response == null) {
      return new StandingAnswer(
          control, Optional.empty(), Answer.NOT_ASSESSED, 0, Basis.NOT_GIVEN, Optional.empty());
    }
    Answer answer = response.getCountedAnswer();
    Basis basis = basis(control, response, answer, policy, asOf);
    return switch (basis) {
      case STANDS, STANDS_WITHOUT_EVIDENCE ->
          valued(control, response, answer, basis, policy, asOf);
      case NOT_GIVEN, EVIDENCE_MISSING, EVIDENCE_NOT_CURRENT ->
          new StandingAnswer(
              control,
              Optional.of(response),
              Answer.NOT_ASSESSED,
              0,
              basis,
              compensation(response, policy.compensationCeiling(), asOf));
    };
  }

  private static Basis basis(
      Control control, Response response, Answer answer, ScoringPolicy policy, LocalDate asOf) {
    return switch (answer) {
      case NOT_ASSESSED -> Basis.NOT_GIVEN;
      case NOT_MET -> Basis.STANDS;
      case MET, PARTLY_MET, NOT_APPLICABLE -> {
        if (response.getEvidence().stream().anyMatch(evidence -> evidence.isCurrentOn(asOf))) {
          yield Basis.STANDS;
        }
        if (!response.getEvidence().isEmpty()) {
          yield Basis.EVIDENCE_NOT_CURRENT;
        }
        yield policy.evidenceDemand().isDemandedFor(control)
            ? Basis.EVIDENCE_MISSING
            : Basis.STANDS_WITHOUT_EVIDENCE;
      }
    };
  }

  private static StandingAnswer valued(
      Control control,
      Response response,
      Answer answer,
      Basis basis,
      ScoringPolicy policy,
      LocalDate asOf) {
    int parts =
        switch (answer) {
          case MET -> Share.WHOLE;
          case PARTLY_MET ->
              response.getCountedShare().map(Share::parts).orElse(DEFAULT_PARTLY_MET);
          case NOT_MET, NOT_APPLICABLE, NOT_ASSESSED -> 0;
        };
    Optional<Compensation> compensation =
        answer == Answer.PARTLY_MET || answer == Answer.NOT_MET
            ? compensation(response, policy.compensationCeiling(), asOf)
            : Optional.empty();
    long credit = compensation.map(Compensation::credit).orElse(0);
    long attainment = (long) parts * Share.WHOLE + (Share.WHOLE - parts) * credit;
    return new StandingAnswer(
        control, Optional.of(response), answer, attainment, basis, compensation);
  }

  private static Optional<Compensation> compensation(
      Response response, Share ceiling, LocalDate asOf) {
    return response.getCompensatingMeasures().stream()
        .filter(measure -> measure.getAuthority().isPresent())
        .filter(measure -> !measure.getExpiresOn().isBefore(asOf))
        .map(CompensatingMeasure::getCredit)
        .max(Comparator.naturalOrder())
        .map(
            credit ->
                new Compensation(
                    Math.min(credit.parts(), ceiling.parts()), credit.compareTo(ceiling) > 0));
  }
}
