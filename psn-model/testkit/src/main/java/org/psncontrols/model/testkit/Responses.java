package org.psncontrols.model.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
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
import org.psncontrols.model.source.DateSpan;

/** Makes responses and their parts. */
final class Responses {

  private static final ImmutableList<AssessmentMethod> METHODS =
      ImmutableList.copyOf(AssessmentMethod.values());

  private static final ImmutableList<Answer> GIVEN =
      ImmutableList.of(Answer.MET, Answer.PARTLY_MET, Answer.NOT_MET, Answer.NOT_APPLICABLE);

  static final Arbitrary<Share> SHARES = DrawnArbitrary.of(draw -> share(draw, Share.WHOLE));

  static final Arbitrary<Effort> EFFORTS = DrawnArbitrary.of(Responses::effort);

  static final Arbitrary<Cost> COSTS = DrawnArbitrary.of(Responses::cost);

  static final Arbitrary<Burden> BURDENS = DrawnArbitrary.of(Responses::burden);

  static final Arbitrary<Sha256> HASHES = DrawnArbitrary.of(Responses::hash);

  static final Arbitrary<AssessorView> VIEWS =
      DrawnArbitrary.of(draw -> view(draw, Responses::answer));

  private Responses() {}

  /** A share of a part; tenths mostly, the least and the most often. */
  static Share share(Draw draw, int most) {
    return Share.of(
        switch (draw.below(3)) {
          case 0 -> Math.min(most, draw.between(1, 10) * 1_000);
          case 1 -> draw.between(1, most);
          default -> draw.of(1, most);
        });
  }

  /** Every share but the whole, which no partly met answer may state. */
  private static Share partialShare(Draw draw) {
    return share(draw, Share.WHOLE - 1);
  }

  /** In whole, half and hundredths of days. */
  static Effort effort(Draw draw) {
    return new Effort(draw.of(100, 50, 1) * draw.below(401));
  }

  static Cost cost(Draw draw) {
    return Cost.ofPence((long) draw.of(100_000, 100, 1) * draw.below(100_001));
  }

  static Burden burden(Draw draw) {
    return Burden.builder()
        .effortPerYear(draw.sometimes(80, Responses::effort))
        .costPerYear(draw.sometimes(80, Responses::cost))
        .build();
  }

  private static ImmutableList<AssessmentMethod> methods(Draw draw) {
    return draw.some(METHODS, METHODS.size());
  }

  static Sha256 hash(Draw draw) {
    String quarter =
        Integer.toHexString(draw.below(Integer.MAX_VALUE))
            + Integer.toHexString(draw.below(Integer.MAX_VALUE));
    return new Sha256(Strings.padStart(quarter, 16, '0').repeat(4));
  }

  /** Evidence that was collected on or before a day, and may have expired since. */
  static Evidence evidence(Draw draw, LocalDate day) {
    Optional<LocalDate> collectedOn =
        draw.sometimes(80, collected -> day.minusDays(Days.within(collected, 400)));
    return Evidence.builder()
        .title(draw.make(Texts::line))
        .collectedOn(collectedOn.map(on -> draw.make(Spans::any).upTo(on)))
        .expiresOn(
            // Soon after its collection, or much later.
            draw.sometimes(
                50,
                expiry ->
                    Spans.any(expiry)
                        .from(
                            collectedOn
                                .orElse(day)
                                .plusDays(Days.within(expiry, 30, 430, 430, 1_500)))))
        .hash(draw.sometimes(30, Responses::hash))
        .location(draw.sometimes(30, Texts::line))
        .build();
  }

  /** Evidence on the last day on which it is current. */
  static Evidence evidenceOnItsLastDay(Draw draw, LocalDate day) {
    return Evidence.builder()
        .title(draw.make(Texts::line))
        .collectedOn(DateSpan.of(day))
        .expiresOn(DateSpan.of(day))
        .build();
  }

  /** Evidence collected on the last 29 February there was. */
  static Evidence evidenceOfALeapDay(Draw draw, LocalDate day) {
    LocalDate leap = day;
    while (leap.getMonthValue() != 2 || leap.getDayOfMonth() != 29) {
      leap = leap.minusDays(1);
    }
    return Evidence.builder()
        .title(draw.make(Texts::line))
        .collectedOn(DateSpan.of(leap))
        .expiresOn(DateSpan.of(leap.plusYears(1)))
        .build();
  }

  /** A measure that names an authority; a few have lapsed on the day. */
  static CompensatingMeasure measure(Draw draw, LocalDate day) {
    return CompensatingMeasure.builder()
        .description(draw.make(Texts::prose))
        .credit(draw.make(credit -> share(credit, Share.WHOLE)))
        .authority(draw.make(Texts::line))
        .expiresOn(day.plusDays(Days.within(draw, 430) - 30L))
        .build();
  }

  static Answer answer(Draw draw) {
    return draw.weighted(9, 1) == 1 ? Answer.NOT_ASSESSED : givenAnswer(draw);
  }

  /** An answer that does not leave the control open. */
  static Answer givenAnswer(Draw draw) {
    return GIVEN.get(draw.weighted(5, 2, 2, 1));
  }

  static AssessorView view(Draw draw, Maker<Answer> answers) {
    Answer answer = draw.make(answers);
    AssessorView.Builder builder =
        AssessorView.builder()
            .answer(answer)
            .methods(methods(draw))
            .comment(draw.sometimes(50, Texts::prose));
    if (answer == Answer.PARTLY_MET) {
      builder.share(draw.sometimes(50, Responses::partialShare));
    }
    return builder.build();
  }

  /** A response that keeps every rule that can be checked on it alone. */
  static Response response(Draw draw, ControlId control, LocalDate day, Maker<Answer> answers) {
    Answer answer = draw.make(answers);
    Optional<AssessorView> view = draw.sometimes(20, any -> view(any, answers));
    Answer seen = view.map(AssessorView::getAnswer).orElse(answer);
    boolean gap = isGap(answer) || isGap(seen);
    boolean excluded = answer == Answer.NOT_APPLICABLE || seen == Answer.NOT_APPLICABLE;
    boolean talkative = draw.chance(75);
    Response.Builder builder =
        Response.builder()
            .control(control)
            .answer(answer)
            .assessorView(view)
            .evidence(draw.list(0, 3, evidence -> evidence(evidence, day)))
            .methods(methods(draw))
            .burden(draw.sometimes(20, Responses::burden));
    if (answer == Answer.PARTLY_MET) {
      builder.share(draw.sometimes(50, Responses::partialShare));
    }
    if (gap || excluded || talkative) {
      builder.comment(draw.make(Texts::prose));
    }
    if (gap || talkative) {
      builder.owner(draw.make(Texts::line));
    }
    if (gap) {
      builder
          .plannedFor(draw.make(Spans::any).from(day.plusDays(Days.within(draw, 365))))
          .compensatingMeasures(measures(draw, day));
    }
    return builder.build();
  }

  private static List<CompensatingMeasure> measures(Draw draw, LocalDate day) {
    return draw.<List<CompensatingMeasure>>sometimes(
            30, measures -> measures.list(1, 2, measure -> measure(measure, day)))
        .orElse(List.of());
  }

  private static boolean isGap(Answer answer) {
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET;
  }
}
