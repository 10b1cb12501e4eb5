package org.psncontrols.rules.testkit.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.rules.scoring.AnswerView;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.ScoringPolicy;

/**
 * Generates cases: any assessment, of a catalogue whose sections may nest and weigh, under any
 * policy, on a day of its own or close to one, and with measures behind some answers that are
 * missing or have lapsed.
 */
final class ScoringCases {

  private static final int MANY = 1_000;
  private static final int MAX_PLACINGS = 5;
  private static final int MAX_SUPPORTS = 6;
  private static final int MAX_SECTION_WEIGHT = 10;
  private static final int DAYS_AROUND = 2;
  private static final int FEW = 5;

  /** Where a section goes: its parent and its weight. */
  private record Placing(int parent, int weight) {}

  private enum Support {
    AS_IT_IS,
    BACKED,
    NOT_GIVEN,
    EVIDENCE_MISSING,
    EVIDENCE_LAPSED
  }

  private record Held(Support support, Share credit) {}

  private static final Arbitrary<Integer> NUMBERS =
      Arbitraries.integers()
          .between(0, MANY - 1)
          .withDistribution(RandomDistribution.uniform())
          .shrinkTowards(0)
          .withoutEdgeCases();

  /** The day of the assessment, which is the common case, or any other. */
  private static final Arbitrary<Integer> DAYS =
      Arbitraries.oneOf(Arbitraries.just(0), NUMBERS).withoutEdgeCases();

  private static final Arbitrary<Share> SHARES =
      Arbitraries.oneOf(AssessmentArbitraries.shares(), Arbitraries.just(Share.of(Share.WHOLE)))
          .withoutEdgeCases();

  private static final Arbitrary<ScoringPolicy> POLICIES =
      Combinators.combine(
              Arbitraries.of(EvidenceDemand.values()), Arbitraries.of(AnswerView.values()), SHARES)
          .as(
              (demand, view, ceiling) ->
                  ScoringPolicy.builder()
                      .evidenceDemand(demand)
                      .answerView(view)
                      .compensationCeiling(ceiling)
                      .build())
          .withoutEdgeCases();

  /** None leaves the sections side by side, as most catalogues have them. */
  private static final Arbitrary<List<Placing>> PLACINGS =
      Arbitraries.oneOf(
              Arbitraries.just(List.<Placing>of()),
              Combinators.combine(NUMBERS, NUMBERS).as(Placing::new).list().ofSize(MAX_PLACINGS))
          .withoutEdgeCases();

  private static final Arbitrary<List<Held>> SUPPORTS =
      Arbitraries.oneOf(
              Arbitraries.just(List.<Held>of()),
              Combinators.combine(Arbitraries.of(Support.values()), SHARES)
                  .as(Held::new)
                  .list()
                  .ofSize(MAX_SUPPORTS))
          .withoutEdgeCases();

  /** Half of the catalogues are cut short: where few controls count, one makes the difference. */
  private static final Arbitrary<Integer> SIZES =
      Arbitraries.oneOf(
              Arbitraries.just(Catalogue.MAX_CONTROLS), Arbitraries.integers().between(0, FEW))
          .withoutEdgeCases();

  private static final Arbitrary<Tuple2<Catalogue, Assessment>> ASSESSED =
      Combinators.combine(
              AssessmentArbitraries.assessments().withCatalogues().withoutEdgeCases(), SIZES)
          .as((pair, size) -> Tuple.of(cut(pair.get1(), size), pair.get2()))
          .withoutEdgeCases();

  static final Arbitrary<ScoringCase> ANY =
      Combinators.combine(ASSESSED, POLICIES, DAYS, PLACINGS, SUPPORTS)
          .as(
              (pair, policy, day, placings, supports) ->
                  supported(
                      new ScoringCase(
                          nested(pair.get1(), placings),
                          pair.get2(),
                          policy,
                          day(pair.get2(), day)),
                      supports));

  private ScoringCases() {}

  private static Catalogue cut(Catalogue catalogue, int size) {
    ImmutableList<Control> controls = catalogue.getControls();
    return controls.size() <= size
        ? catalogue
        : Catalogue.builder().from(catalogue).controls(controls.subList(0, size)).build();
  }

  /** A day of the assessment, or one close to a day on which its evidence or a measure turns. */
  private static LocalDate day(Assessment assessment, int pick) {
    List<LocalDate> turns = new ArrayList<>();
    turns.add(assessment.getAssessedOn());
    for (Response response : assessment.getResponses()) {
      for (Evidence evidence : response.getEvidence()) {
        evidence.getExpiresOn().map(DateSpan::first).ifPresent(turns::add);
        evidence.getCollectedOn().map(DateSpan::last).ifPresent(turns::add);
      }
      response.getCompensatingMeasures().forEach(measure -> turns.add(measure.getExpiresOn()));
    }
    int around = pick == 0 ? 0 : pick % (2 * DAYS_AROUND + 1) - DAYS_AROUND;
    return turns.get(pick % turns.size()).plusDays(around);
  }

  /** The same sections, some of them in one before, and weighed. */
  private static Catalogue nested(Catalogue catalogue, List<Placing> placings) {
    if (placings.isEmpty()) {
      return catalogue;
    }
    List<Section> sections = new ArrayList<>();
    for (Section section : catalogue.getSections()) {
      Placing placing = placings.get(sections.size() % placings.size());
      int parent = placing.parent() % (sections.size() + 1);
      int weight = placing.weight() % (MAX_SECTION_WEIGHT + 2);
      sections.add(
          new Section(
              section.id(),
              section.title(),
              parent == sections.size() ? Optional.empty() : Optional.of(sections.get(parent).id()),
              weight > MAX_SECTION_WEIGHT ? OptionalInt.empty() : OptionalInt.of(weight)));
    }
    return Catalogue.builder().from(catalogue).sections(sections).build();
  }

  /** The same, but for what stands behind the first answers. */
  private static ScoringCase supported(ScoringCase any, List<Held> supports) {
    ImmutableList<Control> controls = any.controls();
    ScoringCase some = any;
    for (int i = 0; i < Math.min(supports.size(), controls.size()); i++) {
      some = supported(some, controls.get(i), supports.get(i));
    }
    return some;
  }

  private static ScoringCase supported(ScoringCase any, Control control, Held held) {
    LocalDate today = any.asOf();
    Response bare = Responses.at(control, Share.WHOLE / 2);
    return switch (held.support()) {
      case AS_IT_IS -> any;
      case BACKED -> any.with(Responses.backed(control, Answer.MET));
      case NOT_GIVEN ->
          any.with(
              Responses.heldBy(
                  Responses.backed(control, Answer.NOT_ASSESSED), held.credit(), today));
      case EVIDENCE_MISSING ->
          any.with(
              Responses.heldBy(
                  Response.builder().from(bare).evidence(List.of()).build(), held.credit(), today));
      case EVIDENCE_LAPSED ->
          any.with(
              Responses.heldBy(
                  Responses.until(control, Answer.PARTLY_MET, today.minusDays(1)),
                  held.credit(),
                  today));
    };
  }
}
