package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.must;
import static org.psncontrols.rules.Examples.response;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.ControlArbitraries;
import org.psncontrols.rules.Days;
import org.psncontrols.rules.Examples;

class StandingColumnsTest {

  private static final ScoringPolicy POLICY = ScoringPolicy.defaults();

  /** Some assessments of a catalogue, a group for each, and a day. */
  record Portfolio(
      Catalogue catalogue, List<Assessment> assessments, List<String> groups, LocalDate day) {

    StandingColumns columns() {
      StandingColumns.Builder builder = StandingColumns.builder(catalogue, POLICY, day);
      for (int i = 0; i < assessments.size(); i++) {
        builder.add(groups.get(i), assessments.get(i));
      }
      return builder.build();
    }
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Combinators.combine(ControlArbitraries.catalogues(), Days.picks())
        .flatAs(
            (catalogue, pick) ->
                Combinators.combine(
                        AssessmentArbitraries.assessments(catalogue)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(8),
                        Arbitraries.of("council", "police", "NHS").list().ofSize(8))
                    .as(
                        (assessments, groups) ->
                            new Portfolio(
                                catalogue,
                                assessments,
                                groups,
                                Days.of(assessments.get(0), pick))));
  }

  private static List<ScoringModel> scoredInColumns() {
    return ScoringModels.builtIn().all().stream()
        .filter(
            model ->
                model instanceof WeightedModel weighted
                    && weighted.getGrouping() == WeightedModel.Grouping.NONE)
        .toList();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void a_roll_up_is_the_sum_of_what_is_scored_one_by_one(
      @ForAll("portfolios") Portfolio any, @ForAll @IntRange(min = 1, max = 9) int parts) {
    StandingColumns columns = any.columns();
    ScoringPlan gate = ScoringModels.PSN_GATE.compile(any.catalogue(), POLICY);

    for (ScoringModel model : scoredInColumns()) {
      ScoringPlan plan = model.compile(any.catalogue(), POLICY);
      ImmutableList<GroupTally> rolledUp = columns.rollUp(plan, gate);

      assertThat(rolledUp).isEqualTo(oneByOne(any, plan, gate));
      assertThat(columns.rollUp(plan, gate, ForkJoinPool.commonPool(), parts)).isEqualTo(rolledUp);
    }
  }

  private static List<GroupTally> oneByOne(Portfolio any, ScoringPlan plan, ScoringPlan gate) {
    Map<String, GroupTally> groups = new LinkedHashMap<>();
    for (int i = 0; i < any.assessments().size(); i++) {
      Score score = plan.score(any.assessments().get(i), any.day());
      Score flag = gate.score(any.assessments().get(i), any.day());
      boolean closed = flag.findScore().filter(ratio -> ratio.value().signum() == 0).isPresent();
      groups.merge(
          any.groups().get(i),
          new GroupTally(
              any.groups().get(i),
              1,
              closed ? 1 : 0,
              score instanceof NothingToScore ? 1 : 0,
              plan.getFormula().tally(score.getStandingAnswers())),
          GroupTally::plus);
    }
    return new ArrayList<>(groups.values());
  }

  /** More controls than two words have bits, and more assessments than a builder has room for. */
  private static Portfolio large() {
    Catalogue catalogue =
        catalogue(
            IntStream.range(0, 130)
                .mapToObj(
                    i ->
                        (i % 4 == 0 ? Control.builder().from(must("C-" + i)) : control("C-" + i))
                            .weight(1 + i % 9)
                            .build())
                .toList());
    ImmutableList<Answer> answers = ImmutableList.copyOf(Answer.values());
    List<Assessment> assessments = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Response[] responses = new Response[130];
      for (int j = 0; j < 130; j++) {
        Answer answer = i % 8 == 0 && j % 4 == 0 ? Answer.MET : answers.get((i + j + j / 64) % 5);
        Response.Builder response = response("C-" + j, answer);
        responses[j] =
            (answer == Answer.PARTLY_MET && j % 3 == 0 ? response.share(Share.of(1 + j)) : response)
                .build();
      }
      assessments.add(Examples.assessment(responses).build());
      groups.add("group " + i % 3);
    }
    return new Portfolio(catalogue, assessments, groups, DAY);
  }

