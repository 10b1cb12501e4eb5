package org.psncontrols.model.assessment;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * How far a control is met.
 *
 * @since 0.1
 */
public enum Answer {
  /** Fully met. */
  MET("met"),
  /** Met in part. */
  PARTLY_MET("partly met"),
  /** Not met. */
  NOT_MET("not met"),
  /** Does not apply to the environment. */
  NOT_APPLICABLE("not applicable"),
  /** Nobody has answered. */
  NOT_ASSESSED("not assessed");

  private static final ImmutableMap<String, Answer> WORDS =
      ImmutableMap.<String, Answer>builder()
          .put("met", MET)
          .put("yes", MET)
          .put("partly met", PARTLY_MET)
          .put("partial", PARTLY_MET)
          .put("not met", NOT_MET)
          .put("no", NOT_MET)
          .put("not applicable", NOT_APPLICABLE)
          .put("n/a", NOT_APPLICABLE)
          .put("not assessed", NOT_ASSESSED)
          .put("", NOT_ASSESSED)
          .buildOrThrow();

  private final String label;

  Answer(String label) {
    this.label = label;
  }

  /**
   * The answer for people.
   *
   * @return the answer in English, such as {@code partly met}
   */
  public String getLabel() {
    return label;
  }

  /**
   * Reads an answer as an officer writes it: {@code met} or {@code yes}, {@code partly met} or
   * {@code partial}, {@code not met} or {@code no}, {@code not applicable} or {@code n/a}, {@code
   * not assessed} or nothing; in any letter case, with any white space around and between words.
   *
   * @param text the text, never null
   * @return the answer; empty where the text is none of these
   */
  public static Optional<Answer> parse(String text) {
    return Optional.ofNullable(
        WORDS.get(Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(text, ' '))));
  }
}
