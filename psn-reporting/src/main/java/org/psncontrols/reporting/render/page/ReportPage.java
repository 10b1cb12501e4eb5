package org.psncontrols.reporting.render.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.ReasonCount;
import org.psncontrols.reporting.programme.StatusCount;

/**
 * A programme report in words, for a page of any format.
 *
 * <p>Its texts are free of what no document can hold; escaping is left to the format. Immutable and
 * thread-safe.
 */
public final class ReportPage {

  /** How many organisations a page lists. */
  public static final int MAX_NOT_YET = 1_000;

  /** How many problems a page lists. */
  public static final int MAX_PROBLEMS = 200;

  private final ProgrammeReport report;

  /**
   * A page.
   *
   * @param report what it says, never null
   */
  public ReportPage(ProgrammeReport report) {
    this.report = report;
  }

  /** A number that matters, what it counts, and what to set it against. */
  public record Figure(String term, String value, String note) {}

  /** A label and a number. */
  public record Line(String label, String number, StatusBar bar) {

    static Line of(String label, int number, int most) {
      return new Line(label, Words.number(number), StatusBar.of(number, most));
    }
  }

  /** How the programme stood at a date. */
  public record PointRow(String date, String regime, CountRow count) {}

  /** The title. */
  public String title() {
    return Words.visible(report.getTitle());
  }

  /** The date of the report. */
  public String asOf() {
    return Words.date(report.getAsOf());
  }

  /** What a reader must know first. */
  public Optional<String> notice() {
    return report.getNotice().map(Words::visible);
  }

  /** The headline figures. */
  public ImmutableList<Figure> figures() {
    StatusCount total = report.getTotal();
    long daysLeft = report.getDaysLeft();
    return ImmutableList.of(
        new Figure("Organisations", Words.number(total.total()), "in the programme"),
        new Figure(
            "Compliant",
            Words.number(total.compliant()),
            report
                .getCompliantPercent()
                .map(percent -> Words.percent(percent) + " of all")
                .orElse("there is no organisation")),
        new Figure(
            "Not yet compliant",
            Words.number(total.notYet()),
            "of " + Words.count(total.total(), "organisation", "organisations")),
        new Figure(
            "Flagged",
            Words.number(total.flagged()),
            "of the " + Words.number(total.notYet()) + " not yet compliant"),
        new Figure(
            "Deadline",
            Words.daysLeft(daysLeft),
            Words.daysLeftSense(daysLeft) + ", " + Words.date(report.getDeadline().value())));
  }

  /** How much of the input the figures rest on. */
  public String basis() {
    String read = Words.count(report.getReadSubmissions(), "submission", "submissions") + " read";
    return report.getUnreadableSubmissions() == 0
        ? read + ", none unreadable."
        : read
            + "; at least "
            + Words.number(report.getUnreadableSubmissions())
            + " could not be read and are not in the figures.";
  }

  /** Whether there is something that the figures leave out. */
  public boolean isIncomplete() {
    return report.getUnreadableSubmissions() > 0;
  }

  /** The name of the regime in force. */
  public String regime() {
    return Words.visible(report.getRegime().getName());
  }

  /** What the regime in force means. */
  public String regimeMeaning() {
    return Words.visible(report.getRegime().getMeaning());
  }

  /** When the regime in force began. */
  public String regimeStart() {
    return Words.span(report.getRegime().getStart().value());
  }

  /** The chart of the programme over time, in each size; none where there is nothing to draw. */
  ImmutableList<StatusCurve> curves() {
    return ImmutableList.of(Frame.WIDE, Frame.NARROW).stream()
        .flatMap(frame -> StatusCurve.of(report, frame).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The chart in words. */
  public String curveSummary() {
    ImmutableList<CurvePoint> curve = report.getCurve();
    if (curve.isEmpty()) {
      return "The report has no earlier dates to compare with.";
    }
    CurvePoint last = curve.get(curve.size() - 1);
    return Words.count(curve.size(), "date", "dates")
        + " from "
        + Words.date(curve.get(0).date())
        + " to "
        + Words.date(last.date())
        + ". At the last, "
        + Words.number(last.count().compliant())
        + " compliant and "
        + Words.number(last.count().notYet())
        + " not yet, "
        + Words.number(last.count().flagged())
        + " of them flagged.";
  }

  /** The regimes on the curve, where there is more than one, in the order of their numbers. */
  public ImmutableList<String> regimeKeys() {
    ImmutableList<CurvePoint> changes = report.getRegimeChanges();
    return changes.size() < 2
        ? ImmutableList.of()
        : changes.stream().map(Words::regimeFrom).collect(ImmutableList.toImmutableList());
  }

  /** The numbers of the curve. */
  public ImmutableList<PointRow> points() {
    return report.getCurve().stream()
        .map(
            point ->
                new PointRow(
                    Words.date(point.date()),
                    Words.visible(point.regime()),
                    CountRow.of("", point.count(), point.count().total())))
        .collect(ImmutableList.toImmutableList());
  }

  /** The organisations by outcome. */
  public ImmutableList<Line> outcomes() {
    int most = report.getOutcomes().values().stream().mapToInt(n -> n).max().orElse(0);
    return report.getOutcomes().entrySet().stream()
        .map(entry -> Line.of(entry.getKey().getLabel(), entry.getValue(), most))
        .collect(ImmutableList.toImmutableList());
  }

  /** The organisations by kind. */
  public ImmutableList<CountRow> kinds() {
    return rows(report.getByKind());
  }

  /** The organisations by nation. */
  public ImmutableList<CountRow> nations() {
    return rows(report.getByNation());
  }

  private static ImmutableList<CountRow> rows(ImmutableMap<String, StatusCount> counts) {
    int longest = counts.values().stream().mapToInt(StatusCount::total).max().orElse(0);
    return counts.entrySet().stream()
        .map(entry -> CountRow.of(entry.getKey(), entry.getValue(), longest))
        .collect(ImmutableList.toImmutableList());
  }

  /** What holds organisations back. */
  public ImmutableList<Line> reasons() {
    int most = report.getReasons().stream().mapToInt(ReasonCount::organisations).max().orElse(0);
    return report.getReasons().stream()
        .map(reason -> Line.of(Words.code(reason.code()), reason.organisations(), most))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first organisations that are not yet compliant. */
  public ImmutableList<NotYetRow> notYet() {
    return report.getNotYet().stream()
        .limit(MAX_NOT_YET)
        .map(NotYetRow::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** What to say of the length of that list. */
  public String notYetExtent() {
    return extent(report.getNotYet().size(), MAX_NOT_YET, "organisation", "organisations");
  }

  private static String extent(int size, int most, String one, String several) {
    return size <= most
        ? Words.count(size, one, several) + "."
        : "The first "
            + Words.number(most)
            + " of "
            + Words.count(size, one, several)
            + "; the JSON form of this report has all of them.";
  }

  /** The first problems in the input. */
  public ImmutableList<ProblemRow> problems() {
    return report.getProblems().stream()
        .limit(MAX_PROBLEMS)
        .map(ProblemRow::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** What to say of the number of problems. */
  public String problemExtent() {
    return report.getProblems().isEmpty()
        ? "None."
        : extent(report.getProblems().size(), MAX_PROBLEMS, "problem", "problems");
  }

  /** How the words of the page are meant. */
  public ImmutableList<Note> notes() {
    return Note.of(report);
  }
}
