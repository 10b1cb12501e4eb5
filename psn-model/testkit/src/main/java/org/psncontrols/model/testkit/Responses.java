package org.psncontrols.model.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessorView;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;

/** Generators of responses and their parts. */
final class Responses {

  /** Every share but the whole, which no partly met answer may state. */
  private static final Arbitrary<Share> PARTIAL_SHARES = shares(Share.WHOLE - 1);

  static final Arbitrary<Share> SHARES = shares(Share.WHOLE);

  static final Arbitrary<Dated<Evidence>> EVIDENCE =
      Combinators.combine(
              Texts.LINES,
              Choices.sometimes(80, Dated.days(400)),
              // Soon after its collection, or much later.
              Choices.sometimes(50, Dated.days(30, 430, 430, 1_500)))
          .as(Responses::evidence)
          .withoutEdgeCases();

  static final Arbitrary<Dated<CompensatingMeasure>> MEASURES =
      Combinators.combine(Texts.PROSE, SHARES, Texts.LINES, Dated.days(430))
          .as(
              (description, credit, authority, days) ->
                  (Dated<CompensatingMeasure>)
                      day ->
                          CompensatingMeasure.builder()
                              .description(description)
                              .credit(credit)
                              .authority(authority)
                              .expiresOn(day.plusDays(days - 30))
                              .build())
          .withoutEdgeCases();

  private static final Arbitrary<Answer> GIVEN_ANSWERS =
      Arbitraries.frequency(
          Tuple.of(5, Answer.MET),
          Tuple.of(2, Answer.PARTLY_MET),
          Tuple.of(2, Answer.NOT_MET),
          Tuple.of(1, Answer.NOT_APPLICABLE));

  private static final Arbitrary<Answer> ANSWERS =
      Combinators.combine(Choices.chance(90), GIVEN_ANSWERS)
          .as((given, answer) -> given ? answer : Answer.NOT_ASSESSED);

  static final Arbitrary<AssessorView> VIEWS = views(ANSWERS);

  static final Arbitrary<Draft> ANY = drafts(ANSWERS);

  /** Responses in which neither the body nor the assessor leaves the control open. */
  static final Arbitrary<Draft> ANSWERED = drafts(GIVEN_ANSWERS);

  private Responses() {}

  /** A response whose control and day are not known yet. */
  @FunctionalInterface
  interface Draft {
    Response to(ControlId control, LocalDate day);
  }

  private static Arbitrary<Share> shares(int most) {
    return Combinators.combine(Arbitraries.of(Kind.values()), Choices.evenly(1, most))
        .as(
            (kind, parts) ->
                Share.of(
                    switch (kind) {
                      case TENTHS -> Math.min(most, (1 + parts / 1_000) * 1_000);
                      case ANY -> parts;
                      case EDGE -> parts % 2 == 0 ? 1 : most;
                    }))
        .withoutEdgeCases();
  }

  private enum Kind {
    TENTHS,
    ANY,
    EDGE
  }

  private static Arbitrary<AssessorView> views(Arbitrary<Answer> answers) {
    return Combinators.combine(
            answers, Choices.sometimes(50, PARTIAL_SHARES), Choices.sometimes(50, Texts.PROSE))
        .as(
            (answer, share, comment) ->
                AssessorView.builder()
                    .answer(answer)
                    .share(share.filter(s -> answer == Answer.PARTLY_MET))
                    .comment(comment)
                    .build())
        .withoutEdgeCases();
  }

  private static Dated<Evidence> evidence(
      String title, Optional<Integer> collectedBefore, Optional<Integer> expiresAfter) {
    return day -> {
      Optional<LocalDate> collectedOn = Dated.plus(day, collectedBefore.map(days -> -days));
      return Evidence.builder()
          .title(title)
          .collectedOn(collectedOn)
          .expiresOn(Dated.plus(collectedOn.orElse(day), expiresAfter))
          .build();
    };
  }

  private static Arbitrary<Draft> drafts(Arbitrary<Answer> answers) {
    return Combinators.combine(
            answers,
            Choices.sometimes(50, PARTIAL_SHARES),
            Texts.PROSE,
            Choices.chance(75),
            EVIDENCE.list().ofMaxSize(3),
            Combinators.combine(Texts.LINES, Dated.days(365)).as(Tuple::of),
            Choices.sometimes(30, MEASURES.list().ofMinSize(1).ofMaxSize(2)),
            Choices.sometimes(20, views(answers)))
        .as(Responses::draft)
        .withoutEdgeCases();
  }

  private static Draft draft(
      Answer answer,
      Optional<Share> share,
      String comment,
      boolean talkative,
      List<Dated<Evidence>> evidence,
      Tuple.Tuple2<String, Integer> plan,
      Optional<List<Dated<CompensatingMeasure>>> measures,
      Optional<AssessorView> view) {
    Answer seen = view.map(AssessorView::getAnswer).orElse(answer);
    boolean gap = isGap(answer) || isGap(seen);
    boolean explained =
        gap || answer == Answer.NOT_APPLICABLE || seen == Answer.NOT_APPLICABLE || talkative;
    return (control, day) -> {
      Response.Builder builder =
          Response.builder()
              .control(control)
              .answer(answer)
              .share(share.filter(s -> answer == Answer.PARTLY_MET))
              .evidence(Dated.all(evidence, day))
              .assessorView(view);
      if (explained) {
        builder.comment(comment);
      }
      if (gap) {
        builder
            .owner(plan.get1())
            .plannedFor(day.plusDays(plan.get2()))
            .compensatingMeasures(Dated.all(measures.orElse(List.of()), day));
      } else if (talkative) {
        builder.owner(plan.get1());
      }
      return builder.build();
    };
  }

  private static boolean isGap(Answer answer) {
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET;
  }
}