  @Example
  void many_controls_and_assessments_are_summed_up_as_few_are() {
    Portfolio large = large();
    StandingColumns columns = large.columns();

    assertThat(columns.size()).isEqualTo(40);
    assertThat(columns.getGroups()).containsExactly("group 0", "group 1", "group 2");
    for (ScoringModel model : scoredInColumns()) {
      ScoringPlan plan = model.compile(large.catalogue(), POLICY);
      for (ScoringModel flag : List.of(ScoringModels.PSN_GATE, ScoringModels.XCCDF_ABSOLUTE)) {
        ScoringPlan gate = flag.compile(large.catalogue(), POLICY);
        assertThat(columns.rollUp(plan, gate)).isEqualTo(oneByOne(large, plan, gate));
        assertThat(columns.rollUp(plan, gate, Runnable::run, 1))
            .isEqualTo(columns.rollUp(plan, gate));
      }
    }
    ScoringPlan gate = ScoringModels.PSN_GATE.compile(large.catalogue(), POLICY);
    assertThat(columns.rollUp(gate, gate)).extracting(GroupTally::flagged).doesNotContain(0, 40);
  }

  @Example
  void a_portfolio_without_assessments_has_no_groups() {
    Catalogue one = catalogue(must("M-1"));
    StandingColumns columns = StandingColumns.builder(one, POLICY, DAY).build();
    ScoringPlan gate = ScoringModels.PSN_GATE.compile(one, POLICY);

    assertThat(columns.size()).isZero();
    assertThat(columns.getGroups()).isEmpty();
    assertThat(columns.getAsOf()).isEqualTo(DAY);
    assertThat(columns.rollUp(gate, gate)).isEmpty();
    assertThat(columns.rollUp(gate, gate, Runnable::run, 3)).isEmpty();
  }

  @Example
  void sums_that_no_long_could_hold_are_exact() {
    List<Control> controls = new ArrayList<>();
    for (int i = 0; i < Catalogue.MAX_CONTROLS; i++) {
      controls.add(control("C-" + i).build());
    }
    Catalogue large = catalogue(controls);
    ScoringModel heavy =
        WeightedModel.builder()
            .id("heavy")
            .version(1)
            .rule("Each control weighs the most there is.")
            .lawCard(LawCard.allHold())
            .weighting(new Weighting("a million", control -> Weighting.MAX, section -> 1))
            .build();
    ScoringPlan plan = heavy.compile(large, POLICY);
    ScoringPlan gate = ScoringModels.PSN_GATE.compile(large, POLICY);
    Assessment met =
        Examples.assessment(
                controls.stream()
                    .map(control -> response(control.getId().value(), Answer.MET).build())
                    .toArray(Response[]::new))
            .build();
    StandingColumns.Builder columns = StandingColumns.builder(large, POLICY, DAY);
    for (int i = 0; i < 12; i++) {
      columns.add("all", met);
    }

    GroupTally all = columns.build().rollUp(plan, gate).get(0);

    assertThat(all.tally().get(0)).hasToString("12000000000000000000");
    assertThat(plan.getFormula().score(all.tally())).contains(Ratio.of(100, 100));
  }

  @Example
  void a_plan_that_columns_cannot_serve_is_refused() {
    Catalogue one = catalogue(must("M-1"));
    StandingColumns columns = StandingColumns.builder(one, POLICY, DAY).build();
    ScoringPlan gate = ScoringModels.PSN_GATE.compile(one, POLICY);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.rollUp(ScoringModels.XCCDF_DEFAULT.compile(one, POLICY), gate))
        .withMessage(
            "columns must be scored by a weighted model that does not group, but xccdf-default is"
                + " none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.rollUp(gate, ScoringModels.PSN_WEIGHTED.compile(one, POLICY)))
        .withMessage(
            "columns must be flagged by a model on the scale of all or nothing, but psn-weighted is"
                + " none");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                columns.rollUp(
                    ScoringModels.PSN_GATE.compile(catalogue(must("M-2")), POLICY), gate))
        .withMessageStartingWith(
            "a plan must score what was laid out for its own catalogue and policy, but plan psn-gate"
                + " for ")
        .withMessageContaining(" was given columns as of " + DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.rollUp(gate, gate, Runnable::run, 0))
        .withMessage("a portfolio must be split into 1 part or more, but is into 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new GroupTally("a", 1, 0, 0, Tally.of(1))
                    .plus(new GroupTally("b", 1, 0, 0, Tally.of(1))))
        .withMessage("tallies must be of the same group to be added, but are of a and b");
  }

  @Example
  @SuppressWarnings("NullAway")
  void an_assessment_without_a_group_is_refused() {
    StandingColumns.Builder columns = StandingColumns.builder(catalogue(must("M-1")), POLICY, DAY);

    assertThatNullPointerException()
        .isThrownBy(() -> columns.add(null, assessment().build()))
        .withMessage("group");
    assertThat(columns.build().getGroups()).isEmpty();
  }
}
