package org.psncontrols.reporting.programme;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.compliance.Reason;

/**
 * An organisation that is not yet compliant, and why.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface NotYetCompliant {

  /**
   * The organisation.
   *
   * @return the organisation
   */
  Organisation getOrganisation();

  /**
   * The name of the environment that stands worst, and of the others that are not yet compliant.
   *
   * @return the names, joined by semicolons
   */
  String getEnvironment();

  /**
   * When it last sent a submission.
   *
   * @return the day; empty where it has sent none
   */
  Optional<LocalDate> getSubmittedOn();

  /**
   * What the latest submission comes to.
   *
   * @return the outcome, which is not a compliant one
   */
  Outcome getOutcome();

  /**
   * What it would come to on the strength of what is there, where it was returned as incomplete.
   *
   * @return the provisional outcome; empty for any other outcome
   */
  Optional<Outcome> getProvisionalOutcome();

  /**
   * Whether it is flagged.
   *
   * @return true if a blocking reason has no plan in time
   */
  boolean isFlagged();

  /**
   * The weighted score for display.
   *
   * @return the percentage with two decimals; empty where there was nothing to score
   */
  Optional<BigDecimal> getWeightedPercent();

  /**
   * What stands between it and compliance.
   *
   * @return the blocking reasons, the gravest first; at least one
   */
  ImmutableList<Reason> getBlockingReasons();

  /**
   * How many things are open, blocking or not.
   *
   * @return the number of reasons, at least that of the blocking ones
   */
  int getOpenItems();

  /**
   * The last day on which a planned cure of a blocking reason falls due.
   *
   * @return the day, of a plan for a month or the like its last; empty where no blocking reason has
   *     a plan
   */
  @Value.Lazy
  default Optional<LocalDate> getLastPlannedDay() {
    return getBlockingReasons().stream()
        .flatMap(reason -> reason.getPlannedFor().stream())
        .map(DateSpan::last)
        .max(LocalDate::compareTo);
  }

  /**
   * A new builder.
   *
   * @return a builder that needs all that is not a collection or optional
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds entries of the not-yet list; not thread-safe. */
  final class Builder extends ImmutableNotYetCompliant.Builder {
    Builder() {}
  }
}
