package org.psncontrols.model.information;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * What a handling requirement is about, so that those of two bodies can be set against each other.
 *
 * <p>The set is open. Lower-case words of ASCII letters and digits joined by hyphens, {@value
 * #MAX_LENGTH} characters at most. Ordered by text. Immutable and thread-safe; a value type, so do
 * not use its identity.
 *
 * @param value the topic, never null
 * @since 0.1
 */
public record HandlingTopic(String value) implements Comparable<HandlingTopic> {

  /** The greatest length of a topic. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Whether devices that the holder does not manage may reach the information. */
  public static final HandlingTopic UNMANAGED_DEVICES = new HandlingTopic("unmanaged-devices");

  /** Whether devices that belong to a person may reach the information. */
  public static final HandlingTopic PERSONAL_DEVICES = new HandlingTopic("personal-devices");

  /**
   * Checks the form.
   *
   * @param value the topic, never null
   * @throws IllegalArgumentException if the value is not hyphenated lower-case words, or too long
   */
  public HandlingTopic {
    requireNonNull(value, "value");
    if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a handling topic must be lower-case words joined by hyphens, at most "
              + MAX_LENGTH
              + " characters, but is \""
              + value
              + '"');
    }
  }

  /**
   * A topic.
   *
   * @param value the topic, never null
   * @return the topic
   * @throws IllegalArgumentException if the value is not hyphenated lower-case words, or too long
   */
  public static HandlingTopic of(String value) {
    return new HandlingTopic(value);
  }

  @Override
  public int compareTo(HandlingTopic other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
