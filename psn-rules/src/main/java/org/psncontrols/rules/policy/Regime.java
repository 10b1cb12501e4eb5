package org.psncontrols.rules.policy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.Stated;

/**
 * How the programme judged submissions from some date on.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Regime {

  /** The greatest length of an identifier, name or meaning, in UTF-16 units. */
  int MAX_LENGTH = 1_000;

  /**
   * The regime's stable name.
   *
   * @return the identifier, such as {@code zero-tolerance}
   */
  String getId();

  /**
   * The regime's name for people.
   *
   * @return the name in English
   */
  String getName();

  /**
   * What it meant, in a sentence.
   *
   * @return the meaning in English
   */
  String getMeaning();

  /**
   * When it began, as precisely as the source says.
   *
   * @return the beginning, with its standing
   */
  Stated<DateSpan> getStart();

  /**
   * What it makes of gaps.
   *
   * @return one treatment for each severity, all {@code LOCAL} renderings of the meaning
   */
  ImmutableList<Treatment> getTreatments();

  /**
   * Whether a body that is still not compliant after the deadline goes to the audit process.
   *
   * @return true if it does
   */
  boolean isAuditAfterDeadline();

  /**
   * Whether a control that is not fully met needs a plan in time, however small the gap: without
   * one the submission is rejected.
   *
   * @return true if it does; false where not set
   */
  @Value.Default
  default boolean isPlanDemanded() {
    return false;
  }

  /**
   * The day it is taken to begin: the first of the span, which is {@code LOCAL} where the source
   * names no day.
   *
   * @return the first day
   */
  @Value.NonAttribute
  default LocalDate getFirstDay() {
    return getStart().value().first();
  }

  /**
   * The treatment of a severity.
   *
   * @param severity the severity, never null
   * @return what the regime makes of it
   */
  default Treatment treatmentOf(FindingSeverity severity) {
    return getTreatments().stream()
        .filter(treatment -> treatment.severity() == severity)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Refuses a regime that would leave a gap without treatment.
   *
   * @throws IllegalArgumentException if there is not exactly one treatment for each severity
   */
  @Value.Check
  default void check() {
    Set<FindingSeverity> severities = new HashSet<>();
    getTreatments().forEach(treatment -> severities.add(treatment.severity()));
    Preconditions.checkArgument(
        severities.size() == FindingSeverity.values().length
            && severities.size() == getTreatments().size(),
        "regime %s must treat each severity once, but treats %s",
        getId(),
        getTreatments());
  }

  /**
   * A new builder.
   *
   * @return a builder that needs all members but the demand for plans
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds regimes; not thread-safe. */
  final class Builder extends ImmutableRegime.Builder {
    Builder() {}
  }
}
