package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.measure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.rules.Days;

/** What holds of the scores of any assessment under any policy. */
class ScoringLawsTest {

  private static final int TRIES = 150;
  private static final int MAX_MISSING = 4;
  private static final int MAX_SUPPORTED = 6;

  /** A model, and all that it takes to score. */
  record Case(
      ScoringModel model,
      Catalogue catalogue,
      Assessment assessment,
      ScoringPolicy policy,
      LocalDate asOf) {

    Score score() {
      return model.compile(catalogue, policy).score(assessment, asOf);
    }

    Score score(List<Response> responses) {
      return with(responses).score();
    }

    Case on(LocalDate day) {
      return new Case(model, catalogue, assessment, policy, day);
    }

    Case under(ScoringPolicy other) {
      return new Case(model, catalogue, assessment, other, asOf);
    }

    /** The same, but for what stands behind the first answers. */
    Case supported(List<Support> supports, List<Share> credits) {
      Case some = this;
      for (int i = 0; i < Math.min(supports.size(), catalogue.getControls().size()); i++) {
        if (supports.get(i) != Support.AS_IT_IS) {
          some = some.with(some.with(supports.get(i).response(control(i), credits.get(i), asOf)));
        }
      }
      return some;
    }

    Case with(List<Response> responses) {
      return new Case(
          model,
          catalogue,
          Assessment.builder().from(assessment).responses(responses).build(),
          policy,
          asOf);
    }

    /** The same, but for the answer to one control. */
    List<Response> with(Response response) {
      return Stream.concat(without(response.getControl()), Stream.of(response)).toList();
    }

    Stream<Response> without(ControlId control) {
      return assessment.getResponses().stream().filter(r -> !r.getControl().equals(control));
    }

    /** One of the controls; where there is none, the property says nothing. */
    Control control(int pick) {
      Assume.that(!catalogue.getControls().isEmpty());
      return catalogue.getControls().get(pick % catalogue.getControls().size());
    }

    /** Over a part of the catalogue. */
    Case over(List<Control> controls) {
      return new Case(
          model,
          Catalogue.builder().from(catalogue).controls(controls).build(),
          assessment,
          policy,
          asOf);
    }

    boolean weighs(Control control) {
      return model == ScoringModels.PSN_GATE ? control.isMust() : control.getScoringWeight() > 0;
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            Arbitraries.of(ScoringModels.all()),
            AssessmentArbitraries.assessments().withCatalogues(),
            Arbitraries.of(EvidenceDemand.values()),
            AssessmentArbitraries.shares(),
            Days.picks())
        .as(
            (model, pair, demand, ceiling, pick) ->
                new Case(
                    model,
                    pair.get1(),
                    pair.get2(),
                    new ScoringPolicy(demand, ceiling),
                    Days.of(pair.get2(), pick)));
  }

  /** Cases in which some answers do not stand, but have a valid measure behind them. */
  @Provide
  Arbitrary<Case> casesWithMeasures() {
    return Combinators.combine(
            cases(),
            oftenWhole(),
            Arbitraries.of(Support.values()).list().ofSize(MAX_SUPPORTED),
            oftenWhole().list().ofSize(MAX_SUPPORTED))
        .as(
            (any, ceiling, supports, credits) ->
                any.under(new ScoringPolicy(any.policy().evidenceDemand(), ceiling))
                    .supported(supports, credits));
  }

  private static Arbitrary<Share> oftenWhole() {
    return Arbitraries.oneOf(
        AssessmentArbitraries.shares(), Arbitraries.just(Share.of(Share.WHOLE)));
  }

  /** What stands behind an answer. */
  private enum Support {
    AS_IT_IS,
    BACKED,
    NOT_GIVEN,
    EVIDENCE_MISSING,
    EVIDENCE_LAPSED;

    /** Where the answer does not stand it has a valid measure. */
    Response response(Control control, Share credit, LocalDate asOf) {
      if (this == BACKED) {
        return backed(control, Answer.MET);
      }
      Response.Builder response =
          Response.builder()
              .control(control.getId())
              .answer(this == NOT_GIVEN ? Answer.NOT_ASSESSED : Answer.PARTLY_MET)
              .addCompensatingMeasure(measure(credit.parts()).expiresOn(asOf).build());
      if (this == EVIDENCE_LAPSED) {
        response.addEvidence(evidence().expiresOn(asOf.minusDays(1)).build());
      }
      return response.build();
    }
  }

