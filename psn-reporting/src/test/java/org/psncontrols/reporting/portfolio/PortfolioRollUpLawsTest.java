package org.psncontrols.reporting.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.testkit.Programme;
import org.psncontrols.model.testkit.ProgrammeArbitraries;
import org.psncontrols.model.testkit.ProgrammeArbitrary;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.reporting.render.JsonReport;

/** What holds of the report on any submissions, however they come in. */
@SuppressWarnings("NullAway") // Guava's last element may be null.
class PortfolioRollUpLawsTest {

  private static final Catalogue CODE = Catalogues.genericCodeOfConnection();
  private static final LocalDate DECEMBER = LocalDate.of(2013, 12, 9);
  private static final LocalDate FEBRUARY = LocalDate.of(2014, 2, 28);

  /** Some of it may lie after the day of the report. */
  @Provide
  Arbitrary<Sent> sent() {
    return Combinators.combine(
            Arbitraries.oneOf(
                ProgrammeArbitraries.portfolios().map(Sent::of),
                ProgrammeArbitraries.portfolios().map(Sent::byFewOf),
                ProgrammeArbitraries.programmes(CODE).map(Sent::of),
                ProgrammeArbitraries.histories().map(Sent::of)),
            Arbitraries.integers().between(0, 100))
        .as(Sent::before);
  }

  private static void assertSame(ProgrammeReport actual, ProgrammeReport expected) {
    assertThat(actual).isEqualTo(expected);
    assertThat(JsonReport.render(actual)).isEqualTo(JsonReport.render(expected));
  }

  @Property(tries = 60)
  void the_order_of_submissions_changes_nothing(@ForAll("sent") Sent sent, @ForAll int seed) {
    List<Sent.Line> shuffled = new ArrayList<>(sent.lines());
    Collections.shuffle(shuffled, new Random(seed));

    assertSame(sent.report(shuffled), sent.report());
  }

  @Property(tries = 60)
  void a_report_on_a_part_changes_nothing_of_the_whole(
      @ForAll("sent") Sent sent, @ForAll @IntRange(max = 99) int pick) {
    int cut = pick % (sent.lines().size() + 1);
    PortfolioRollUp rollUp = sent.rollUp();

    Sent.add(sent.lines().subList(0, cut), rollUp);
    assertSame(rollUp.toReport(), sent.report(sent.lines().subList(0, cut)));

    Sent.add(sent.lines().subList(cut, sent.lines().size()), rollUp);
    assertSame(rollUp.toReport(), sent.report());
  }

  @Property(tries = 60)
  void however_bodies_are_divided_their_counts_add_up(@ForAll("sent") Sent sent, @ForAll int seed) {
    Random random = new Random(seed);
    Map<OrganisationId, Boolean> parts = new HashMap<>();
    sent.lines().forEach(line -> parts.computeIfAbsent(line.body(), id -> random.nextBoolean()));
    ProgrammeReport one = sent.report(part(sent, parts, true));
    ProgrammeReport other = sent.report(part(sent, parts, false));
    ProgrammeReport whole = sent.report();

    assertThat(whole.getTotal()).isEqualTo(one.getTotal().plus(other.getTotal()));
    assertThat(whole.getByKind()).isEqualTo(sum(one.getByKind(), other.getByKind()));
    assertThat(whole.getByNation()).isEqualTo(sum(one.getByNation(), other.getByNation()));
    assertThat(whole.getCurve().stream().map(CurvePoint::count))
        .containsExactlyElementsOf(
            Streams.zip(
                    one.getCurve().stream().map(CurvePoint::count),
                    other.getCurve().stream().map(CurvePoint::count),
                    StatusCount::plus)
                .toList());
    assertThat(whole.getNotYet())
        .containsExactlyInAnyOrderElementsOf(Iterables.concat(one.getNotYet(), other.getNotYet()));
  }

  private static List<Sent.Line> part(Sent sent, Map<OrganisationId, Boolean> parts, boolean part) {
    return sent.lines().stream()
        .filter(line -> Optional.of(part).equals(Optional.ofNullable(parts.get(line.body()))))
        .toList();
  }

