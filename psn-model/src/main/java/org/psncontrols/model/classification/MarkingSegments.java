package org.psncontrols.model.classification;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.psncontrols.model.classification.MarkingWords.Piece;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * What stands beside the tier, divided at dashes and brackets.
 *
 * @param pieces what could be read
 * @param problems what could not
 */
record MarkingSegments(ImmutableList<Piece> pieces, ImmutableList<Problem> problems) {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final Pattern SPACED_SLASH = Pattern.compile(" */ *");

  /** An organisation in the policy's own square brackets. */
  private static final Pattern BRACKETED_ORGANISATION =
      Pattern.compile("\\[([^\\[\\]()]{0,100})\\] *USE ONLY");

  /** Divides what follows the tier, and SENSITIVE where that is there. */
  static MarkingSegments of(String rest, boolean sensitive) {
    String written = SPACED_SLASH.matcher(rest).replaceAll("/");
    return new Reader(BRACKETED_ORGANISATION.matcher(written).replaceAll("$1 USE ONLY"), sensitive)
        .read();
  }

  private static final class Reader {
    private final ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private final boolean sensitive;
    private final String rest;
    private final StringBuilder segment = new StringBuilder();

    /** The sign that ends the open bracket; 0 outside of brackets. */
    private char closing;

    /** Whether a dash came last, with nothing but spaces since. */
    private boolean behindDash;

    /** Whether no dash or bracket has yet parted the words from the tier. */
    private boolean bare = true;

    Reader(String rest, boolean sensitive) {
      this.rest = rest;
      this.sensitive = sensitive;
    }

    MarkingSegments read() {
      for (int at = 0; at < rest.length(); at++) {
        char sign = rest.charAt(at);
        switch (sign) {
          case '[', '(' -> open(sign == '[' ? ']' : ')');
          case ']', ')' -> close(sign);
          case '-' -> dash(at);
          default -> add(sign);
        }
      }
      if (closing != 0) {
        refuseBracket();
      } else if (behindDash) {
        refuseDash();
      }
      end();
      return new MarkingSegments(pieces.build(), problems.build());
    }

    private void open(char closedBy) {
      if (closing != 0) {
        refuseBracket();
      }
      end();
      bare = false;
      behindDash = false;
      closing = closedBy;
    }

    private void close(char sign) {
      if (closing != sign || segment.toString().isBlank()) {
        refuseBracket();
      }
      closing = 0;
      end();
    }

    private void dash(int at) {
      if (closing != 0 || !isSeparator(at)) {
        add('-');
        return;
      }
      if (behindDash) {
        refuseDash();
      }
      end();
      // A dash that joins the next word to the tier is no better than a space.
      bare = at == 0 && !rest.startsWith("- ");
      behindDash = true;
    }

    private void add(char sign) {
      segment.append(sign);
      behindDash &= sign == ' ';
    }

    /** A dash separates beside a space, and directly behind the tier; within a word it does not. */
    private boolean isSeparator(int at) {
      return at == 0
          || at == rest.length() - 1
          || "- ])".indexOf(rest.charAt(at - 1)) >= 0
          || "- [(".indexOf(rest.charAt(at + 1)) >= 0;
    }

    /** Ends a segment, and takes or refuses what it holds. */
    private void end() {
      List<String> words = new ArrayList<>(WORDS.splitToList(segment));
      segment.setLength(0);
      boolean readable = true;
      for (String word : words) {
        if (!MarkingWords.isWord(word)) {
          problems.add(
              MarkingReader.problem(
                  ProblemCodes.MARKING_PART_INVALID,
                  "A word of a marking must be capitals and digits, joined by a single sign at most,"
                      + " but is "
                      + MarkingReader.quoted(word)
                      + ".",
                  "Correct it, or leave it out."));
          readable = false;
        }
      }
      if (!readable) {
        return;
      }
      ImmutableList<Piece> found = MarkingWords.pieces(words);
      if (bare && !sensitive && !found.stream().allMatch(Piece::isKnown)) {
        problems.add(
            MarkingReader.problem(
                ProblemCodes.MARKING_PART_INVALID,
                "Words that no scheme knows must stand behind a dash, so that prose is not taken"
                    + " for a marking, but "
                    + MarkingReader.quoted(String.join(" ", words))
                    + " follows the tier directly.",
                "Put a space, a dash and a space before it if it belongs to the marking."));
        return;
      }
      pieces.addAll(found);
    }

    private void refuseBracket() {
      problems.add(
          MarkingReader.problem(
              ProblemCodes.MARKING_PART_INVALID,
              "Brackets in a marking must come in pairs around something, but stand otherwise in "
                  + MarkingReader.quoted(CharMatcher.is(' ').trimFrom(rest))
                  + ".",
              "Correct or leave out the brackets."));
    }

    private void refuseDash() {
      problems.add(
          MarkingReader.problem(
              ProblemCodes.MARKING_PART_INVALID,
              "A dash in a marking must have something behind it, but has nothing in "
                  + MarkingReader.quoted(CharMatcher.is(' ').trimFrom(rest))
                  + ".",
              "Leave out the dash, or add what belongs behind it."));
    }
  }
}
