package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A single word in capitals, centrally allocated, that protects an activity or a source.
 *
 * <p>Ordered by text. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param value the word, never null
 * @since 0.1
 */
public record CodeWord(String value) implements Comparable<CodeWord> {

  /** The greatest length, in UTF-16 units. */
  public static final int MAX_LENGTH = 30;

  /**
   * Checks the form.
   *
   * @param value the word, never null
   * @throws IllegalArgumentException if the value is not a capital followed by capitals and digits,
   *     is too long, or means something else in a marking, such as a known descriptor
   */
  public CodeWord {
    requireNonNull(value, "value");
    Optional<String> fault = MarkingParts.codeWordFault(value);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get());
    }
  }

  /**
   * A code word.
   *
   * @param value the word in capitals, never null
   * @return the code word
   * @throws IllegalArgumentException if the value does not have the form of a code word
   */
  public static CodeWord of(String value) {
    return new CodeWord(value);
  }

  @Override
  public int compareTo(CodeWord other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
