package org.psncontrols.reporting.programme;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.policy.Regime;

/**
 * The Programme Director's update.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ProgrammeReport {

  /** What the report calls flagged. */
  String FLAG_RULE =
      "Flagged means that something blocks compliance and has no plan dated on or before the"
          + " deadline, or only one whose date has passed.";

  /** What the report calls compliant. */
  String COMPLIANCE_RULE =
      "Compliant means that the latest submission comes to \"compliant\" or \"compliant with"
          + " actions\" under the regime in force at the date. Interim, returned, rejected and"
          + " referred to audit are not yet compliant. An organisation with several environments"
          + " counts by the one that stands worst, and is flagged if any of them is.";

  /**
   * What the portfolio is called.
   *
   * @return the title
   */
  String getTitle();

  /**
   * What a reader must know before anything else, such as that the data is fictional.
   *
   * @return the notice; empty where there is none
   */
  Optional<String> getNotice();

  /**
   * The date as at which the programme is reported.
   *
   * @return the date
   */
  LocalDate getAsOf();

  /**
   * The last day on which a body could become compliant in time.
   *
   * @return the deadline with its standing
   */
  Stated<LocalDate> getDeadline();

  /**
   * The regime in force at the date.
   *
   * @return the regime
   */
  Regime getRegime();

  /**
   * All organisations by status.
   *
   * @return the count
   */
  StatusCount getTotal();

  /**
   * The organisations by outcome.
   *
   * @return the number for each outcome, in the order of the outcomes, zeros included
   */
  ImmutableMap<Outcome, Integer> getOutcomes();

  /**
   * The organisations by kind.
   *
   * @return the count by the kind's label, for kinds that occur, in the taxonomy's order
   */
  ImmutableMap<String, StatusCount> getByKind();

  /**
   * The organisations by nation.
   *
   * @return the count by the nation's label, for nations that occur, with those that serve several
   *     last
   */
  ImmutableMap<String, StatusCount> getByNation();

  /**
   * How the programme came to stand as it does.
   *
   * @return the points, in the order of their dates, the last being that of the report
   */
  ImmutableList<CurvePoint> getCurve();

  /**
   * What holds organisations back.
   *
   * @return the kinds of blocking reason, the most frequent first, then by code
   */
  ImmutableList<ReasonCount> getReasons();

  /**
   * The organisations that are not yet compliant.
   *
   * @return all of them: flagged ones first, then by name and identifier
   */
  ImmutableList<NotYetCompliant> getNotYet();

  /**
   * What could not be read, or was wrong in what was read.
   *
   * @return the problems
   */
  Problems getProblems();

  /**
   * How many submissions could not be read and are not in the figures.
   *
   * @return the number, 0 or more
   */
  int getUnreadableSubmissions();

  /**
   * How many submissions were read.
   *
   * @return the number, 0 or more
   */
  int getReadSubmissions();

  /**
   * The days from the date to the deadline.
   *
   * @return the days; 0 on the deadline, negative after it
   */
  @Value.NonAttribute
  default long getDaysLeft() {
    return DAYS.between(getAsOf(), getDeadline().value());
  }

  /**
   * The share of organisations that are compliant, for display.
   *
   * @return the percentage with one decimal, rounded half even; empty where there is no
   *     organisation
   */
  @Value.NonAttribute
  default Optional<BigDecimal> getCompliantPercent() {
    return getTotal().compliantPercent();
  }

  /**
   * The points of the curve from which another regime was in force than at the point before.
   *
   * @return the points, in the order of their dates; the first point of the curve is one of them
   */
  @Value.NonAttribute
  default ImmutableList<CurvePoint> getRegimeChanges() {
    ImmutableList.Builder<CurvePoint> changes = ImmutableList.builder();
    String last = null;
    for (CurvePoint point : getCurve()) {
      if (!point.regime().equals(last)) {
        changes.add(point);
      }
      last = point.regime();
    }
    return changes.build();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs all that is not a collection or optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds programme reports; not thread-safe. */
  final class Builder extends ImmutableProgrammeReport.Builder {
    Builder() {}
  }
}
