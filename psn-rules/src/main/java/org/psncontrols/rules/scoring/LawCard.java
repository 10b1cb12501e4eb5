package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which laws a model keeps, and how it breaks the others.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param failures how each law that fails is broken, by an example in a sentence; in the order of
 *     the laws; the others hold; never null
 * @since 0.1
 */
public record LawCard(ImmutableMap<Law, String> failures) {

  private static final LawCard ALL_HOLD = new LawCard(ImmutableMap.of());

  /**
   * Puts the laws into their order.
   *
   * @param failures how each law that fails is broken, never null
   * @throws IllegalArgumentException if a counter-example is blank
   */
  public LawCard {
    failures = Maps.immutableEnumMap(failures);
    failures.forEach(
        (law, counterExample) ->
            Preconditions.checkArgument(
                !counterExample.isBlank(),
                "a law that fails must say how, but the counter-example of %s is blank",
                law));
  }

  /**
   * A card on which every law holds.
   *
   * @return the card
   */
  public static LawCard allHold() {
    return ALL_HOLD;
  }

  /**
   * This card, but for one law that fails.
   *
   * @param law the law, never null
   * @param counterExample how it is broken, in a sentence, never null or blank
   * @return the card
   * @throws IllegalArgumentException if the counter-example is blank
   */
  public LawCard failing(Law law, String counterExample) {
    requireNonNull(law, "law");
    requireNonNull(counterExample, "counterExample");
    Map<Law, String> more = new EnumMap<>(Law.class);
    more.putAll(failures);
    more.put(law, counterExample);
    return new LawCard(ImmutableMap.copyOf(more));
  }

  /**
   * Whether a law holds.
   *
   * @param law the law, never null
   * @return true if it is kept in every case
   */
  public boolean holds(Law law) {
    return !failures.containsKey(requireNonNull(law, "law"));
  }

  /**
   * How a law is broken.
   *
   * @param law the law, never null
   * @return the counter-example in a sentence; empty where the law holds
   */
  public Optional<String> findFailure(Law law) {
    return Optional.ofNullable(failures.get(requireNonNull(law, "law")));
  }
}
