package org.psncontrols.model.assessment;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Optional;

/**
 * How grave a finding is; the first is the gravest.
 *
 * <p>The vocabulary usual in UK health-check reports; {@code RECONSTRUCTED}, as no PSN list was
 * read.
 *
 * @since 0.1
 */
public enum FindingSeverity {
  /** Critical; in the 2013 cycle also called major. */
  CRITICAL,
  /** High. */
  HIGH,
  /** Medium. */
  MEDIUM,
  /** Low. */
  LOW,
  /** For information. */
  INFORMATIONAL;

  /**
   * Reads a severity as a report states it: its name in any letter case, with any white space
   * around it. {@code major} is read as {@link #CRITICAL}, because accounts of the 2013 cycle name
   * the two together as what had to be put right before submission.
   *
   * @param text the text, never null
   * @return the severity; empty where the text is none of these
   */
  public static Optional<FindingSeverity> parse(String text) {
    String word = Ascii.toUpperCase(CharMatcher.whitespace().trimFrom(text));
    return word.equals("MAJOR")
        ? Optional.of(CRITICAL)
        : Arrays.stream(values()).filter(severity -> severity.name().equals(word)).findFirst();
  }
}
