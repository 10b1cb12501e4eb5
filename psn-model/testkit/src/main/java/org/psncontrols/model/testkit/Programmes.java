package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.ActionStatus;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.NetworkDiagram;
import org.psncontrols.model.assessment.RemedialAction;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.ScopeItem;
import org.psncontrols.model.assessment.Signatory;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.testkit.Programme.Review;

/** Makes programmes. */
final class Programmes {

  private static final int MONTHS_BETWEEN_REVIEWS = 2;
  private static final int MAX_REVIEWS = 4;

  /** Longest time before the first review at which something is sent. */
  private static final int DAYS_BEFORE = 60;

  /** After so long a body sends its form again, before it has served its term. */
  private static final int SERVES = 300;

  private static final int PLANNED_WITHIN = 28;

  private Programmes() {}

  /** Reviews every other month at which never fewer are compliant than before. */
  static ImmutableList<Review> anyCurve(Draw draw, int bodies) {
    List<Integer> steps = draw.list(1, MAX_REVIEWS, compliant -> compliant.below(bodies + 1));
    List<Integer> compliant = steps.stream().sorted().toList();
    ImmutableList.Builder<Review> reviews = ImmutableList.builder();
    for (int i = 0; i < compliant.size(); i++) {
      int before = (compliant.size() - 1 - i) * MONTHS_BETWEEN_REVIEWS;
      reviews.add(new Review(DatedArbitrary.DEFAULT_DAY.minusMonths(before), compliant.get(i)));
    }
    return reviews.build();
  }

