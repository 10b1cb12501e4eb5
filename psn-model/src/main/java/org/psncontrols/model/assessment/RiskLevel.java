package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.psncontrols.model.control.Control;

/**
 * How great a risk is, as its owner states it: a rating or a band.
 *
 * <p>The text form is the likelihood and the impact around an {@code x}, such as {@code 4x5}, or
 * the band, such as {@code very-high}; {@code parse(level.getCode())} equals the level. A rating is
 * never turned into a band or the other way round: where a band begins is each body's own choice.
 * Scales and bands are {@code LOCAL}; no source of the regime fixes them. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface RiskLevel {

  /**
   * The stable text form.
   *
   * @return the code
   */
  String getCode();

  /**
   * Reads the text form.
   *
   * @param text the text, never null
   * @return the level
   * @throws IllegalArgumentException if the text is neither a rating nor a band
   */
  static RiskLevel parse(String text) {
    requireNonNull(text, "text");
    Matcher rating = Rating.FORM.matcher(text);
    if (rating.matches()) {
      return new Rating(Integer.parseInt(rating.group(1)), Integer.parseInt(rating.group(2)));
    }
    return Arrays.stream(Band.values())
        .filter(band -> band.getCode().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a risk must be a likelihood and an impact such as 4x5, or a band such as"
                        + " very-high, but is \""
                        + text
                        + '"'));
  }

  /**
   * Likelihood by impact.
   *
   * @param likelihood how likely harm is, 1 to 5, the scale of {@link Control#getLikelihood}
   * @param impact how grave it would be, 1 to 5, the scale of {@link Control#getImpact}
   * @since 0.1
   */
  record Rating(int likelihood, int impact) implements RiskLevel {

    private static final Pattern FORM = Pattern.compile("([0-9])x([0-9])");

    /**
     * Checks the ranges.
     *
     * @param likelihood how likely harm is, 1 to 5, the scale of {@link Control#getLikelihood}
     * @param impact how grave it would be, 1 to 5, the scale of {@link Control#getImpact}
     * @throws IllegalArgumentException if the likelihood or the impact is not 1 to 5
     */
    public Rating {
      if (likelihood < 1
          || likelihood > Control.MAX_RATING
          || impact < 1
          || impact > Control.MAX_RATING) {
        throw new IllegalArgumentException(
            "a risk's likelihood and impact must be 1 to "
                + Control.MAX_RATING
                + ", but are "
                + likelihood
                + " and "
                + impact);
      }
    }

    /**
     * The rating as one number.
     *
     * @return likelihood times impact, 1 to 25
     */
    public int product() {
      return likelihood * impact;
    }

    @Override
    public String getCode() {
      return likelihood + "x" + impact;
    }

    @Override
    public String toString() {
      return getCode();
    }
  }

  /**
   * A risk in words; the first is the least.
   *
   * @since 0.1
   */
  enum Band implements RiskLevel {
    /** Very low. */
    VERY_LOW,
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Very high. */
    VERY_HIGH;

    @Override
    public String getCode() {
      return Ascii.toLowerCase(name()).replace('_', '-');
    }
  }
}
