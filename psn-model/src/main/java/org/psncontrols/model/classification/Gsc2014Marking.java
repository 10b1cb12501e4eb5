package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A marking of Government Security Classifications of 2014, such as {@code OFFICIAL-SENSITIVE
 * COMMERCIAL}.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // Of the supertypes' tier, which is wider; see PsnStyle.
public non-sealed interface Gsc2014Marking extends GscMarking {

  @Override
  @Value.NonAttribute
  default Scheme getScheme() {
    return Scheme.GSC_2014;
  }

  @Override
  GscTier getTier();

  @Override
  @Value.Default
  default boolean isSensitive() {
    return false;
  }

  /**
   * What kind of information it is.
   *
   * @return the descriptor; no more than one, and only beside the caveat SENSITIVE
   */
  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<Descriptor> getDescriptors();

  @Override
  @Value.Default
  default boolean isUkPrefixed() {
    return false;
  }

  @Override
  Optional<NationalCaveat> getNationalCaveat();

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<CodeWord> getCodeWords();

  @Override
  default String toText() {
    return MarkingDraft.of(this).toText();
  }

  /**
   * The order of level within this scheme.
   *
   * @return the order, the lowest tier first, OFFICIAL with SENSITIVE after OFFICIAL without;
   *     markings that differ in nothing else compare as equal
   */
  static Comparator<Gsc2014Marking> byLevel() {
    return Comparator.comparing(Gsc2014Marking::getTier).thenComparing(Marking::isSensitive);
  }

  /**
   * Refuses what the scheme rules out.
   *
   * @throws IllegalArgumentException if a rule of the scheme is broken, or the text would be longer
   *     than {@link Marking#MAX_LENGTH}
   */
  @Value.Check
  default void check() {
    MarkingRules.refuse(MarkingRules.brokenBy(MarkingDraft.of(this)));
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a tier
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds markings; not thread-safe. */
  final class Builder extends ImmutableGsc2014Marking.Builder {
    Builder() {}
  }
}
