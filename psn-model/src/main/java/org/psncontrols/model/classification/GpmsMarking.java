package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A marking of the Government Protective Marking Scheme, such as {@code PROTECT - PERSONAL}.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // Of the supertypes' tier, which is wider; see PsnStyle.
public non-sealed interface GpmsMarking extends Marking {

  @Override
  @Value.NonAttribute
  default Scheme getScheme() {
    return Scheme.GPMS;
  }

  @Override
  GpmsTier getTier();

  /**
   * Whether it carries the caveat SENSITIVE, which came with the scheme's successor.
   *
   * @return false
   */
  @Override
  @Value.NonAttribute
  default boolean isSensitive() {
    return false;
  }

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<Descriptor> getDescriptors();

  @Override
  default String toText() {
    return MarkingDraft.of(this).toText();
  }

  /**
   * The order of level within this scheme.
   *
   * @return the order, the lowest tier first; markings that differ in nothing else compare as equal
   */
  static Comparator<GpmsMarking> byLevel() {
    return Comparator.comparing(GpmsMarking::getTier);
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
  final class Builder extends ImmutableGpmsMarking.Builder {
    Builder() {}
  }
}
