package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.source.DateSpan;

/**
 * The records that somebody would write who has no library. Those that rules of Drools name are
 * public.
 */
public final class Plain {

  private Plain() {}

  /** A control. */
  public record Control(
      String id, String section, int weight, boolean must, boolean evidenceExpected) {}

  /** Controls by identifier. */
  record Catalogue(Map<String, Control> controls) {

    static Catalogue of(org.psncontrols.model.control.Catalogue catalogue) {
      Map<String, Control> controls = new HashMap<>();
      for (org.psncontrols.model.control.Control control : catalogue.getControlsInForce()) {
        String id = control.getId().value();
        controls.put(
            id,
            new Control(
                id,
                control.getSection(),
                control.getScoringWeight(),
                control.isMust(),
                !control.getExpectedEvidence().isEmpty()));
      }
      return new Catalogue(controls);
    }

    /**
     * A control.
     *
     * @throws IllegalArgumentException if the catalogue does not have it
     */
    Control control(String id) {
      Control control = controls.get(id);
      if (control == null) {
        throw new IllegalArgumentException(
            "an answer must be to a control of the catalogue, but is to " + id);
      }
      return control;
    }
  }

  /** An item of evidence, current from its first day to its last. */
  public record Evidence(LocalDate collected, LocalDate expires) {

    boolean isCurrentOn(LocalDate day) {
      return !day.isBefore(collected) && !day.isAfter(expires);
    }
  }

  /** A compensating measure. */
  public record Measure(int credit, @Nullable String authority, LocalDate expires) {

    boolean isInForceOn(LocalDate day) {
      return authority != null && !day.isAfter(expires);
    }
  }

  /** What somebody said, and how far it is met if that was said too. */
  record Said(Answer answer, @Nullable Integer share) {}

  /** The answer to a control. */
  record Response(
      String control,
      Said own,
      @Nullable Said assessor,
      List<Evidence> evidence,
      List<Measure> measures) {

    /** The assessor's answer counts where there is one. */
    Said counted() {
      return assessor == null || assessor.answer() == Answer.NOT_ASSESSED ? own : assessor;
    }
  }

  /** All answers of a body. */
  record Assessment(List<Response> responses) {

    static Assessment of(org.psncontrols.model.assessment.Assessment assessment) {
      List<Response> responses = new ArrayList<>();
      for (org.psncontrols.model.assessment.Response response : assessment.getResponses()) {
        responses.add(response(response));
      }
      return new Assessment(responses);
    }

    private static Response response(org.psncontrols.model.assessment.Response response) {
      List<Evidence> evidence = new ArrayList<>();
      for (org.psncontrols.model.assessment.Evidence item : response.getEvidence()) {
        evidence.add(
            new Evidence(
                item.getCollectedOn().map(DateSpan::last).orElse(LocalDate.MIN),
                item.getExpiresOn().map(DateSpan::first).orElse(LocalDate.MAX)));
      }
      List<Measure> measures = new ArrayList<>();
      for (org.psncontrols.model.assessment.CompensatingMeasure measure :
          response.getCompensatingMeasures()) {
        measures.add(
            new Measure(
                measure.getCredit().parts(),
                measure.getAuthority().orElse(null),
                measure.getExpiresOn()));
      }
      Optional<AssessorView> view = response.getAssessorView();
      return new Response(
          response.getControl().value(),
          said(response.getAnswer(), response.getShare()),
          view.isPresent() ? said(view.get().getAnswer(), view.get().getShare()) : null,
          evidence,
          measures);
    }

    private static Said said(Answer answer, Optional<Share> share) {
      return new Said(answer, share.isPresent() ? share.get().parts() : null);
    }
  }
}
