package org.psncontrols.reporting.portfolio;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a portfolio says of itself, before its submissions.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PortfolioHeader {

  /** The greatest length of the title, in UTF-16 units. */
  int MAX_TITLE_LENGTH = 300;

  /** The greatest length of the notice, in UTF-16 units. */
  int MAX_NOTICE_LENGTH = 2_000;

  /** The greatest number of review dates. */
  int MAX_REVIEWS = 100;

  /**
   * What the portfolio is called.
   *
   * @return the title
   */
  String getTitle();

  /**
   * What a reader must know before anything else.
   *
   * @return the notice; empty where there is none
   */
  Optional<String> getNotice();

  /**
   * The date that the portfolio speaks of.
   *
   * @return the date; empty where none is stated
   */
  Optional<LocalDate> getAsOf();

  /**
   * The last day on which a body could become compliant in time.
   *
   * @return the deadline; empty where the policy's holds
   */
  Optional<LocalDate> getDeadline();

  /**
   * The dates at which the programme was reviewed, for the status curve.
   *
   * @return the dates; empty where the ends of the months before the date of a report will do
   */
  @Value.NaturalOrder
  ImmutableSortedSet<LocalDate> getReviewedOn();

  /**
   * A new builder.
   *
   * @return a builder that needs a title
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds portfolio headers; not thread-safe. */
  final class Builder extends ImmutablePortfolioHeader.Builder {
    Builder() {}
  }
}
