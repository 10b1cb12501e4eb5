package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.assessment;
import static org.psncontrols.rules.Examples.catalogue;
import static org.psncontrols.rules.Examples.control;
import static org.psncontrols.rules.Examples.evidence;
import static org.psncontrols.rules.Examples.measure;
import static org.psncontrols.rules.Examples.response;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.CompensatingMeasure;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.testkit.AssessmentArbitraries;

class ScoringFormTest {

  private static final Catalogue ONE = catalogue(control("C").build());

  private static ScoringForm form(Response.Builder response) {
    return ScoringModels.PSN_WEIGHTED
        .compile(ONE, ScoringPolicy.defaults())
        .layOut(assessment(response.build()).build());
  }

  /** Evidence that lapses on many days in a row, and so as many windows of one day. */
  private static ScoringForm changingDaily() {
    return form(
        response("C", Answer.MET)
            .evidence(
                IntStream.range(-1, 100)
                    .mapToObj(day -> evidence().expiresOn(DAY.plusDays(day)).build())
                    .toList()));
  }

  @Test
  void it_remembers_its_assessment() {
    Assessment assessment = assessment().build();

    assertThat(
            ScoringModels.PSN_GATE
                .compile(ONE, ScoringPolicy.defaults())
                .layOut(assessment)
                .getAssessment())
        .isSameAs(assessment);
  }

  @Test
  void what_stands_is_kept_from_one_change_to_the_next() {
    ScoringForm form =
        form(
            response("C", Answer.PARTLY_MET)
                .addEvidence(evidence().collectedOn(DAY).expiresOn(DAY.plusDays(9)).build())
                .addCompensatingMeasure(measure(5_000).expiresOn(DAY.plusDays(4)).build()));

    Standing standing = form.standing(DAY.plusDays(2));

    assertThat(form.standing(DAY)).isSameAs(standing);
    assertThat(form.standing(DAY.plusDays(4))).isSameAs(standing);
    assertThat(form.standing(DAY.minusDays(1))).isNotSameAs(standing);
    assertThat(form.standing(DAY.plusDays(5)))
        .isNotSameAs(standing)
        .isSameAs(form.standing(DAY.plusDays(9)))
        .isNotSameAs(form.standing(DAY.plusDays(10)));
  }

  @Test
  void a_measure_that_nobody_allowed_changes_nothing_when_it_ends() {
    ScoringForm form =
        form(
            response("C", Answer.NOT_MET)
                .addCompensatingMeasure(
                    CompensatingMeasure.builder()
                        .from(measure(5_000).build())
                        .authority(Optional.empty())
                        .build()));

    assertThat(form.standing(DAY)).isSameAs(form.standing(DAY.plusDays(1)));
  }

  @Test
  void evidence_of_what_is_not_met_changes_nothing_when_it_lapses() {
    ScoringForm form =
        form(response("C", Answer.NOT_MET).addEvidence(evidence().expiresOn(DAY).build()));

    assertThat(form.standing(DAY)).isSameAs(form.standing(DAY.plusDays(1)));
  }

  @Test
  void not_more_than_sixteen_are_kept() {
    ScoringForm form = changingDaily();
    List<Standing> made =
        IntStream.range(0, 16).mapToObj(day -> form.standing(DAY.plusDays(day))).toList();

    for (int day = 0; day < 16; day++) {
      assertThat(form.standing(DAY.plusDays(day))).isSameAs(made.get(day));
    }
    Standing seventeenth = form.standing(DAY.plusDays(16));
    assertThat(form.standing(DAY.plusDays(16))).isSameAs(seventeenth);
    for (int day = 0; day < 16; day++) {
      assertThat(form.standing(DAY.plusDays(day)))
          .isNotSameAs(made.get(day))
          .isSameAs(form.standing(DAY.plusDays(day)));
    }
  }

  @Test
  void what_is_asked_for_once_is_not_kept() {
    ScoringForm form = changingDaily();

    assertThat(form.standingOnce(DAY)).isNotSameAs(form.standing(DAY));
    assertThat(form.standingOnce(DAY).includes(DAY)).isTrue();
    assertThat(form.standingOnce(DAY).includes(DAY.plusDays(1))).isFalse();
    assertThat(form.standingOnce(DAY).includes(DAY.minusDays(1))).isFalse();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void in_whatever_order_days_are_asked_for_the_same_stands_as_for_one_that_is_fresh(
      @ForAll("assessments") Tuple2<Catalogue, Assessment> any,
      @ForAll AnswerView view,
      @ForAll EvidenceDemand demand,
      @ForAll Random order) {
    ScoringPolicy policy = ScoringPolicy.builder().answerView(view).evidenceDemand(demand).build();
    List<LocalDate> days = daysOfChange(any.get2());
    Collections.shuffle(days, order);
    ScoringForm form = new ScoringForm(Layout.of(any.get1(), policy), any.get2());

    for (LocalDate day : days.subList(0, Math.min(days.size(), 30))) {
      StandingAnswers fresh = StandingAnswers.of(any.get2(), any.get1(), policy, day);
      assertThat(form.at(day)).isEqualTo(fresh).hasSameHashCodeAs(fresh);
    }
  }

  /** The days on which an answer may change, and those beside. */
  private static List<LocalDate> daysOfChange(Assessment assessment) {
    List<LocalDate> days = new ArrayList<>(List.of(assessment.getAssessedOn()));
    for (Response response : assessment.getResponses()) {
      for (Evidence evidence : response.getEvidence()) {
        evidence.getCollectedOn().map(DateSpan::last).ifPresent(days::add);
        evidence.getExpiresOn().map(DateSpan::first).ifPresent(days::add);
      }
      response.getCompensatingMeasures().forEach(measure -> days.add(measure.getExpiresOn()));
    }
    List<LocalDate> beside = new ArrayList<>();
    for (LocalDate day : days) {
      beside.add(day.minusDays(1));
      beside.add(day.plusDays(1));
    }
    days.addAll(beside);
    return days;
  }

  @Provide
  Arbitrary<Tuple2<Catalogue, Assessment>> assessments() {
    return AssessmentArbitraries.assessments().withCatalogues();
  }

  @Test
  void many_threads_find_at_many_days_what_one_finds_afresh() throws Exception {
    ScoringPlan plan = ScoringModels.PSN_WEIGHTED.compile(ONE, ScoringPolicy.defaults());
    ScoringForm form = changingDaily();
    List<Callable<Void>> threads = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      Random random = new Random(seed);
      threads.add(
          () -> {
            for (int i = 0; i < 500; i++) {
              LocalDate day = DAY.plusDays(random.nextInt(110) - 5);
              Score score = plan.score(form, day);
              assertThat(score).isEqualTo(plan.score(form.getAssessment(), day));
              assertThat(score.findScore()).contains(Ratio.of(day.isBefore(LAPSED) ? 100 : 0, 100));
            }
            return null;
          });
    }

    ExecutorService pool = Executors.newFixedThreadPool(threads.size());
    try {
      for (Future<Void> done : pool.invokeAll(threads)) {
        done.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** When the last evidence of {@link #changingDaily} has lapsed. */
  private static final LocalDate LAPSED = DAY.plusDays(100);
}
