package org.psncontrols.model.testkit;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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

/** Generators of responses and their parts. */
final class Responses {

  /** Every share but the whole, which no partly met answer may state. */
  private static final Arbitrary<Share> PARTIAL_SHARES = shares(Share.WHOLE - 1);

  static final Arbitrary<Share> SHARES = shares(Share.WHOLE);

  /** Efforts in whole, half and hundredths of days. */
  static final Arbitrary<Effort> EFFORTS =
      Combinators.combine(Arbitraries.of(100, 50, 1), Choices.evenly(0, 400))
          .as((step, count) -> new Effort(step * count))
          .withoutEdgeCases();

  static final Arbitrary<Cost> COSTS =
      Combinators.combine(Arbitraries.of(100_000, 100, 1), Choices.evenly(0, 100_000))
          .as((step, count) -> Cost.ofPence((long) step * count))
          .withoutEdgeCases();

  static final Arbitrary<Burden> BURDENS =
      Combinators.combine(Choices.sometimes(80, EFFORTS), Choices.sometimes(80, COSTS))
          .as((effort, cost) -> Burden.builder().effortPerYear(effort).costPerYear(cost).build())
          .withoutEdgeCases();

  private static final Arbitrary<Set<AssessmentMethod>> METHODS =
      Arbitraries.of(AssessmentMethod.values()).set().ofMaxSize(AssessmentMethod.values().length);

  static final Arbitrary<Sha256> HASHES =
      Arbitraries.longs()
          .map(n -> new Sha256(Strings.padStart(Long.toHexString(n), 16, '0').repeat(4)))
          .withoutEdgeCases();

  static final Arbitrary<Dated<Evidence>> EVIDENCE =
      Combinators.combine(
              Texts.LINES,
              Choices.sometimes(80, Dated.days(400)),
              // Soon after its collection, or much later.
              Choices.sometimes(50, Dated.days(30, 430, 430, 1_500)),
              Spans.ANY,
              Spans.ANY,
              Choices.sometimes(30, HASHES),
              Choices.sometimes(30, Texts.LINES))
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

  /**
   * What does not depend on the answer.
   *
   * @param plannedIn days to the planned date
   * @param precision how precisely it is known
   */
  private record Others(
      String owner,
      int plannedIn,
      Spans precision,
      Set<AssessmentMethod> methods,
      Optional<Burden> burden) {}

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
            answers,
            Choices.sometimes(50, PARTIAL_SHARES),
            Choices.sometimes(50, Texts.PROSE),
            METHODS)
        .as(
            (answer, share, comment, methods) ->
                AssessorView.builder()
                    .answer(answer)
                    .share(share.filter(s -> answer == Answer.PARTLY_MET))
                    .methods(methods)
                    .comment(comment)
                    .build())
        .withoutEdgeCases();
  }

  private static Dated<Evidence> evidence(
      String title,
      Optional<Integer> collectedBefore,
      Optional<Integer> expiresAfter,
      Spans collection,
      Spans expiry,
      Optional<Sha256> hash,
      Optional<String> location) {
    return day -> {
      Optional<LocalDate> collectedOn = Dated.plus(day, collectedBefore.map(days -> -days));
      return Evidence.builder()
          .title(title)
          .collectedOn(collectedOn.map(collection::upTo))
          .expiresOn(Dated.plus(collectedOn.orElse(day), expiresAfter).map(expiry::from))
          .hash(hash)
          .location(location)
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
            Combinators.combine(
                    Texts.LINES,
                    Dated.days(365),
                    Spans.ANY,
                    METHODS,
                    Choices.sometimes(20, BURDENS))
                .as(Others::new),
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
      Others others,
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
              .methods(others.methods())
              .burden(others.burden())
              .assessorView(view);
      if (explained) {
        builder.comment(comment);
      }
      if (gap) {
        builder
            .owner(others.owner())
            .plannedFor(others.precision().from(day.plusDays(others.plannedIn())))
            .compensatingMeasures(Dated.all(measures.orElse(List.of()), day));
      } else if (talkative) {
        builder.owner(others.owner());
      }
      return builder.build();
    };
  }

  private static boolean isGap(Answer answer) {
    return answer == Answer.PARTLY_MET || answer == Answer.NOT_MET;
  }
}
