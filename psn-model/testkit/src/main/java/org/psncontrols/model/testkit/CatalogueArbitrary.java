package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.control.Catalogue;

/**
 * Generates catalogues; configured by methods that each give a new generator.
 *
 * <p>Unless configured, they have 1 to 30 controls in 1 to 5 sections, of which some stand in
 * others and some state a weight, and as edge cases one control and 1,000. No control is retired,
 * and what a control became is of no generated catalogue. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CatalogueArbitrary extends ArbitraryDecorator<Catalogue> {

  /** The greatest number of controls that can be asked for. */
  public static final int MAX_CONTROLS = 10_000;

  private final int least;
  private final int most;
  private final ImmutableList<Integer> edges;

  private CatalogueArbitrary(int least, int most, ImmutableList<Integer> edges) {
    this.least = least;
    this.most = most;
    this.edges = edges;
  }

  static CatalogueArbitrary create() {
    return new CatalogueArbitrary(
        1, Catalogues.MAX_CONTROLS, ImmutableList.of(1, Catalogues.MANY_CONTROLS));
  }

  /**
   * Catalogues of a number of controls.
   *
   * @param least the least number, 0 to {@value #MAX_CONTROLS}
   * @param most the greatest number, from the least to {@value #MAX_CONTROLS}
   * @return a generator of such catalogues, each number as common as the others
   * @throws IllegalArgumentException if a number is out of its range
   */
  public CatalogueArbitrary ofSize(int least, int most) {
    checkArgument(
        0 <= least && least <= most && most <= MAX_CONTROLS,
        "the numbers of controls must be in order and 0 to %s, but are %s and %s",
        MAX_CONTROLS,
        least,
        most);
    return new CatalogueArbitrary(least, most, ImmutableList.of(least, most));
  }

  @Override
  protected Arbitrary<Catalogue> arbitrary() {
    return DrawnArbitrary.<Catalogue>of(draw -> Catalogues.catalogue(draw, least, most))
        .withEdges(
            edges.stream()
                .<Maker<Catalogue>>map(size -> draw -> Catalogues.catalogue(draw, size, size))
                .toList());
  }
}
