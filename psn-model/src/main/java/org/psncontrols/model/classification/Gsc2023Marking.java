package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A marking of Government Security Classifications of 2023, as updated in 2024, such as {@code
 * OFFICIAL-SENSITIVE - RECIPIENTS ONLY - PERSONAL DATA}.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // Of the supertypes' tier, which is wider; see PsnStyle.
public non-sealed interface Gsc2023Marking extends GscMarking {

  @Override
  @Value.NonAttribute
  default Scheme getScheme() {
    return Scheme.GSC_2023;
  }

  @Override
  GscTier getTier();

  @Override
  @Value.Default
  default boolean isSensitive() {
    return false;
  }

  /**
   * Who may have the information, or when.
   *
   * @return the handling instructions
   */
  @Value.NaturalOrder
  ImmutableSortedSet<HandlingInstruction> getHandlingInstructions();

  /**
   * What kind of information it is.
   *
   * @return the descriptors; above OFFICIAL an own one has several words, as a single one is read
   *     as a code word
   */
  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<Descriptor> getDescriptors();

  @Override
  @Value.Default
  default boolean isUkPrefixed() {
    return false;
  }

  /**
   * Whether it may be released to the European Union, which needs the prefix UK.
   *
   * @return true if it carries REL EU
   */
  @Value.Default
  default boolean isReleasableToEu() {
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
  static Comparator<Gsc2023Marking> byLevel() {
    return Comparator.comparing(Gsc2023Marking::getTier).thenComparing(Marking::isSensitive);
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
  final class Builder extends ImmutableGsc2023Marking.Builder {
    Builder() {}
  }
}
