package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generates values whose days lie around a day, which stands in for the clock that nothing here
 * reads.
 *
 * <p>Unless another is given, the day is {@link #DEFAULT_DAY}. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class DatedArbitrary<T> extends ArbitraryDecorator<T> implements Clocked<T> {

  /** The day around which days are generated unless another is given: 28 February 2014. */
  public static final LocalDate DEFAULT_DAY = LocalDate.of(2014, 2, 28);

  private final DatedMaker<T> maker;
  private final ImmutableList<DatedMaker<T>> edges;
  private final LocalDate day;

  private DatedArbitrary(DatedMaker<T> maker, ImmutableList<DatedMaker<T>> edges, LocalDate day) {
    this.maker = maker;
    this.edges = edges;
    this.day = day;
  }

  static <T> DatedArbitrary<T> of(DatedMaker<T> maker) {
    return new DatedArbitrary<>(maker, ImmutableList.of(), DEFAULT_DAY);
  }

  /** The same values, with edge cases: one value of each of some makers, the same each time. */
  DatedArbitrary<T> withEdges(List<? extends DatedMaker<T>> makers) {
    return new DatedArbitrary<>(maker, ImmutableList.copyOf(makers), day);
  }

  /**
   * The same values around another day.
   *
   * @param day the day, in the years 10 to 9979, never null
   * @return a generator of values around it
   * @throws IllegalArgumentException if the year is not 10 to 9979
   */
  @Override
  public DatedArbitrary<T> around(LocalDate day) {
    return new DatedArbitrary<>(maker, edges, Days.checked(day));
  }

  @Override
  protected Arbitrary<T> arbitrary() {
    return DrawnArbitrary.<T>of(maker.on(day))
        .withEdges(edges.stream().map(edge -> edge.on(day)).toList());
  }
}
