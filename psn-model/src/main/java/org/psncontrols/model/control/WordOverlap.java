package org.psncontrols.model.control;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two controls' texts are: the words they share, of all the words that either has.
 *
 * <p>The words are those of the title and the statement together, each counted once, after Unicode
 * normalisation (NFKC) and in lower case; a word is a longest run of letters, marks and digits. Two
 * texts are alike enough for one to be the other's next version where they share at least half of
 * all the words. The rule and its threshold are {@code LOCAL}.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param shared the number of words in both, 0 or more
 * @param all the number of words in either, at least as many
 * @since 0.1
 */
public record WordOverlap(int shared, int all) {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /**
   * Checks the numbers.
   *
   * @param shared the number of words in both, 0 or more
   * @param all the number of words in either, at least as many
   * @throws IllegalArgumentException if the shared words are fewer than none or more than all
   */
  public WordOverlap {
    if (shared < 0 || all < shared) {
      throw new IllegalArgumentException(
          "the shared words must be 0 to all of them, but are " + shared + " of " + all);
    }
  }

  /**
   * Compares two controls.
   *
   * @param one a control, never null
   * @param other another control, never null
   * @return how alike their titles and statements are, the same in both directions
   */
  public static WordOverlap between(Control one, Control other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return new WordOverlap(
        Sets.intersection(words, others).size(), Sets.union(words, others).size());
  }

  /**
   * Whether the texts are alike enough for one to be the other's next version.
   *
   * @return true if at least half of all the words are shared, and any is
   */
  public boolean isSufficient() {
    return shared > 0 && 2 * shared >= all;
  }

  /** The ratio as it was counted, such as {@code 3/4}. */
  @Override
  public String toString() {
    return shared + "/" + all;
  }

  /** A text as it is compared: letter case, white space and compatibility forms do not count. */
  static String normal(String text) {
    return CharMatcher.whitespace()
        .trimAndCollapseFrom(
            Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), ' ');
  }

  private static Set<String> words(Control control) {
    String text = normal(control.getTitle() + " " + control.getStatement());
    return NO_WORD
        .splitAsStream(text)
        .filter(word -> !word.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }
}
