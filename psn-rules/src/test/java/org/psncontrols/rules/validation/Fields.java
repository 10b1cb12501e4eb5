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
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.ServiceCode;
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

    /** Whether it is the first item of a list. */
    boolean isListed() {
      return path.endsWith("[0]");
    }

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
              (s, t) -> withOrganisation(s, b -> b.name(t))),
          new Text(
              FormerName.class,
              "name",
              "assessment.organisation.formerNames[0].name",
              300,
              false,
              (s, t) ->
                  withOrganisation(s, b -> b.addFormerName(FormerName.builder().name(t).build()))),
          new Text(
              Contact.class,
              "name",
              "assessment.organisation.contacts[0].name",
              300,
              false,
              (s, t) -> withContact(s, b -> b.name(t))),
          new Text(
              Contact.class,
              "position",
              "assessment.organisation.contacts[0].position",
              300,
              true,
              (s, t) -> withContact(s, b -> b.position(t))),
          new Text(
              Contact.class,
              "email",
              "assessment.organisation.contacts[0].email",
              300,
              true,
              (s, t) -> withContact(s, b -> b.email(t))),
          new Text(
              Contact.class,
              "telephone",
              "assessment.organisation.contacts[0].telephone",
              300,
              true,
              (s, t) -> withContact(s, b -> b.telephone(t))),
          new Text(
              Contact.class,
              "address",
              "assessment.organisation.contacts[0].address",
              1_000,
              true,
              (s, t) -> withContact(s, b -> b.address(t))),
          new Text(
              Environment.class,
              "name",
              "assessment.environment.name",
              300,
              false,
              (s, t) -> withEnvironment(s, b -> b.name(t))),
          new Text(
              HostedService.class,
              "name",
              "assessment.environment.hostedServices[0].name",
              300,
              true,
              (s, t) ->
                  withEnvironment(
                      s,
                      b ->
                          b.hostedServices(
                              ImmutableList.of(
                                  HostedService.builder()
                                      .code(ServiceCode.of("SRV_0220"))
                                      .name(t)
                                      .build())))),
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
              Evidence.class,
              "location",
              "assessment.responses[0].evidence[0].location",
              2_000,
              true,
              (s, t) ->
                  Examples.withResponse(
                      s,
                      b ->
                          b.evidence(
                              Examples.withFirst(
                                  first(s).getEvidence(),
                                  e -> Evidence.builder().from(e).location(t).build())))),
          new Text(
              HealthCheck.class,
              "reportReference",
              "assessment.healthCheck.reportReference",
              2_000,
              true,
              (s, t) -> Examples.withHealthCheck(s, b -> b.reportReference(t))),
          new Text(
              Finding.class,
              "affectedAssets",
              "assessment.healthCheck.findings[0].affectedAssets[0]",
              500,
              false,
              (s, t) -> Examples.withFinding(s, b -> b.affectedAssets(ImmutableList.of(t)))),
          new Text(
              RiskAcceptance.class,
              "acceptedBy",
              "assessment.riskAcceptances[0].acceptedBy",
              300,
              false,
              (s, t) -> Examples.withRiskAcceptance(s, b -> b.acceptedBy(t))),
          new Text(
              RiskAcceptance.class,
              "position",
              "assessment.riskAcceptances[0].position",
              300,
              false,
              (s, t) -> Examples.withRiskAcceptance(s, b -> b.position(t))),
          new Text(
              RiskAcceptance.class,
              "reason",
              "assessment.riskAcceptances[0].reason",
              10_000,
              false,
              (s, t) -> Examples.withRiskAcceptance(s, b -> b.reason(t))),
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

  private static Submission withOrganisation(
      Submission submission, UnaryOperator<Organisation.Builder> change) {
    Organisation organisation = submission.getAssessment().getOrganisation();
    return Examples.withAssessment(
        submission,
        b -> b.organisation(change.apply(Organisation.builder().from(organisation)).build()));
  }

  private static Submission withContact(
      Submission submission, UnaryOperator<Contact.Builder> change) {
    return withOrganisation(
        submission,
        b ->
            b.contacts(
                Examples.withFirst(
                    submission.getAssessment().getOrganisation().getContacts(),
                    first -> change.apply(Contact.builder().from(first)).build())));
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
    if (field.isListed()) {
      return ImmutableList.of(text);
    }
    return field.optional() ? Optional.of(text) : text;
  }
}
