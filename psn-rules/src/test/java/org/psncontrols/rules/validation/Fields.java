package org.psncontrols.rules.validation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.rules.Examples;

/** The fields of a submission that have a constraint of their own, each once. */
final class Fields {

  /**
   * A text.
   *
   * @param type the type that declares it
   * @param property its name
   * @param path its place in {@link Examples#full}
   * @param maxLength the limit
   * @param optional whether it may be left out
   * @param with sets it
   */
  record Text(
      Class<?> type,
      String property,
      String path,
      int maxLength,
      boolean optional,
      BiFunction<Submission, String, Submission> with) {

    @Override
    public String toString() {
      return path;
    }
  }

  /**
   * A count.
   *
   * @param type the type that declares it
   * @param property its name
   * @param path its place in {@link Examples#full}
   * @param with sets it
   */
  record Count(
      Class<?> type, String property, String path, BiFunction<Submission, Long, Submission> with) {

    @Override
    public String toString() {
      return path;
    }
  }

  static final ImmutableList<Text> TEXTS =
      ImmutableList.of(
          new Text(
              Signatory.class,
              "name",
              "signatory.name",
              300,
              false,
              (s, t) -> Examples.withSignatory(s, b -> b.name(t))),
          new Text(
              Signatory.class,
              "position",
              "signatory.position",
              300,
              false,
              (s, t) -> Examples.withSignatory(s, b -> b.position(t))),
          new Text(
              Signatory.class,
              "email",
              "signatory.email",
              300,
              true,
              (s, t) -> Examples.withSignatory(s, b -> b.email(t))),
          new Text(
              NetworkDiagram.class,
              "reference",
              "networkDiagram.reference",
              2_000,
              false,
              (s, t) ->
                  Submission.builder()
                      .from(s)
                      .networkDiagram(
                          NetworkDiagram.builder()
                              .from(s.getNetworkDiagram().orElseThrow())
                              .reference(t)
                              .build())
                      .build()),
          new Text(
              Organisation.class,
              "name",
              "assessment.organisation.name",
              300,
              false,
              (s, t) ->
                  Examples.withAssessment(
                      s,
                      b ->
                          b.organisation(
                              Organisation.builder()
                                  .from(s.getAssessment().getOrganisation())
                                  .name(t)
                                  .build()))),
          new Text(
              Environment.class,
              "name",
              "assessment.environment.name",
              300,
              false,
              (s, t) -> withEnvironment(s, b -> b.name(t))),
          new Text(
              Response.class,
              "comment",
              "assessment.responses[0].comment",
              10_000,
              true,
              (s, t) -> Examples.withResponse(s, b -> b.comment(t))),
          new Text(
              Response.class,
              "owner",
              "assessment.responses[0].owner",
              300,
              true,
              (s, t) -> Examples.withResponse(s, b -> b.owner(t))),
          new Text(
              AssessorView.class,
              "comment",
              "assessment.responses[0].assessorView.comment",
              10_000,
              true,
              (s, t) ->
                  Examples.withResponse(
                      s,
                      b ->
                          b.assessorView(
                              first(s)
                                  .getAssessorView()
                                  .map(v -> AssessorView.builder().from(v).comment(t).build())))),
          new Text(
              Evidence.class,
              "title",
              "assessment.responses[0].evidence[0].title",
              2_000,
              false,
              (s, t) ->
                  Examples.withResponse(
                      s,
                      b ->
                          b.evidence(
                              Examples.withFirst(
                                  first(s).getEvidence(),
                                  e -> Evidence.builder().from(e).title(t).build())))),
          new Text(
              CompensatingMeasure.class,
              "description",
              "assessment.responses[0].compensatingMeasures[0].description",
              2_000,
              false,
              (s, t) -> withMeasure(s, b -> b.description(t))),
          new Text(
              CompensatingMeasure.class,
              "authority",
              "assessment.responses[0].compensatingMeasures[0].authority",
              2_000,
              true,
              (s, t) -> withMeasure(s, b -> b.authority(t))),
          new Text(
              HealthCheck.class,
              "tester",
              "assessment.healthCheck.tester",
              300,
              false,
              (s, t) -> Examples.withHealthCheck(s, b -> b.tester(t))),
          new Text(
              Finding.class,
              "title",
              "assessment.healthCheck.findings[0].title",
              500,
              false,
              (s, t) -> Examples.withFinding(s, b -> b.title(t))),
          new Text(
              Finding.class,
              "scoringMethod",
              "assessment.healthCheck.findings[0].scoringMethod",
              500,
              true,
              (s, t) -> Examples.withFinding(s, b -> b.scoringMethod(t))),
          new Text(
              Finding.class,
              "description",
              "assessment.healthCheck.findings[0].description",
              10_000,
              true,
              (s, t) -> Examples.withFinding(s, b -> b.description(t))),
          new Text(
              RemedialAction.class,
              "title",
              "assessment.actions[0].title",
              500,
              false,
              (s, t) -> Examples.withAction(s, b -> b.title(t))),
          new Text(
              RemedialAction.class,
              "owner",
              "assessment.actions[0].owner",
              300,
              true,
              (s, t) -> Examples.withAction(s, b -> b.owner(t))),
          new Text(
              Evidence.class,
              "title",
              "assessment.actions[0].evidence[0].title",
              2_000,
              false,
              (s, t) ->
                  Examples.withAction(
                      s, b -> b.evidence(ImmutableList.of(Evidence.builder().title(t).build())))));

  static final ImmutableList<Count> COUNTS =
      ImmutableList.of(
          new Count(
              Environment.class,
              "users",
              "assessment.environment.users",
              (s, n) -> withEnvironment(s, b -> b.users(OptionalLong.of(n)))),
          new Count(
              Environment.class,
              "sites",
              "assessment.environment.sites",
              (s, n) -> withEnvironment(s, b -> b.sites(OptionalLong.of(n)))),
          new Count(
              Environment.class,
              "internalAddresses",
              "assessment.environment.internalAddresses",
              (s, n) -> withEnvironment(s, b -> b.internalAddresses(OptionalLong.of(n)))));

  private Fields() {}

  private static Response first(Submission submission) {
    return submission.getAssessment().getResponses().get(0);
  }

  private static Submission withMeasure(
      Submission submission, UnaryOperator<CompensatingMeasure.Builder> change) {
    return Examples.withResponse(
        submission,
        b ->
            b.compensatingMeasures(
                Examples.withFirst(
                    first(submission).getCompensatingMeasures(),
                    m -> change.apply(CompensatingMeasure.builder().from(m)).build())));
  }

  private static Submission withEnvironment(
      Submission submission, UnaryOperator<Environment.Builder> change) {
    Environment environment = submission.getAssessment().getEnvironment();
    return Examples.withAssessment(
        submission,
        b -> b.environment(change.apply(Environment.builder().from(environment)).build()));
  }

  /** The value as an accessor gives it. */
  static Object asDeclared(Text field, String text) {
    return field.optional() ? Optional.of(text) : text;
  }
}