  private static Map<String, StatusCount> sum(
      Map<String, StatusCount> one, Map<String, StatusCount> other) {
    Map<String, StatusCount> sum = new HashMap<>(one);
    other.forEach((label, count) -> sum.merge(label, count, StatusCount::plus));
    return sum;
  }

  @Property(tries = 60)
  void counts_add_up_everywhere(@ForAll("sent") Sent sent) {
    ProgrammeReport report = sent.report();

    assertThat(report.getByKind().values().stream().reduce(StatusCount.NONE, StatusCount::plus))
        .isEqualTo(report.getTotal());
    assertThat(report.getByNation().values().stream().reduce(StatusCount.NONE, StatusCount::plus))
        .isEqualTo(report.getTotal());
    assertThat(report.getOutcomes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(report.getTotal().total());
    assertThat(report.getNotYet()).hasSize(report.getTotal().notYet());
    assertThat(report.getNotYet().stream().filter(NotYetCompliant::isFlagged))
        .hasSize(report.getTotal().flagged());
    assertThat(Iterables.getLast(report.getCurve()).count()).isEqualTo(report.getTotal());
    assertThat(report.getNotYet()).allMatch(entry -> !entry.getBlockingReasons().isEmpty());
    assertThat(report.getReadSubmissions()).isEqualTo(sent.lines().size());
  }

  @Property(tries = 60)
  void significant_risk_is_within_not_compliant_within_total_and_the_kinds_sum_to_the_total(
      @ForAll("sent") Sent sent) {
    ProgrammeReport report = sent.report();
    StatusCount total = report.getTotal();

    assertThat(total.flagged()).isBetween(0, total.notYet());
    assertThat(total.notYet()).isLessThanOrEqualTo(total.total());
    assertThat(report.getByKind().values().stream().mapToInt(StatusCount::total).sum())
        .isEqualTo(total.total());
    assertThat(total.total())
        .isEqualTo((int) sent.lines().stream().map(Sent.Line::body).distinct().count());
  }

  /** A programme, and how many of its bodies have no plan at the last review. */
  private record Flagged(Programme programme, int flagged) {}

  @Provide
  Arbitrary<Flagged> programmes() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 12);
    return Combinators.combine(Arbitraries.integers().between(1, 12), numbers, numbers, numbers)
        .flatAs(
            (bodies, first, second, flagged) -> {
              int compliant = Math.min(bodies, second);
              return following(bodies, Math.min(bodies, first), compliant, flagged)
                  .map(any -> new Flagged(any, Math.min(flagged, bodies - compliant)));
            });
  }

  private static ProgrammeArbitrary following(int bodies, int first, int second, int flagged) {
    return ProgrammeArbitraries.programmes(CODE)
        .ofSize(bodies)
        .reviewedOn(DECEMBER, first)
        .reviewedOn(FEBRUARY, second)
        .flagged(flagged);
  }

  @Property(tries = 50)
  void the_figures_of_a_programme_come_back_as_its_curve(@ForAll("programmes") Flagged any) {
    ProgrammeReport report = Sent.of(any.programme()).report();

    assertThat(report.getCurve())
        .extracting(CurvePoint::date, point -> point.count().compliant())
        .containsExactlyElementsOf(
            any.programme().reviews().stream().map(r -> tuple(r.on(), r.compliant())).toList());
    assertThat(report.getTotal().flagged()).isEqualTo(any.flagged());
    assertThat(report.getProblems()).isEmpty();
  }

  @Example
  void the_588_bodies_of_2013_14_stand_as_the_programme_reported_them() {
    Programme programme =
        following(588, 411, 528, 37).generator(1_000).next(new Random(2014)).value();

    ProgrammeReport report = Sent.of(programme).report();

    assertThat(report.getCurve())
        .extracting(CurvePoint::date, point -> point.count().compliant())
        .containsExactly(tuple(DECEMBER, 411), tuple(FEBRUARY, 528));
    assertThat(report.getTotal()).isEqualTo(new StatusCount(528, 60, 37));
    assertThat(report.getCompliantPercent().orElseThrow()).isEqualByComparingTo("89.8");
    assertThat(report.getProblems()).isEmpty();
  }
}
