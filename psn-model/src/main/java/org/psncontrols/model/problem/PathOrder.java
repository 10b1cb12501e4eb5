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
      char left = one.charAt(i);
      char right = other.charAt(j);
      if (DIGIT.matches(left) && DIGIT.matches(right)) {
        int leftEnd = endOfNumber(one, i);
        int rightEnd = endOfNumber(other, j);
        int order = compareNumbers(one, i, leftEnd, other, j, rightEnd);
        if (order != 0) {
          return order;
        }
        i = leftEnd;
        j = rightEnd;
      } else if (left != right) {
        return Character.compare(left, right);
      } else {
        i++;
        j++;
      }
    }
    int byLength = Integer.compare(one.length() - i, other.length() - j);
    return byLength != 0 ? byLength : one.compareTo(other);
  }

  private static int endOfNumber(String path, int start) {
    int end = start + 1;
    while (end < path.length() && DIGIT.matches(path.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Numbers of any length, without leading zeros by length first. */
  private static int compareNumbers(
      String one, int start, int end, String other, int otherStart, int otherEnd) {
    int i = firstDigitThatCounts(one, start, end);
    int j = firstDigitThatCounts(other, otherStart, otherEnd);
    if (end - i != otherEnd - j) {
      return Integer.compare(end - i, otherEnd - j);
    }
    while (i < end && one.charAt(i) == other.charAt(j)) {
      i++;
      j++;
    }
    return i == end ? 0 : Character.compare(one.charAt(i), other.charAt(j));
  }

  private static int firstDigitThatCounts(String path, int start, int end) {
    int first = start;
    while (first < end && path.charAt(first) == '0') {
      first++;
    }
    return first;
  }
}
