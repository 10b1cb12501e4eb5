package org.psncontrols.benchmarks.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.psncontrols.benchmarks.generators.Measured;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/**
 * What is scored: assessments that answer each of 120 controls as bodies commonly do, the same each
 * time. Not thread-safe.
 */
final class Cohort {

  /** The usual date, at which some evidence has lapsed. */
  static final LocalDate DAY = LocalDate.of(2014, 2, 28);

  /** When more has lapsed, and some measures with it. */
  static final LocalDate LATER = LocalDate.of(2014, 8, 31);

  private static final long SEED = 20_140_228;
  private static final int CONTROLS = 120;
  private static final int SECTIONS = 12;

  /** Each fifteenth control must be met. */
  private static final int MUSTS = 15;

  /** Each eighth control expects no evidence. */
  private static final int WITHOUT_EVIDENCE = 8;

  /** The last of them is above the ceiling. */
  private static final int[] CREDITS = {3_000, 8_000, 8_000, 9_000};

  /** What a hundred answers are; what is partly met or not met may yet be compensated. */
  private enum Drawn {
    MET(60),
    PARTLY_MET(14),
    NOT_MET(8),
    NOT_ASSESSED(4),
    COMPENSATED(6),
    NOT_APPLICABLE(8);

    private final int percent;

    Drawn(int percent) {
      this.percent = percent;
    }

    private static Drawn any(SplittableRandom random) {
      int left = random.nextInt(100);
      for (Drawn drawn : values()) {
        left -= drawn.percent;
        if (left < 0) {
          return drawn;
        }
      }
      throw new AssertionError("the percentages must add up to 100");
    }
  }

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Catalogue catalogue = catalogue(random);

  /** The body is the same in all, as nothing of it counts. */
  private final Assessment any = Measured.assessment(random, catalogue);

  private int last;

  Catalogue catalogue() {
    return catalogue;
  }

  List<Assessment> assessments(int count) {
    List<Assessment> assessments = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      assessments.add(next());
    }
    return assessments;
  }

  /** The next assessment. */
  Assessment next() {
    last++;
    Assessment.Builder assessment =
        Assessment.builder()
            .id(AssessmentId.of("ASSESSMENT-" + last))
            .organisation(any.getOrganisation())
            .environment(any.getEnvironment())
            .catalogue(catalogue.getEdition())
            .assessedOn(DAY);
    for (Control control : catalogue.getControls()) {
      assessment.addResponse(response(control));
    }
    return assessment.build();
  }

  private static Catalogue catalogue(SplittableRandom random) {
    Catalogue.Builder catalogue =
        Catalogue.builder()
            .edition(CatalogueEdition.of("scored", "1"))
            .title("A code of connection")
            .completeness(Completeness.COMPLETE);
    for (int i = 1; i <= SECTIONS; i++) {
      catalogue.addSection(new Section("S" + i, "Section " + i));
    }
    Catalogue plain = Measured.catalogue(CONTROLS);
    for (int i = 0; i < CONTROLS; i++) {
      Control.Builder control =
          Control.builder().from(plain.getControls().get(i)).standing(Standing.LOCAL);
      if (i % MUSTS == 0) {
        control.force(Stated.local(Force.MUST));
      }
      if (i % WITHOUT_EVIDENCE != 1) {
        control.addExpectedEvidence("a record");
      }
      if (random.nextInt(4) == 0) {
        control.likelihood(1 + random.nextInt(5)).impact(1 + random.nextInt(5));
      } else {
        control.weight(1 + random.nextInt(20));
      }
      catalogue.addControl(control.build());
    }
    return catalogue.build();
  }

  private Response response(Control control) {
    Drawn drawn = Drawn.any(random);
    if (control.isMust() && random.nextInt(4) != 0) {
      // A body sees to these first.
      drawn = Drawn.MET;
    }
    Answer answer = answer(drawn);
    Response.Builder response =
        Response.builder().control(control.getId()).answer(answer).share(share(answer));
    for (int items = items(control, answer); items > 0; items--) {
      response.addEvidence(evidence());
    }
    if (drawn == Drawn.COMPENSATED) {
      for (int measures = 1 + random.nextInt(8) / 7; measures > 0; measures--) {
        response.addCompensatingMeasure(measure());
      }
    }
    if (random.nextInt(12) == 0) {
      Answer seen = random.nextBoolean() ? answer : answer(Drawn.any(random));
      response.assessorView(AssessorView.builder().answer(seen).share(share(seen)).build());
    }
    return response.build();
  }

  private Answer answer(Drawn drawn) {
    return switch (drawn) {
      case MET -> Answer.MET;
      case PARTLY_MET -> Answer.PARTLY_MET;
      case NOT_MET -> Answer.NOT_MET;
      case NOT_ASSESSED -> Answer.NOT_ASSESSED;
      case NOT_APPLICABLE -> Answer.NOT_APPLICABLE;
      case COMPENSATED -> random.nextBoolean() ? Answer.PARTLY_MET : Answer.NOT_MET;
    };
  }

  /** Few say how far something is partly met. */
  private Optional<Share> share(Answer answer) {
    return answer == Answer.PARTLY_MET && random.nextInt(10) == 0
        ? Optional.of(Share.of(1 + random.nextInt(Share.WHOLE - 1)))
        : Optional.empty();
  }

  private int items(Control control, Answer answer) {
    boolean needed = !control.getExpectedEvidence().isEmpty();
    return switch (answer) {
      case MET -> (needed ? 1 : 0) + random.nextInt(3);
      case PARTLY_MET, NOT_APPLICABLE -> (needed ? 1 : 0) + random.nextInt(2);
      case NOT_MET, NOT_ASSESSED -> random.nextInt(2);
    };
  }

  /** Three items of a hundred have lapsed at the usual date, and one is not there yet. */
  private Evidence evidence() {
    int fate = random.nextInt(100);
    LocalDate collected =
        fate == 0 ? DAY.plusDays(1 + random.nextInt(30)) : DAY.minusDays(60 + random.nextInt(300));
    LocalDate expires =
        fate > 0 && fate < 4
            ? DAY.minusDays(1 + random.nextInt(59))
            : DAY.plusDays(31 + random.nextInt(700));
    return Evidence.builder().title("A record").collectedOn(collected).expiresOn(expires).build();
  }

  /** Few are approved by nobody, and few have run out; those earn nothing. */
  private CompensatingMeasure measure() {
    CompensatingMeasure.Builder measure =
        CompensatingMeasure.builder()
            .description("Something else is done.")
            .credit(Share.of(CREDITS[random.nextInt(CREDITS.length)]))
            .expiresOn(DAY.plusDays(random.nextInt(500) - 20));
    if (random.nextInt(20) != 0) {
      measure.authority("The risk owner");
    }
    return measure.build();
  }
}
