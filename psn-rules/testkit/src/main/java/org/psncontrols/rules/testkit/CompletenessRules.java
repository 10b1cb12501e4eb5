package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.problem.ProblemCodes;

/** The rules of what an assessment must say of its environment, and of every control. */
final class CompletenessRules {

  static final ImmutableList<Breach<AssessmentCase>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.SERVICE_CODE_MISSING,
              "environment.hostedServices",
              CompletenessRules::withoutServiceCode),
          new Breach<>(
              ProblemCodes.CONTROL_NOT_ASSESSED, "responses", CompletenessRules::notResponded),
          new Breach<>(
              ProblemCodes.CONTROL_NOT_ASSESSED,
              "responses[].answer",
              CompletenessRules::notAnswered),
          new Breach<>(
              ProblemCodes.NOT_APPLICABLE_AGAINST_FEATURES,
              "responses[].answer",
              CompletenessRules::saidNotToApply));

  private CompletenessRules() {}

  /** The same environment with one feature more; what is said not to apply does not for that. */
  private static AssessmentCase with(
      AssessmentCase given, Environment environment, EnvironmentFeature feature) {
    return Complete.applicable(
        new AssessmentCase(
            given.catalogue(),
            Assessment.builder()
                .from(given.assessment())
                .environment(Environment.builder().from(environment).addFeature(feature).build())
                .build()));
  }

  private static Broken<AssessmentCase> withoutServiceCode(AssessmentCase given, Picks picks) {
    Environment without =
        Environment.builder()
            .from(given.assessment().getEnvironment())
            .hostedServices(ImmutableList.of())
            .build();
    return new Broken<>(
        with(given, without, EnvironmentFeature.HOSTED_SERVICES), "environment.hostedServices");
  }

  private static Broken<AssessmentCase> notResponded(AssessmentCase given, Picks picks) {
    ImmutableList<Response> responses = given.assessment().getResponses();
    Response left = responses.get(picks.placeIn(responses));
    return new Broken<>(
        Items.RESPONSES.set(
            given, responses.stream().filter(response -> !response.equals(left)).toList()),
        "responses");
  }

  /** Nor does the assessor. */
  private static Broken<AssessmentCase> notAnswered(AssessmentCase given, Picks picks) {
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(given, picks);
    Optional<AssessorView> view =
        place.item().getAssessorView().filter(seen -> seen.getAnswer() == Answer.NOT_ASSESSED);
    return place.broken(
        Response.builder()
            .from(place.item())
            .answer(Answer.NOT_ASSESSED)
            .share(Optional.empty())
            .assessorView(view)
            .build(),
        "answer");
  }

  /** A control is for environments with some feature, which this one has, among others or alone. */
  private static Broken<AssessmentCase> saidNotToApply(AssessmentCase given, Picks picks) {
    Environment environment = given.assessment().getEnvironment();
    EnvironmentFeature[] features =
        Stream.concat(
                environment.getFeatures().stream(),
                // Of hosted services, more would have to be said.
                Arrays.stream(EnvironmentFeature.values())
                    .filter(feature -> feature != EnvironmentFeature.HOSTED_SERVICES))
            .toArray(EnvironmentFeature[]::new);
    EnvironmentFeature feature = picks.oneOf(features);
    AssessmentCase featured = with(given, environment, feature);
    AssessmentCase ready =
        ControlRules.changed(
            featured,
            Items.RESPONSES.pick(featured, picks).item(),
            control ->
                control.applicability(
                    Applicability.builder()
                        .from(Applicability.everywhere())
                        .features(List.of(feature, picks.oneOf(EnvironmentFeature.values())))
                        .build()));
    Place<AssessmentCase, Response> place = Items.RESPONSES.pick(ready, picks);
    Response explained = ResponseRules.explained(place.item(), given.assessment().getAssessedOn());
    return place.broken(ResponseRules.counted(explained, Answer.NOT_APPLICABLE), "answer");
  }
}
