package org.psncontrols.benchmarks.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.AssessmentMethod;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Burden;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.source.DateSpan;

/**
 * Assessments out of jqwik's combinators, as a test author would write them field by field.
 *
 * <p>They end with the responses, which are most of an assessment: there is no health check, no
 * plan and nothing inherited. What must lie before the day of the assessment lies before the
 * earliest such day, so that nothing waits for that day: a flat-mapped day would make every part
 * anew for every sample.
 */
final class CombinedAssessments {

  /** No assessment has an earlier day. */
  private static final LocalDate EARLIEST =
      ByHandAssessments.DAY.minusDays(ByHandAssessments.MAX_AGE);

  private CombinedAssessments() {}

  /** Assessments in which every control has a response, and none is left open. */
  static Arbitrary<Assessment> assessments(Catalogue catalogue) {
    return Combinators.combine(
            Combined.identifiers().map(AssessmentId::of),
            CombinedOrganisations.organisations(),
            CombinedOrganisations.environments(),
            Combined.days(ByHandAssessments.MAX_AGE).map(ByHandAssessments.DAY::minusDays),
            responses(catalogue.getControls()))
        .as(
            (id, organisation, environment, day, responses) ->
                Assessment.builder()
                    .id(id)
                    .organisation(living(organisation))
                    .environment(environment)
                    .catalogue(catalogue.getEdition())
                    .assessedOn(day)
                    .responses(responses)
                    .build());
  }

  private static Arbitrary<List<Response>> responses(List<Control> controls) {
    Arbitrary<List<Response>> all =
        Combinators.combine(controls.stream().map(Control::getId).map(id -> responses(id)).toList())
            .as(responses -> responses);
    return Combinators.combine(all, Arbitraries.integers().between(0, ByHandAssessments.MOST_TURNS))
        .as(
            (responses, turn) -> {
              List<Response> turned = new ArrayList<>(responses);
              Collections.rotate(turned, turn);
              return turned;
            });
  }

  /** Responses to one control that do not leave it open. */
  static Arbitrary<Response> responses(ControlId control) {
    return Combinators.combine(
            answers(),
            shares(Share.WHOLE - 1).optional(0.5),
            Combined.prose(),
            Arbitraries.frequency(Tuple.of(75, true), Tuple.of(25, false)),
            evidence().list().ofMaxSize(3),
            managements(),
            measures().list().ofMinSize(1).ofMaxSize(2).optional(0.3),
            views().optional(0.2))
        .as(
            (answer, share, comment, talkative, evidence, management, measures, view) -> {
              Answer seen = view.map(AssessorView::getAnswer).orElse(answer);
              boolean gap = ByHandResponses.isGap(answer) || ByHandResponses.isGap(seen);
              Response.Builder response =
                  Response.builder()
                      .control(control)
                      .answer(answer)
                      .share(share.filter(parts -> answer == Answer.PARTLY_MET))
                      .evidence(evidence)
                      .methods(management.methods())
                      .burden(management.burden())
                      .assessorView(view);
              if (talkative
                  || gap
                  || answer == Answer.NOT_APPLICABLE
                  || seen == Answer.NOT_APPLICABLE) {
                response.comment(comment);
              }
              if (talkative || gap) {
                response.owner(management.owner());
              }
              if (gap) {
                response.plannedFor(management.planned());
                measures.ifPresent(response::compensatingMeasures);
              }
              return response.build();
            });
  }

  private record Management(
      String owner, DateSpan planned, Set<AssessmentMethod> methods, Optional<Burden> burden) {}

  private static Arbitrary<Management> managements() {
    return Combinators.combine(
            Combined.lines(),
            Combined.from(Combined.days(365).map(ByHandAssessments.DAY::plusDays)),
            methods(),
            burdens().optional(0.2))
        .as(Management::new);
  }

  private static Arbitrary<Answer> answers() {
    return Arbitraries.frequency(
        Tuple.of(5, Answer.MET),
        Tuple.of(2, Answer.PARTLY_MET),
        Tuple.of(2, Answer.NOT_MET),
        Tuple.of(1, Answer.NOT_APPLICABLE));
  }

  private static Arbitrary<Set<AssessmentMethod>> methods() {
    return Arbitraries.of(AssessmentMethod.class).set().ofMaxSize(AssessmentMethod.values().length);
  }

  private static Arbitrary<AssessorView> views() {
    return Combinators.combine(
            answers(),
            shares(Share.WHOLE - 1).optional(0.5),
            Combined.prose().optional(0.5),
            methods())
        .as(
            (answer, share, comment, methods) ->
                AssessorView.builder()
                    .answer(answer)
                    .share(share.filter(parts -> answer == Answer.PARTLY_MET))
                    .comment(comment)
                    .methods(methods)
                    .build());
  }

  private static Arbitrary<Share> shares(int most) {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 10).map(tenths -> Math.min(most, tenths * 1_000)),
            Arbitraries.integers().between(1, most),
            Arbitraries.of(1, most))
        .map(Share::of);
  }

  private static Arbitrary<Effort> efforts() {
    return Combinators.combine(Arbitraries.of(100, 50, 1), Arbitraries.integers().between(0, 400))
        .as((step, count) -> new Effort(step * count));
  }

  private static Arbitrary<Cost> costs() {
    return Combinators.combine(
            Arbitraries.of(100_000L, 100L, 1L), Arbitraries.longs().between(0, 100_000))
        .as((step, count) -> Cost.ofPence(step * count));
  }

  private static Arbitrary<Burden> burdens() {
    return Combinators.combine(efforts().optional(0.8), costs().optional(0.8))
        .as((effort, cost) -> Burden.builder().effortPerYear(effort).costPerYear(cost).build());
  }

  private static Arbitrary<Evidence> evidence() {
    Arbitrary<LocalDate> expiryDays =
        Combinators.combine(
                Arbitraries.of(30, 430, 430, 1_500), Arbitraries.integers().between(0, 1_000))
            .as((limit, parts) -> EARLIEST.plusDays(limit * parts / 1_000));
    return Combinators.combine(
            Combined.lines(),
            Combined.upTo(Combined.days(400).map(EARLIEST::minusDays)).optional(0.8),
            Combined.from(expiryDays).optional(0.5),
            hashes().optional(0.3),
            Combined.lines().optional(0.3))
        .as(
            (title, collected, expires, hash, location) ->
                Evidence.builder()
                    .title(title)
                    .collectedOn(collected)
                    .expiresOn(expires)
                    .hash(hash)
                    .location(location)
                    .build());
  }

  private static Arbitrary<Sha256> hashes() {
    return Combined.over("0123456789abcdef", 64, 64).map(Sha256::new);
  }

  private static Arbitrary<CompensatingMeasure> measures() {
    return Combinators.combine(
            Combined.prose(),
            shares(Share.WHOLE),
            Combined.lines(),
            Arbitraries.integers().between(-30, 400))
        .as(
            (description, credit, authority, days) ->
                CompensatingMeasure.builder()
                    .description(description)
                    .credit(credit)
                    .authority(authority)
                    .expiresOn(ByHandAssessments.DAY.plusDays(days))
                    .build());
  }

  /** The organisation as one that is still there, and was never called otherwise. */
  private static Organisation living(Organisation organisation) {
    return Organisation.builder()
        .from(organisation)
        .end(Optional.empty())
        .successors(List.of())
        .formerNames(List.of())
        .build();
  }
}
