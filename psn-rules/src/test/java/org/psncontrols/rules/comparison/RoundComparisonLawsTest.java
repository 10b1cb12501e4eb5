package org.psncontrols.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.AssessmentHistory;
import org.psncontrols.model.testkit.ProgrammeArbitraries;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.AnswerView;
import org.psncontrols.rules.scoring.EvidenceDemand;
import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingAnswer;

/** Whatever happens between two rounds, and by whatever model they are scored. */
class RoundComparisonLawsTest {

  private static <T> T last(List<T> items) {
    return items.get(items.size() - 1);
  }

  private static final ImmutableSet<Kind> OF_EDITIONS =
      Sets.immutableEnumSet(
          Kind.WITHDRAWN, Kind.MERGED, Kind.RENAMED, Kind.DIVIDED, Kind.EDITION_CHANGED, Kind.NEW);

  private static final ImmutableSet<Kind> OF_TIME =
      Sets.immutableEnumSet(
          Kind.EVIDENCE_LAPSED,
          Kind.EVIDENCE_BEGUN,
          Kind.COMPENSATION_LAPSED,
          Kind.FINDING_PUT_RIGHT);

  private static Round round(
      AssessmentHistory history, Submission sent, ScoringModel model, ScoringPolicy policy) {
    return new Round(
        model.compile(history.editionOf(sent), policy), sent.getAssessment(), sent.getDate());
  }

  private static Round first(AssessmentHistory history, ScoringModel model) {
    return round(history, history.rounds().get(0), model, ScoringPolicy.defaults());
  }

  private static Round last(AssessmentHistory history, ScoringModel model) {
    return round(history, last(history.rounds()), model, ScoringPolicy.defaults());
  }

