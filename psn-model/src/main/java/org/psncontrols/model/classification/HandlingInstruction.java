package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a marking of 2023 says about who may have the information, or when.
 *
 * <p>The set is open. So that an own one is told from a descriptor by its words, it ends in {@code
 * ONLY}, or begins with {@code FOR}, {@code NOT}, {@code NO}, {@code DO} or {@code EMBARGOED}.
 * Ordered by text. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param value the words in capitals, never null
 * @since 0.1
 */
public record HandlingInstruction(String value) implements Comparable<HandlingInstruction> {

  /** The greatest length, in UTF-16 units. */
  public static final int MAX_LENGTH = 100;

  /** Only for those to whom it was sent. */
  public static final HandlingInstruction RECIPIENTS_ONLY =
      new HandlingInstruction(MarkingWords.RECIPIENTS_ONLY);

  /** Cleared for publication. */
  public static final HandlingInstruction FOR_PUBLIC_RELEASE =
      new HandlingInstruction(MarkingWords.FOR_PUBLIC_RELEASE);

  /** Only for His Majesty's Government. */
  public static final HandlingInstruction HMG_USE_ONLY =
      new HandlingInstruction(MarkingWords.HMG_USE_ONLY);

  /** Not before a time, which stands near the marking or follows as {@code EMBARGOED UNTIL}. */
  public static final HandlingInstruction EMBARGOED =
      new HandlingInstruction(MarkingWords.EMBARGOED);

  /**
   * Checks the form.
   *
   * @param value the words in capitals, never null
   * @throws IllegalArgumentException if the value is not words of capitals and digits with one
   *     space between, is too long, or would be read as something else or as several instructions
   */
  public HandlingInstruction {
    requireNonNull(value, "value");
    Optional<String> fault = MarkingParts.handlingFault(value);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(fault.get());
    }
  }

  /**
   * A handling instruction.
   *
   * @param value the words in capitals, never null
   * @return the instruction
   * @throws IllegalArgumentException if the value does not have the form of an instruction
   */
  public static HandlingInstruction of(String value) {
    return new HandlingInstruction(value);
  }

  /**
   * The instruction that limits use to named organisations.
   *
   * @param organisations their names in capitals, such as {@code DWP HMRC}, never null
   * @return the instruction, such as {@code DWP HMRC USE ONLY}
   * @throws IllegalArgumentException if the names do not have the form of words in a marking
   */
  public static HandlingInstruction forUseOf(String organisations) {
    return new HandlingInstruction(organisations + " USE ONLY");
  }

  @Override
  public int compareTo(HandlingInstruction other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