  /** A response that stands on any day, without compensation. */
  private static Response backed(Control control, Answer answer) {
    return Response.builder()
        .control(control.getId())
        .answer(answer)
        .addEvidence(evidence().build())
        .build();
  }

  private static Optional<Ratio> number(Score score) {
    return score instanceof Scored scored ? Optional.of(scored.getScore()) : Optional.empty();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void a_score_lies_within_its_bounds_unless_a_measure_stands_behind_what_is_unknown(
      @ForAll("casesWithMeasures") Case any) {
    Score score = any.score();
    long maximum = any.model() == ScoringModels.PSN_GATE ? 1 : 100;
    boolean held =
        score.getAnswers().stream().anyMatch(a -> a.isUnknown() && a.leastAttainment() > 0);

    number(score)
        .ifPresent(
            ratio -> {
              Bounds bounds = score.getBounds().orElseThrow();
              assertThat(ratio.maximum()).isEqualTo(maximum);
              assertThat(ratio).isLessThanOrEqualTo(bounds.upper());
              // The score counts the unknown as nothing, though it cannot come to nothing.
              if (!held) {
                assertThat(ratio).isGreaterThanOrEqualTo(bounds.lower());
              }
              assertThat(ratio.value()).isBetween(BigFraction.ZERO, BigFraction.of((int) maximum));
            });
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void there_is_a_number_exactly_where_a_control_counts(@ForAll("cases") Case any) {
    Score score = any.score();

    boolean counts =
        score.getAnswers().stream().anyMatch(a -> a.isCounted() && any.weighs(a.control()));
    assertThat(score instanceof Scored).isEqualTo(counts);
    assertThat(score.getBounds().isPresent()).isEqualTo(counts);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void contributions_add_up_exactly(@ForAll("cases") Case any) {
    if (any.score() instanceof Scored score && any.model() == ScoringModels.PSN_WEIGHTED) {
      BigFraction points =
          score.getContributions().stream()
              .map(Contribution::points)
              .reduce(BigFraction.ZERO, BigFraction::add);
      BigFraction possible =
          score.getContributions().stream()
              .map(Contribution::possible)
              .reduce(BigFraction.ZERO, BigFraction::add);
      BigFraction sections =
          score.getSectionPoints().values().stream().reduce(BigFraction.ZERO, BigFraction::add);

      assertThat(points).isEqualTo(score.getScore().value());
      assertThat(possible).isEqualTo(BigFraction.of(100));
      assertThat(sections).isEqualTo(points);
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void the_order_of_responses_changes_nothing(@ForAll("cases") Case any, @ForAll long seed) {
    List<Response> shuffled = new ArrayList<>(any.assessment().getResponses());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(any.score(shuffled)).isEqualTo(any.score());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void a_control_without_weight_is_neutral(
      @ForAll("cases") Case any, @ForAll Control control, @ForAll Answer answer) {
    Control weightless =
        Control.builder()
            .from(control)
            .id(ControlId.of("weightless"))
            .section(any.catalogue().getSections().get(0).id())
            .force(Optional.empty())
            .likelihood(OptionalInt.empty())
            .weight(0)
            .build();
    Case more =
        any.over(
            ImmutableList.<Control>builder()
                .addAll(any.catalogue().getControls())
                .add(weightless)
                .build());

    Score before = any.score();
    Score after = more.score(more.with(backed(weightless, answer)));

    assertThat(number(after)).isEqualTo(number(before));
    assertThat(after.getBounds()).isEqualTo(before.getBounds());
    assertThat(after.getWithAllNotApplicableCounted())
        .isEqualTo(
            answer == Answer.NOT_APPLICABLE && any.model() == ScoringModels.PSN_WEIGHTED
                ? before.getWithAllNotApplicableCounted().or(() -> number(before))
                : before.getWithAllNotApplicableCounted());
  }

  /** From not met (0) over the shares of partly met to met (10,000). */
  private static Response at(Control control, int level) {
    if (level == 0) {
      return backed(control, Answer.NOT_MET);
    }
    return level == Share.WHOLE
        ? backed(control, Answer.MET)
        : Response.builder()
            .from(backed(control, Answer.PARTLY_MET))
            .share(Share.of(level))
            .build();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void improving_one_answer_never_lowers_the_score_and_raises_it_where_weighted(
      @ForAll("cases") Case any,
      @ForAll @IntRange(min = 0, max = 99) int pick,
      @ForAll @IntRange(min = 0, max = Share.WHOLE) int one,
      @ForAll @IntRange(min = 0, max = Share.WHOLE) int other) {
    Control control = any.control(pick);
    Optional<Ratio> worse = number(any.score(any.with(at(control, Math.min(one, other)))));
    Optional<Ratio> better = number(any.score(any.with(at(control, Math.max(one, other)))));

    assertThat(better.isPresent()).isEqualTo(worse.isPresent());
    if (better.isPresent()) {
      assertThat(better.get()).isGreaterThanOrEqualTo(worse.get());
      if (one != other && any.model() == ScoringModels.PSN_WEIGHTED && any.weighs(control)) {
        assertThat(better.get()).isGreaterThan(worse.get());
      }
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void not_checking_a_control_cannot_raise_the_score(
      @ForAll("cases") Case any, @ForAll @IntRange(min = 0, max = 99) int pick) {
    List<Response> unchecked = any.without(any.control(pick).getId()).toList();

    Optional<Ratio> before = number(any.score());
    Optional<Ratio> after = number(any.score(unchecked));

    before.ifPresent(ratio -> assertThat(after.orElseThrow()).isLessThanOrEqualTo(ratio));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void bounds_hold_every_completion_and_both_ends_are_reached(
      @ForAll("casesWithMeasures") Case any) {
    List<Control> missing =
        any.score().getAnswers().stream()
            .filter(StandingAnswer::isUnknown)
            .map(StandingAnswer::control)
            .toList();
    List<Control> open = missing.subList(0, Math.min(MAX_MISSING, missing.size()));
    // More would take too long: the rest is answered for good.
    Case some = any;
    for (Control control : missing.subList(open.size(), missing.size())) {
      some = some.with(some.with(backed(control, Answer.PARTLY_MET)));
    }

    List<Ratio> completions = new ArrayList<>();
    complete(some, open, completions);

    if (completions.isEmpty()) {
      assertThat(some.score().getBounds()).isEmpty();
    } else {
      assertThat(some.score().getBounds())
          .contains(new Bounds(Collections.min(completions), Collections.max(completions)));
    }
  }

  private static void complete(Case any, List<Control> open, List<Ratio> completions) {
    if (open.isEmpty()) {
      number(any.score()).ifPresent(completions::add);
      return;
    }
    for (Answer answer : Answer.values()) {
      if (answer != Answer.NOT_ASSESSED) {
        Case more = any.with(any.with(answered(any, open.get(0), answer)));
        complete(more, open.subList(1, open.size()), completions);
      }
    }
  }

  /** The response to a control with another answer that stands; its measures remain. */
  private static Response answered(Case any, Control control, Answer answer) {
    return Response.builder()
        .from(backed(control, answer))
        .compensatingMeasures(
            any.assessment().getResponses().stream()
                .filter(r -> r.getControl().equals(control.getId()))
                .flatMap(r -> r.getCompensatingMeasures().stream())
                .toList())
        .build();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void what_not_applicable_does_is_disclosed(@ForAll("cases") Case any) {
    Score score = any.score();
    List<Control> notApplicable =
        score.getAnswers().stream()
            .filter(answer -> !answer.isCounted())
            .map(StandingAnswer::control)
            .toList();

    List<Response> strictest = any.assessment().getResponses();
    for (Control control : notApplicable) {
      Response notMet = backed(control, Answer.NOT_MET);
      Optional<Exclusion> exclusion =
          score.getExclusions().stream()
              .filter(e -> e.control().equals(control.getId()))
              .findFirst();
      if (exclusion.orElseThrow().reason() == Exclusion.Reason.NOT_APPLICABLE) {
        assertThat(exclusion.get().countedAsNotMet())
            .isEqualTo(number(any.score(any.with(notMet))));
      }
      strictest =
          strictest.stream().map(r -> r.getControl().equals(control.getId()) ? notMet : r).toList();
    }
    boolean disclosed =
        score.getExclusions().stream().anyMatch(e -> e.reason() == Exclusion.Reason.NOT_APPLICABLE);
    assertThat(score.getWithAllNotApplicableCounted())
        .isEqualTo(disclosed ? number(any.score(strictest)) : Optional.empty());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void the_whole_is_made_of_its_parts(
      @ForAll("cases") Case any, @ForAll @IntRange(min = 0, max = 99) int pick) {
    ImmutableList<Control> controls = any.catalogue().getControls();
    int cut = pick % (controls.size() + 1);
    List<Scored> parts =
        Stream.of(
                any.over(controls.subList(0, cut)).score(),
                any.over(controls.subList(cut, controls.size())).score())
            .filter(Scored.class::isInstance)
            .map(Scored.class::cast)
            .toList();

    Optional<BigFraction> recombined =
        any.model() == ScoringModels.PSN_GATE
            ? parts.stream().map(part -> part.getScore().value()).min(BigFraction::compareTo)
            : parts.stream()
                .map(part -> part.getScore().value().multiply(weight(part)))
                .reduce(BigFraction::add)
                .map(sum -> sum.divide(parts.stream().mapToInt(ScoringLawsTest::weight).sum()));
    assertThat(number(any.score()).map(Ratio::value)).isEqualTo(recombined);
  }

  private static int weight(Scored score) {
    return score.getContributions().stream().mapToInt(Contribution::weight).sum();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void regrouping_the_controls_changes_no_number(@ForAll("cases") Case any) {
    Catalogue regrouped =
        Catalogue.builder()
            .from(any.catalogue())
            .sections(ImmutableList.of(new Section("one", "One section")))
            .controls(
                any.catalogue().getControls().reverse().stream()
                    .map(control -> Control.builder().from(control).section("one").build())
                    .toList())
            .build();

    Score after = any.model().compile(regrouped, any.policy()).score(any.assessment(), any.asOf());

    assertThat(number(after)).isEqualTo(number(any.score()));
    assertThat(after.getBounds()).isEqualTo(any.score().getBounds());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void coverage_and_answers_take_in_every_control_once(@ForAll("cases") Case any) {
    Score score = any.score();

    assertThat(score.getAnswers())
        .extracting(StandingAnswer::control)
        .containsExactlyElementsOf(any.catalogue().getControls());
    Coverage coverage = score.getCoverage();
    assertThat(coverage.total()).isEqualTo(any.catalogue().getControls().size());
    assertThat(coverage.answered() + coverage.notAssessed()).isEqualTo(coverage.total());
    assertThat(coverage.notAssessed())
        .isEqualTo((int) score.getAnswers().stream().filter(StandingAnswer::isUnknown).count());
    assertThat(coverage.notApplicable())
        .isEqualTo((int) score.getAnswers().stream().filter(a -> !a.isCounted()).count());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  void an_answer_counts_on_the_last_day_of_its_evidence_and_not_on_the_next(
      @ForAll("cases") Case any, @ForAll @IntRange(min = 0, max = 99) int pick) {
    Control control = any.control(pick);
    List<Response> responses =
        any.with(
            Response.builder()
                .control(control.getId())
                .answer(Answer.MET)
                .addEvidence(evidence().expiresOn(any.asOf()).build())
                .build());
    int at = any.catalogue().getControls().indexOf(control);

    StandingAnswer today = any.score(responses).getAnswers().get(at);
    StandingAnswer tomorrow = any.on(any.asOf().plusDays(1)).score(responses).getAnswers().get(at);

    assertThat(today.isFull()).isTrue();
    assertThat(tomorrow.isUnknown()).isTrue();
    assertThat(tomorrow.basis()).isEqualTo(StandingAnswer.Basis.EVIDENCE_NOT_CURRENT);
  }
}
