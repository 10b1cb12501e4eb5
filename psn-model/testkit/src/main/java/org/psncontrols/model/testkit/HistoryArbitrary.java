package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generates histories of rounds; configured by methods that each give a new generator.
 *
 * <p>Unless configured, an environment is assessed in 1 to 5 rounds, the first up to 120 days
 * before {@link DatedArbitrary#DEFAULT_DAY}, each further one 11 to 13 months after the one before
 * it. Now and then a round answers a later edition; what it carries over has been migrated. Many
 * responses are those of the round before. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class HistoryArbitrary extends ArbitraryDecorator<AssessmentHistory>
    implements Clocked<AssessmentHistory> {

  /** The greatest number of rounds that can be asked for. */
  public static final int MAX_ROUNDS = 9;

  private final int least;
  private final int most;
  private final LocalDate clock;

  private HistoryArbitrary(int least, int most, LocalDate clock) {
    this.least = least;
    this.most = most;
    this.clock = clock;
  }

  static HistoryArbitrary create() {
    return new HistoryArbitrary(1, 5, DatedArbitrary.DEFAULT_DAY);
  }

  /**
   * Histories of a number of rounds.
   *
   * @param least the least number, 1 to {@value #MAX_ROUNDS}
   * @param most the greatest number, from the least to {@value #MAX_ROUNDS}
   * @return a generator of such histories
   * @throws IllegalArgumentException if a number is out of its range
   */
  public HistoryArbitrary ofRounds(int least, int most) {
    checkArgument(
        1 <= least && least <= most && most <= MAX_ROUNDS,
        "the numbers of rounds must be in order and 1 to %s, but are %s and %s",
        MAX_ROUNDS,
        least,
        most);
    return new HistoryArbitrary(least, most, clock);
  }

  /**
   * Histories whose first round lies up to 120 days before a day.
   *
   * @param day the day, in the years 10 to 9979, never null
   * @return a generator of such histories
   * @throws IllegalArgumentException if the year is not 10 to 9979
   */
  @Override
  public HistoryArbitrary around(LocalDate day) {
    return new HistoryArbitrary(least, most, Days.checked(day));
  }

  @Override
  protected Arbitrary<AssessmentHistory> arbitrary() {
    return DrawnArbitrary.of(draw -> Histories.history(draw, least, most, clock));
  }
}