  /**
   * A programme.
   *
   * @param flagged how many of those not compliant at the last review have no plan
   */
  static Programme programme(
      Draw draw, Catalogue catalogue, int bodies, ImmutableList<Review> reviews, int flagged) {
    // Places in the order in which bodies become compliant.
    List<Integer> places = draw.shuffled(IntStream.range(0, bodies).boxed().toList());
    int planned = bodies - flagged;
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < bodies; i++) {
      int number = i + 1;
      int place = places.get(i);
      submissions.addAll(
          draw.make(
              story ->
                  new Body(story, catalogue, number, reviews.get(0).on().minusDays(DAYS_BEFORE))
                      .story(reviews, place, place < planned)));
    }
    submissions.sort(
        Comparator.comparing(Submission::getDate)
            .thenComparing(sent -> sent.getAssessment().getOrganisation().getId()));
    return new Programme(catalogue, reviews, ImmutableList.copyOf(submissions));
  }

  /** What is in the way of a body. */
  private enum Obstacle {
    NONE,
    PLANNED,
    UNPLANNED
  }

  /** One body, and what it sends. */
  private static final class Body {

    private final Draw draw;
    private final Catalogue catalogue;
    private final Organisation organisation;
    private final Environment environment;
    private final Numbers numbers;

    Body(Draw draw, Catalogue catalogue, int number, LocalDate day) {
      this.draw = draw;
      this.catalogue = catalogue;
      this.organisation = draw.make(any -> Bodies.body(any, number, Bodies.CONNECTED, day));
      this.environment = draw.make(Environments::environment);
      this.numbers = new Numbers("body-" + number + "/");
    }

    /** Sends a form for each review at which it stands otherwise, or the last has served. */
    List<Submission> story(ImmutableList<Review> reviews, int place, boolean planned) {
      List<Submission> sent = new ArrayList<>();
      LocalDate before = reviews.get(0).on().minusDays(DAYS_BEFORE);
      LocalDate servesUntil = LocalDate.MIN;
      Optional<Obstacle> last = Optional.empty();
      for (int i = 0; i < reviews.size(); i++) {
        Review review = reviews.get(i);
        Obstacle behind =
            planned && i == reviews.size() - 1 ? Obstacle.PLANNED : Obstacle.UNPLANNED;
        Obstacle obstacle = place < review.compliant() ? Obstacle.NONE : behind;
        if (servesUntil.isBefore(review.on()) || !last.equals(Optional.of(obstacle))) {
          LocalDate day = sentBetween(before, review.on());
          sent.add(submission(day, review.on(), obstacle));
          servesUntil = day.plusDays(SERVES);
        }
        last = Optional.of(obstacle);
        before = review.on();
      }
      return sent;
    }

    private LocalDate sentBetween(LocalDate before, LocalDate review) {
      int days = (int) Math.min(DAYS_BEFORE, ChronoUnit.DAYS.between(before, review));
      return review.minusDays(draw.below(days));
    }

    private Submission submission(LocalDate day, LocalDate review, Obstacle obstacle) {
      NetworkDiagram diagram =
          NetworkDiagram.builder()
              .reference(draw.make(Texts::line))
              .drawnOn(DateSpan.of(day.minusDays(draw.below(150))))
              .build();
      Signatory signatory = draw.make(any -> Submissions.signatory(any, day));
      return Submission.builder()
          .assessment(assessment(day, review, obstacle))
          .submittedOn(day)
          .signatory(signatory)
          .networkDiagram(diagram)
          .build();
    }

    private Assessment assessment(LocalDate day, LocalDate review, Obstacle obstacle) {
      List<Control> inForce = catalogue.getControlsInForce();
      ControlId worst = draw.of(inForce.stream().filter(Control::isMust).toList()).getId();
      List<Response> responses = new ArrayList<>();
      for (Control control : inForce) {
        responses.add(
            obstacle != Obstacle.NONE && control.getId().equals(worst)
                ? draw.make(gap -> gap(gap, worst, review, obstacle))
                : draw.make(sound -> sound(sound, control, day)));
      }
      Numbers found = new Numbers("F");
      ImmutableList<Finding> findings =
          draw.list(0, 2, any -> HealthChecks.finding(any, FindingId.of(found.next()), List.of()));
      return Assessment.builder()
          .id(AssessmentId.of(numbers.next()))
          .organisation(organisation)
          .environment(environment)
          .catalogue(catalogue.getEdition())
          .assessedOn(day)
          .responses(responses)
          .healthCheck(healthCheck(day, findings))
          .actions(findings.stream().map(finding -> putRight(finding, day)).toList())
          .build();
    }

    private HealthCheck healthCheck(LocalDate day, ImmutableList<Finding> findings) {
      return HealthCheck.builder()
          .tester(draw.make(Texts::line))
          .scheme(TesterScheme.CHECK)
          .testedOn(DateSpan.of(day.minusDays(draw.below(300))))
          .scope(ImmutableList.copyOf(ScopeItem.values()))
          .findings(findings)
          .build();
    }

    private RemedialAction putRight(Finding finding, LocalDate day) {
      return RemedialAction.builder()
          .id(ActionId.of("A-" + finding.getId()))
          .title(draw.make(Texts::line))
          .status(ActionStatus.CLOSED)
          .completedOn(DateSpan.of(day))
          .addFinding(finding.getId())
          .addEvidence(evidence(draw, day))
          .build();
    }
  }

  private static Response sound(Draw draw, Control control, LocalDate day) {
    boolean excluded = !control.isMust() && draw.chance(5);
    return Response.builder()
        .control(control.getId())
        .answer(excluded ? Answer.NOT_APPLICABLE : Answer.MET)
        .comment(excluded ? Optional.of(draw.make(Texts::prose)) : Optional.empty())
        .addEvidence(evidence(draw, day))
        .build();
  }

  /** Evidence that does not expire. */
  private static Evidence evidence(Draw draw, LocalDate day) {
    return Evidence.builder()
        .title(draw.make(Texts::line))
        .collectedOn(DateSpan.of(day.minusDays(Days.within(draw, 180))))
        .build();
  }

  private static Response gap(Draw draw, ControlId control, LocalDate review, Obstacle obstacle) {
    Response.Builder gap =
        Response.builder()
            .control(control)
            .answer(Answer.NOT_MET)
            .comment(draw.make(Texts::prose))
            .owner(draw.make(Texts::line));
    return obstacle == Obstacle.PLANNED
        ? gap.plannedFor(DateSpan.of(review.plusDays(draw.between(1, PLANNED_WITHIN)))).build()
        : gap.build();
  }
}
