package org.psncontrols.model.problem;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/**
 * Orders property paths as people count, the second item of a list before its tenth, and paths that
 * count the same by text.
 */
final class PathOrder implements Comparator<String> {

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      String left = chunk(one, i);
      String right = chunk(other, j);
      int order =
          DIGIT.matches(left.charAt(0)) && DIGIT.matches(right.charAt(0))
              ? compareNumbers(left, right)
              : left.compareTo(right);
      if (order != 0) {
        return order;
      }
      i += left.length();
      j += right.length();
    }
    int byLength = Integer.compare(one.length() - i, other.length() - j);
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  /** The digits, or the one other character, that start at an index. */
  private static String chunk(String path, int start) {
    int end = start + 1;
    if (DIGIT.matches(path.charAt(start))) {
      while (end < path.length() && DIGIT.matches(path.charAt(end))) {
        end++;
      }
    }
    return path.substring(start, end);
  }

  /** Numbers of any length, without leading zeros by length first. */
  private static int compareNumbers(String one, String other) {
    String left = CharMatcher.is('0').trimLeadingFrom(one);
    String right = CharMatcher.is('0').trimLeadingFrom(other);
    return left.length() != right.length()
        ? Integer.compare(left.length(), right.length())
        : left.compareTo(right);
  }
}
