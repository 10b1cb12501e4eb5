package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * A word or words beside a tier that say what kind of information it is.
 *
 * <p>The set is open: each scheme knows some ({@link #known}), and bodies define their own. A
 * descriptor never changes the tier. Ordered by text. Immutable and thread-safe; a value type, so
 * do not use its identity.
 *
 * @param value the words in capitals, never null
 * @since 0.1
 */
public record Descriptor(String value) implements Comparable<Descriptor> {

  /** The greatest length, in UTF-16 units. */
  public static final int MAX_LENGTH = 60;

  /**
   * Checks the form.
   *
   * @param value the words in capitals, never null
   * @throws IllegalArgumentException if the value is not words of capitals and digits with one
   *     space between, is too long, or would be read as something else: a tier, an impact level, a
   *     handling instruction, a caveat, or several descriptors
   */
  public Descriptor {
    requireNonNull(value, "value");
    Optional<String> fault = MarkingParts.descriptorFault(value);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get());
    }
  }

  /**
   * A descriptor.
   *
   * @param value the words in capitals, never null
   * @return the descriptor
   * @throws IllegalArgumentException if the value does not have the form of a descriptor
   */
  public static Descriptor of(String value) {
    return new Descriptor(value);
  }

  /**
   * The descriptors that a scheme knows.
   *
   * <p>Those of 2014 and 2023 are {@code SOURCED}. No authoritative list of those of the Government
   * Protective Marking Scheme was found: they are the ones commonly quoted, {@code RECONSTRUCTED}.
   *
   * @param scheme the scheme, never null
   * @return the descriptors, in their order
   */
  public static ImmutableSortedSet<Descriptor> known(Scheme scheme) {
    return KnownDescriptors.of(scheme);
  }

  @Override
  public int compareTo(Descriptor other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
