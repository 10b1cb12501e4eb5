package org.psncontrols.benchmarks.generators;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.psncontrols.model.assessment.Answer;
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
import org.psncontrols.model.control.ControlId;

/** Responses and their parts made by hand. */
final class ByHandResponses {

  private static final Answer[] GIVEN = {
    Answer.MET, Answer.MET, Answer.MET, Answer.MET, Answer.MET,
    Answer.PARTLY_MET, Answer.PARTLY_MET, Answer.NOT_MET, Answer.NOT_MET, Answer.NOT_APPLICABLE
  };
  private static final AssessmentMethod[] METHODS = AssessmentMethod.values();
  private static final int[] EFFORT_STEPS = {100, 50, 1};
  private static final int[] COST_STEPS = {100_000, 100, 1};

  private ByHandResponses() {}

  /**
   * A response.
   *
   * @param answered whether the control may not be left open
   */
  static Response response(
      SplittableRandom random, ControlId control, LocalDate day, boolean answered) {
    Answer answer = answer(random, answered);
    Answer seen = answer;
    Response.Builder response = Response.builder().control(control).answer(answer);
    if (Chance.in(random, 20)) {
      AssessorView view = view(random, answered);
      seen = view.getAnswer();
      response.assessorView(view);
    }
    if (answer == Answer.PARTLY_MET && random.nextBoolean()) {
      response.share(share(random, Share.WHOLE - 1));
    }
    for (int items = random.nextInt(4); items > 0; items--) {
      response.addEvidence(evidence(random, day));
    }
    response.methods(Chance.some(random, METHODS));
    if (Chance.in(random, 20)) {
      response.burden(burden(random));
    }
    boolean gap = isGap(answer) || isGap(seen);
    boolean talkative = Chance.in(random, 75);
    if (talkative || gap || answer == Answer.NOT_APPLICABLE || seen == Answer.NOT_APPLICABLE) {
      response.comment(ByHandTexts.prose(random));
    }
    if (talkative || gap) {
      response.owner(ByHandTexts.line(random));
    }
    if (gap) {
      response.plannedFor(ByHandDates.from(random, day.plusDays(random.nextInt(366))));
      if (Chance.in(random, 30)) {
        for (int measures = 1 + random.nextInt(2); measures > 0; measures--) {
          response.addCompensatingMeasure(measure(random, day));
        }
      }
    }
    return response.build();
  }

  static boolean isGap(Answer answer) {
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET;
  }

  private static Answer answer(SplittableRandom random, boolean answered) {
    return answered || Chance.in(random, 90) ? Chance.of(random, GIVEN) : Answer.NOT_ASSESSED;
  }

  private static AssessorView view(SplittableRandom random, boolean answered) {
    Answer answer = answer(random, answered);
    AssessorView.Builder view = AssessorView.builder().answer(answer);
    if (answer == Answer.PARTLY_MET && random.nextBoolean()) {
      view.share(share(random, Share.WHOLE - 1));
    }
    view.methods(Chance.some(random, METHODS));
    if (random.nextBoolean()) {
      view.comment(ByHandTexts.prose(random));
    }
    return view.build();
  }

  static Share share(SplittableRandom random, int most) {
    return Share.of(
        switch (random.nextInt(3)) {
          case 0 -> Math.min(most, (1 + random.nextInt(10)) * 1_000);
          case 1 -> 1 + random.nextInt(most);
          default -> random.nextBoolean() ? 1 : most;
        });
  }

  static Effort effort(SplittableRandom random) {
    return new Effort(EFFORT_STEPS[random.nextInt(EFFORT_STEPS.length)] * random.nextInt(401));
  }

  static Cost cost(SplittableRandom random) {
    return Cost.ofPence(
        (long) COST_STEPS[random.nextInt(COST_STEPS.length)] * random.nextInt(100_001));
  }

  private static Burden burden(SplittableRandom random) {
    Burden.Builder burden = Burden.builder();
    if (Chance.in(random, 80)) {
      burden.effortPerYear(effort(random));
    }
    if (Chance.in(random, 80)) {
      burden.costPerYear(cost(random));
    }
    return burden.build();
  }

  static Evidence evidence(SplittableRandom random, LocalDate day) {
    Evidence.Builder evidence = Evidence.builder().title(ByHandTexts.line(random));
    LocalDate collected = day;
    if (Chance.in(random, 80)) {
      collected = day.minusDays(random.nextInt(401));
      evidence.collectedOn(ByHandDates.upTo(random, collected));
    }
    if (random.nextBoolean()) {
      int days = Chance.days(random, 30, 430, 430, 1_500);
      evidence.expiresOn(ByHandDates.from(random, collected.plusDays(days)));
    }
    if (Chance.in(random, 30)) {
      evidence.hash(new Sha256(HexFormat.of().toHexDigits(random.nextLong()).repeat(4)));
    }
    if (Chance.in(random, 30)) {
      evidence.location(ByHandTexts.line(random));
    }
    return evidence.build();
  }

  private static CompensatingMeasure measure(SplittableRandom random, LocalDate day) {
    return CompensatingMeasure.builder()
        .description(ByHandTexts.prose(random))
        .credit(share(random, Share.WHOLE))
        .authority(ByHandTexts.line(random))
        .expiresOn(day.plusDays(random.nextInt(431) - 30))
        .build();
  }
}