  private static BigFraction sum(RoundComparison comparison) {
    return comparison.getChanges().stream()
        .map(change -> change.effect().points())
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void effects_add_up_to_the_difference_by_each_model(
      @ForAll("histories") AssessmentHistory history) {
    for (ScoringModel model : ScoringModels.builtIn().all()) {
      Round older = first(history, model);
      Round newer = last(history, model);

      RoundComparison comparison = RoundComparison.between(older, newer);

      assertThat(sum(comparison))
          .isEqualTo(
              ScoreDifference.points(newer.score().findScore())
                  .subtract(ScoreDifference.points(older.score().findScore())))
          .isEqualTo(comparison.getDifference().points());
      assertThat(comparison.getOlder()).isEqualTo(older.score());
      assertThat(comparison.getNewer()).isEqualTo(newer.score());
      assertThat(comparison.ofKind(Kind.OTHER)).isEmpty();
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void effects_add_up_where_model_and_policy_changed_as_well(
      @ForAll("histories") AssessmentHistory history,
      @ForAll("models") ScoringModel model,
      @ForAll("models") ScoringModel other,
      @ForAll EvidenceDemand demand,
      @ForAll AnswerView view,
      @ForAll @IntRange(min = 1, max = Share.WHOLE) int ceiling) {
    ScoringPolicy policy =
        ScoringPolicy.builder()
            .evidenceDemand(demand)
            .answerView(view)
            .compensationCeiling(Share.of(ceiling))
            .build();
    Round newer = round(history, last(history.rounds()), other, policy);

    RoundComparison comparison = RoundComparison.between(first(history, model), newer);

    assertThat(sum(comparison)).isEqualTo(comparison.getDifference().points());
    assertThat(comparison.ofKind(Kind.MODEL_CHANGED)).hasSize(model.equals(other) ? 0 : 1);
    assertThat(comparison.ofKind(Kind.OTHER)).isEmpty();
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void between_a_round_and_itself_nothing_happened(
      @ForAll("histories") AssessmentHistory history, @ForAll("models") ScoringModel model) {
    assertThat(RoundComparison.between(last(history, model), last(history, model)).getChanges())
        .isEmpty();
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void the_way_back_undoes_the_way_there(
      @ForAll("histories") AssessmentHistory history, @ForAll("models") ScoringModel model) {
    Round older = first(history, model);
    Round newer = last(history, model);

    assertThat(sum(RoundComparison.between(newer, older)))
        .isEqualTo(sum(RoundComparison.between(older, newer)).negate());
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void every_control_that_stands_otherwise_is_named(
      @ForAll("histories") AssessmentHistory history) {
    Round older = first(history, ScoringModels.PSN_WEIGHTED);
    Round newer = last(history, ScoringModels.PSN_WEIGHTED);
    RoundComparison comparison = RoundComparison.between(older, newer);
    CatalogueDifference difference =
        CatalogueDifference.between(older.plan().getCatalogue(), newer.plan().getCatalogue());

    for (ControlChange change : difference.getChanges()) {
      boolean otherwise =
          change.getKind() == ControlChange.Kind.REPLACED
              || change.getOlder().size() != 1
              || change.getNewer().size() != 1
              || !sameStanding(
                  older.score(),
                  change.getOlder().first(),
                  newer.score(),
                  change.getNewer().first());
      if (otherwise) {
        for (ControlId id : Sets.union(change.getOlder(), change.getNewer())) {
          assertThat(comparison.getChanges()).anyMatch(each -> each.concerns(id));
        }
      }
    }
  }

  private static boolean sameStanding(Score one, ControlId oneId, Score other, ControlId otherId) {
    StandingAnswer before = find(one, oneId);
    StandingAnswer after = find(other, otherId);
    return before.answer() == after.answer() && before.attainment() == after.attainment();
  }

  private static StandingAnswer find(Score score, ControlId id) {
    return score.getAnswers().stream()
        .filter(answer -> answer.control().getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void a_migration_alone_is_told_by_what_the_edition_changed(
      @ForAll("editions") Tuple3<Catalogue, Catalogue, Assessment> any,
      @ForAll("models") ScoringModel model) {
    Assessment migrated = Migration.of(any.get3(), any.get1(), any.get2()).getAssessment();
    Round older =
        new Round(
            model.compile(any.get1(), ScoringPolicy.defaults()),
            any.get3(),
            any.get3().getAssessedOn());
    Round newer =
        new Round(model.compile(any.get2(), ScoringPolicy.defaults()), migrated, older.asOf());

    RoundComparison comparison = RoundComparison.between(older, newer);

    assertThat(kinds(comparison)).isSubsetOf(OF_EDITIONS);
    assertThat(comparison.getDifference().points()).isEqualTo(sum(comparison));
    assertThat(comparison.ofKind(Kind.RENAMED))
        .allMatch(change -> change.effect().points().signum() == 0);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void time_alone_is_told_by_what_lapsed(
      @ForAll("histories") AssessmentHistory history,
      @ForAll("models") ScoringModel model,
      @ForAll @IntRange(max = 800) int days) {
    Round older = first(history, model);
    Round newer = new Round(older.plan(), older.assessment(), older.asOf().plusDays(days));

    RoundComparison comparison = RoundComparison.between(older, newer);

    assertThat(kinds(comparison)).isSubsetOf(OF_TIME);
    if (model.getLawCard().holds(Law.EXPIRY)) {
      assertThat(comparison.ofKind(Kind.EVIDENCE_LAPSED))
          .allMatch(change -> change.effect().points().signum() <= 0);
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void what_got_better_lowers_no_score_and_what_got_worse_raises_none(
      @ForAll("histories") AssessmentHistory history) {
    for (ScoringModel model : ScoringModels.builtIn().all()) {
      List<RoundChange> changes =
          RoundComparison.between(first(history, model), last(history, model)).getChanges();
      for (RoundChange change : changes) {
        int moved = change.effect().points().signum();
        switch (change.kind()) {
          case FIXED, IMPROVED -> assertThat(moved).isNotNegative();
          case REGRESSED -> assertThat(moved).isNotPositive();
          case ANSWERED_OTHERWISE -> assertThat(moved).isZero();
          default -> {}
        }
      }
    }
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void a_change_is_told_after_those_of_the_kinds_before_it(
      @ForAll("histories") AssessmentHistory history) {
    ImmutableList<RoundChange> changes =
        RoundComparison.between(
                first(history, ScoringModels.AVERAGE), last(history, ScoringModels.AVERAGE))
            .getChanges();

    assertThat(changes.stream().map(change -> stage(change.kind())).toList()).isSorted();
  }

  private static int stage(Kind kind) {
    return switch (kind) {
      case MODEL_CHANGED -> 0;
      case POLICY_CHANGED -> 1;
      case WITHDRAWN -> 2;
      case MERGED, RENAMED, DIVIDED -> 3;
      case EDITION_CHANGED -> 4;
      case NEW -> 5;
      case EVIDENCE_LAPSED, EVIDENCE_BEGUN, COMPENSATION_LAPSED, COMPENSATION_BEGUN -> 6;
      case REGRESSED,
          FIXED,
          IMPROVED,
          EVIDENCE_RENEWED,
          NEWLY_ASSESSED,
          NO_LONGER_ASSESSED,
          DECLARED_NOT_APPLICABLE,
          BECAME_APPLICABLE,
          ANSWERED_OTHERWISE ->
          7;
      case HEALTH_CHECKED, HEALTH_CHECK_GONE -> 8;
      case FINDING_PUT_RIGHT, FINDING_GONE -> 9;
      case FINDING_REGRADED -> 10;
      case FINDING_OPENED -> 11;
      case OTHER -> 12;
    };
  }

  private static Set<Kind> kinds(RoundComparison comparison) {
    return Sets.immutableEnumSet(comparison.getChanges().stream().map(RoundChange::kind).toList());
  }

  @Provide
  Arbitrary<AssessmentHistory> histories() {
    return ProgrammeArbitraries.histories().ofRounds(2, 3);
  }

  @Provide
  Arbitrary<Tuple3<Catalogue, Catalogue, Assessment>> editions() {
    return AssessmentArbitraries.assessedEditions();
  }

  @Provide
  Arbitrary<ScoringModel> models() {
    return Arbitraries.of(ScoringModels.builtIn().all());
  }
}
