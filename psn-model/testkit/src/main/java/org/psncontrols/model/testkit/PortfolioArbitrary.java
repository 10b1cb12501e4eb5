package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.control.Catalogue;

/**
 * Generates portfolios; configured by methods that each give a new generator.
 *
 * <p>Unless configured, 1 to 12 bodies, some of them suppliers, answer an arbitrary catalogue of 1
 * to 12 controls, and the day is {@link DatedArbitrary#DEFAULT_DAY}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PortfolioArbitrary extends ArbitraryDecorator<Portfolio>
    implements Clocked<Portfolio> {

  /** The greatest number of bodies that can be asked for: each hosts up to 3 services. */
  public static final int MAX_BODIES = 3_000;

  private static final int MAX_CONTROLS = 12;

  private final Optional<Catalogue> catalogue;
  private final int least;
  private final int most;
  private final LocalDate clock;

  private PortfolioArbitrary(Optional<Catalogue> catalogue, int least, int most, LocalDate clock) {
    this.catalogue = catalogue;
    this.least = least;
    this.most = most;
    this.clock = clock;
  }

  static PortfolioArbitrary create() {
    return new PortfolioArbitrary(Optional.empty(), 1, 12, DatedArbitrary.DEFAULT_DAY);
  }

  /**
   * Portfolios that answer one catalogue.
   *
   * @param catalogue the catalogue, never null
   * @return a generator of such portfolios
   */
  public PortfolioArbitrary of(Catalogue catalogue) {
    return new PortfolioArbitrary(
        Optional.of(requireNonNull(catalogue, "catalogue")), least, most, clock);
  }

  /**
   * Portfolios of a number of bodies.
   *
   * @param least the least number, 0 to {@value #MAX_BODIES}
   * @param most the greatest number, from the least to {@value #MAX_BODIES}
   * @return a generator of such portfolios
   * @throws IllegalArgumentException if a number is out of its range
   */
  public PortfolioArbitrary ofSize(int least, int most) {
    checkArgument(
        0 <= least && least <= most && most <= MAX_BODIES,
        "the numbers of bodies must be in order and 0 to %s, but are %s and %s",
        MAX_BODIES,
        least,
        most);
    return new PortfolioArbitrary(catalogue, least, most, clock);
  }

  /**
   * Portfolios as of a day.
   *
   * @param day the day, in the years 10 to 9979, never null
   * @return a generator of such portfolios
   * @throws IllegalArgumentException if the year is not 10 to 9979
   */
  @Override
  public PortfolioArbitrary around(LocalDate day) {
    return new PortfolioArbitrary(catalogue, least, most, Days.checked(day));
  }

  @Override
  protected Arbitrary<Portfolio> arbitrary() {
    return DrawnArbitrary.of(
        draw -> {
          Catalogue answered =
              catalogue.orElseGet(
                  () -> draw.make(any -> Catalogues.catalogue(any, 1, MAX_CONTROLS)));
          return Portfolios.portfolio(draw, answered, least, most, clock);
        });
  }
}
