package org.psncontrols.model.classification;

import java.util.stream.Stream;

/**
 * A level of a classification scheme.
 *
 * <p>Each family of schemes has an enum of its own, in ascending order; a level of one family has
 * no order against a level of another, and no fixed equivalent in it.
 *
 * @since 0.1
 */
public sealed interface Tier permits GpmsTier, GscTier {

  /**
   * The words of the marking.
   *
   * @return the words in capitals, such as {@code TOP SECRET}
   */
  String getLabel();

  /**
   * The stable text form.
   *
   * @return the family, a stop and the tier, such as {@code gsc.top-secret}
   */
  String getCode();

  /**
   * Reads the stable text form.
   *
   * @param code the text, never null
   * @return the tier
   * @throws IllegalArgumentException if the text is no tier's code
   */
  static Tier parse(String code) {
    return Stream.<Tier[]>of(GpmsTier.values(), GscTier.values())
        .flatMap(Stream::of)
        .filter(tier -> tier.getCode().equals(code))
        .findAny()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a tier must be a family, a stop and a tier, such as gsc.top-secret, but is \""
                        + code
                        + '"'));
  }
}
