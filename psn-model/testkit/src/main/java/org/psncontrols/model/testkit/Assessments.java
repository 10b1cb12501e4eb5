package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.RiskAcceptance;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.testkit.Certificates.Provision;

/** Makes assessments. */
final class Assessments {

  private static final int MAX_AGE = 120;

  private Assessments() {}

  /**
   * How controls are answered.
   *
   * @param answers makes the answers
   * @param complete whether each control has a response
   * @param densities else, in percent, how many of the controls have one: one of these
   */
  record Answering(Maker<Answer> answers, boolean complete, ImmutableList<Integer> densities) {

    static final Answering ANY =
        new Answering(Responses::answer, false, ImmutableList.of(90, 90, 90, 30, 100));

    static final Answering NONE = new Answering(Responses::answer, false, ImmutableList.of(0));

    static final Answering COMPLETE = all(Responses::givenAnswer);

    static Answering all(Maker<Answer> answers) {
      return new Answering(answers, true, ImmutableList.of(100));
    }

    /** Makes the response to a control, or leaves it open. */
    Optional<Response> respond(Draw draw, int density, ControlId control, LocalDate day) {
      Maker<Response> response = any -> Responses.response(any, control, day, answers);
      return complete ? Optional.of(draw.make(response)) : draw.sometimes(density, response);
    }
  }

  /**
   * Who assesses what, and when.
   *
   * @param provisions makes what controls may be inherited from; none where there is nothing
   */
  record Subject(
      Organisation organisation,
      Environment environment,
      LocalDate day,
      Optional<Maker<Provision>> provisions) {

    static Subject any(Draw draw, LocalDate clock) {
      LocalDate day = dayBefore(draw, clock);
      return new Subject(
          draw.make(any -> Organisations.living(any, day)),
          draw.make(Environments::environment),
          day,
          Optional.of(Provision::any));
    }

    static LocalDate dayBefore(Draw draw, LocalDate clock) {
      return clock.minusDays(Days.within(draw, MAX_AGE));
    }
  }

  /** A catalogue and an assessment against it. */
  record Assessed(Catalogue catalogue, Assessment assessment) {}

  static AssessmentId id(Draw draw) {
    return AssessmentId.of(Texts.identifier(draw, "._:/-", 16));
  }

  /** An assessment against what a catalogue has in force. */
  static Assessment against(Draw draw, Catalogue catalogue, Answering answering, Subject subject) {
    ImmutableList<ControlId> controls =
        catalogue.getControlsInForce().stream()
            .map(Control::getId)
            .collect(ImmutableList.toImmutableList());
    List<Response> responses =
        draw.make(
            slots -> {
              int density = slots.of(answering.densities());
              List<Response> given = new ArrayList<>();
              for (ControlId control : controls) {
                answering.respond(slots, density, control, subject.day()).ifPresent(given::add);
              }
              return given;
            });
    return assessment(draw, catalogue, controls, responses, subject);
  }

  /**
   * An assessment with a catalogue of its own, whose controls shrink together with their responses.
   */
  static Assessed withCatalogue(
      Draw draw, int least, int most, Answering answering, LocalDate clock) {
    Subject subject = draw.make(any -> Subject.any(any, clock));
    Catalogues.Shell shell = draw.make(Catalogues.Shell::any);
    int density = draw.of(answering.densities());
    List<ControlId> ids = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    ImmutableList<Control> controls =
        draw.list(
            least,
            most,
            slot -> {
              ids.add(shell.idOf(ids.size()));
              answering
                  .respond(slot, density, ids.get(ids.size() - 1), subject.day())
                  .ifPresent(responses::add);
              return Catalogues.control(slot);
            });
    Catalogue catalogue = shell.with(controls);
    return new Assessed(
        catalogue, assessment(draw, catalogue, ImmutableList.copyOf(ids), responses, subject));
  }

  private static Assessment assessment(
      Draw draw,
      Catalogue catalogue,
      ImmutableList<ControlId> controls,
      List<Response> responses,
      Subject subject) {
    LocalDate day = subject.day();
    // Responses do not always start from the catalogue's first control.
    Collections.rotate(responses, draw.below(Catalogues.MAX_CONTROLS + 1));
    Optional<HealthCheck> healthCheck =
        draw.sometimes(80, check -> HealthChecks.healthCheck(check, controls, day));
    ImmutableList<FindingId> findings =
        healthCheck.stream()
            .flatMap(check -> check.getFindings().stream())
            .map(Finding::getId)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<RiskAcceptance> acceptances = acceptances(draw, controls, findings, day);
    return Assessment.builder()
        .id(draw.make(Assessments::id))
        .organisation(subject.organisation())
        .environment(subject.environment())
        .catalogue(catalogue.getEdition())
        .assessedOn(day)
        .responses(responses)
        .healthCheck(healthCheck)
        .riskAcceptances(acceptances)
        .actions(actions(draw, controls, findings, acceptances, day))
        .inheritances(inheritances(draw, controls, subject.provisions()))
        .build();
  }

  private static ImmutableList<RiskAcceptance> acceptances(
      Draw draw, List<ControlId> controls, List<FindingId> findings, LocalDate day) {
    Numbers numbers = new Numbers("RA-");
    return draw.list(
        0,
        2,
        acceptance ->
            RiskAcceptances.acceptance(
                acceptance, RiskAcceptanceId.of(numbers.next()), controls, findings, day));
  }

  private static ImmutableList<RemedialAction> actions(
      Draw draw,
      List<ControlId> controls,
      List<FindingId> findings,
      List<RiskAcceptance> acceptances,
      LocalDate day) {
    List<RiskAcceptanceId> accepted = acceptances.stream().map(RiskAcceptance::getId).toList();
    Numbers numbers = new Numbers("RAP-");
    List<ActionId> earlier = new ArrayList<>();
    return draw.list(
        0,
        4,
        action -> {
          ActionId id = ActionId.of(numbers.next());
          RemedialAction made =
              Actions.action(
                  action, id, new Actions.Surroundings(controls, findings, earlier, accepted, day));
          earlier.add(id);
          return made;
        });
  }

  private static ImmutableList<Inheritance> inheritances(
      Draw draw, List<ControlId> controls, Optional<Maker<Provision>> provisions) {
    if (controls.isEmpty() || provisions.isEmpty()) {
      return ImmutableList.of();
    }
    Numbers numbers = new Numbers("CERT-");
    return draw.list(
        0,
        2,
        inheritance ->
            Certificates.inheritance(
                inheritance,
                CertificateId.of(numbers.next()),
                inheritance.of(controls),
                provisions.get()));
  }

  /** The assessment, but the first response rests on the given evidence alone. */
  static Assessment restingOn(Assessment assessment, Draw draw, DatedMaker<Evidence> evidence) {
    if (assessment.getResponses().isEmpty()) {
      return assessment;
    }
    List<Response> responses = new ArrayList<>(assessment.getResponses());
    responses.set(
        0,
        Response.builder()
            .from(responses.get(0))
            .evidence(ImmutableList.of(evidence.make(draw, assessment.getAssessedOn())))
            .build());
    return Assessment.builder().from(assessment).responses(responses).build();
  }
}
