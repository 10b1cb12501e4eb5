package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Pattern;

/**
 * The nations whose citizens alone may see the information, such as {@code UK/US EYES ONLY}.
 *
 * <p>A nation is two or three capitals; {@code FIVE} stands alone for the five nations that share
 * intelligence. The policy is silent on caveats that name neither {@code UK} nor {@code FIVE}; they
 * can be held. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param nations the nations, at least one and no more than {@value #MAX_NATIONS}, never null
 * @since 0.1
 */
public record NationalCaveat(ImmutableSortedSet<String> nations) {

  /** The greatest number of nations. */
  public static final int MAX_NATIONS = 20;

  private static final String FIVE = "FIVE";

  private static final Pattern NATION = Pattern.compile("[A-Z]{2,3}");

  /** {@code UK EYES ONLY}. */
  public static final NationalCaveat UK_EYES_ONLY = of("UK");

  /** {@code FIVE EYES ONLY}. */
  public static final NationalCaveat FIVE_EYES_ONLY = of(FIVE);

  /** {@code UK/US EYES ONLY}. */
  public static final NationalCaveat UK_US_EYES_ONLY = of("UK", "US");

  /**
   * Checks the parts.
   *
   * @param nations the nations, at least one and no more than {@value #MAX_NATIONS}, never null
   * @throws IllegalArgumentException if there is no nation or too many, one is not two or three
   *     capitals, or {@code FIVE} stands beside others
   */
  public NationalCaveat {
    requireNonNull(nations, "nations");
    if (nations.isEmpty() || nations.size() > MAX_NATIONS) {
      throw new IllegalArgumentException(
          "a national caveat must name 1 to "
              + MAX_NATIONS
              + " nations, but names "
              + nations.size());
    }
    for (String nation : nations) {
      if (!NATION.matcher(nation).matches() && !(nation.equals(FIVE) && nations.size() == 1)) {
        throw new IllegalArgumentException(
            "a national caveat must name nations by two or three capitals, such as UK, or FIVE"
                + " alone, but names \""
                + nation
                + '"');
      }
    }
  }

  /**
   * A caveat.
   *
   * @param nations the nations, in any order; neither it nor any of them null
   * @return the caveat
   * @throws IllegalArgumentException if there is no nation or too many, one is not two or three
   *     capitals, or {@code FIVE} stands beside others
   */
  public static NationalCaveat of(String... nations) {
    return new NationalCaveat(ImmutableSortedSet.copyOf(ImmutableList.copyOf(nations)));
  }

  /** The caveat as it stands in a marking, the nations in alphabetical order. */
  @Override
  public String toString() {
    return String.join("/", nations) + " EYES ONLY";
  }
}
