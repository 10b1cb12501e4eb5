package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * What a formula has counted, before anything is divided or rounded.
 *
 * <p>Tallies of the same formula add up part by part, so what is counted may be split in any way.
 * What each number means is the formula's business. Immutable and thread-safe; a value type, so do
 * not use its identity.
 *
 * @param parts the numbers, never null
 * @since 0.1
 */
public record Tally(ImmutableList<BigInteger> parts) {

  /**
   * Checks the parts.
   *
   * @param parts the numbers, never null
   */
  public Tally {
    requireNonNull(parts, "parts");
  }

  /**
   * A tally of numbers.
   *
   * @param parts the numbers, never null
   * @return the tally
   */
  public static Tally of(long... parts) {
    return new Tally(
        Arrays.stream(parts)
            .mapToObj(BigInteger::valueOf)
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * One of the numbers.
   *
   * @param index its place, counted from 0
   * @return the number
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public BigInteger get(int index) {
    return parts.get(index);
  }

  /**
   * The tally of two parts together.
   *
   * @param other a tally of the same formula, never null
   * @return the sum, number by number
   * @throws IllegalArgumentException if the other has more or fewer numbers
   */
  public Tally plus(Tally other) {
    Preconditions.checkArgument(
        parts.size() == other.parts.size(),
        "tallies must be of the same formula to be added, but have %s and %s numbers",
        parts.size(),
        other.parts.size());
    ImmutableList.Builder<BigInteger> sum = ImmutableList.builderWithExpectedSize(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      sum.add(parts.get(i).add(other.parts.get(i)));
    }
    return new Tally(sum.build());
  }
}
