package org.psncontrols.model.testkit;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ShrinkingDistance;

/**
 * The choices that made a value: numbers from 0 on, in groups and elements of lists.
 *
 * @param size how many choices are not the first one, and how many elements need not be there
 * @param sum the sum of the choices
 */
record Trace(ImmutableIntArray tokens, int size, long sum) {

  /** Ends a group or an element. */
  static final int END = -1;

  /** Begins a group, which is there whatever it holds. */
  static final int GROUP = -2;

  /** Begins an element, which may be left out. */
  static final int ELEMENT = -3;

  private static final int FEW = 10;

  ShrinkingDistance distance() {
    return ShrinkingDistance.of(size, sum);
  }

  boolean isSmallerThan(Trace other) {
    return size != other.size ? size < other.size : sum < other.sum;
  }

  /** Where the group ends in which a token stands. */
  static int endOf(ImmutableIntArray tokens, int at) {
    int depth = 0;
    int end = at;
    while (depth > 0 || tokens.get(end) != END) {
      depth += tokens.get(end) >= 0 ? 0 : tokens.get(end) == END ? -1 : 1;
      end++;
    }
    return end;
  }

  /** How many groups and elements begin from a token on, before the group ends that it is in. */
  static int partsFrom(ImmutableIntArray tokens, int at) {
    int parts = 0;
    int next = at;
    while (next < tokens.length() && tokens.get(next) != END) {
      parts += tokens.get(next) < 0 ? 1 : 0;
      next = after(tokens, next);
    }
    return parts;
  }

  /**
   * All ways to make it simpler, the boldest first: parts next to one another are made as simple as
   * they can be, all in a group, then halves of them, down to each by itself; then single choices.
   *
   * @param last the way that led here; those after it come first
   */
  Stream<Edit> edits(Edit last) {
    List<Edit> edits = new ArrayList<>();
    groupEdits(0, tokens.length(), edits);
    choiceEdits(edits);
    int next = 0;
    while (next < edits.size() && edits.get(next).compareTo(last) < 0) {
      next++;
    }
    return Stream.concat(
        edits.subList(next, edits.size()).stream(), edits.subList(0, next).stream());
  }

  /** The edits of what stands between two tokens, which belongs to one group. */
  private void groupEdits(int from, int to, List<Edit> edits) {
    List<Integer> starts = new ArrayList<>();
    for (int at = from; at < to; at = after(tokens, at)) {
      starts.add(at);
    }
    int parts = starts.size();
    starts.add(to);
    for (int width = parts; width > 0; width = width == 1 ? 0 : (width + 1) / 2) {
      for (int first = 0; first < parts; first += width) {
        int start = starts.get(first);
        int end = starts.get(Math.min(parts, first + width));
        if (!isSimple(start, end)) {
          edits.add(new Edit(from, -width, start, end, 0));
        }
      }
    }
    for (int i = 0; i < parts; i++) {
      if (tokens.get(starts.get(i)) < 0) {
        groupEdits(starts.get(i) + 1, starts.get(i + 1) - 1, edits);
      }
    }
  }

  private boolean isSimple(int start, int end) {
    return IntStream.range(start, end)
        .map(tokens::get)
        .noneMatch(token -> token > 0 || token == ELEMENT);
  }

  /** Smaller choices: all of them where they are few, else ever nearer ones. */
  private void choiceEdits(List<Edit> edits) {
    for (int at = 0; at < tokens.length(); at++) {
      int choice = tokens.get(at);
      int less = choice < FEW ? choice - 1 : choice / 2;
      while (less > 0) {
        edits.add(new Edit(Integer.MAX_VALUE, at, at, at + 1, choice - less));
        less = choice < FEW ? less - 1 : less / 2;
      }
    }
  }

  private static int after(ImmutableIntArray tokens, int at) {
    return tokens.get(at) >= 0 ? at + 1 : endOf(tokens, at + 1) + 1;
  }

  /** The script in which an edit has been made. */
  ImmutableIntArray with(Edit edit) {
    ImmutableIntArray.Builder script = ImmutableIntArray.builder(tokens.length());
    script.addAll(tokens.subArray(0, edit.start()));
    for (int at = edit.start(); at < edit.end(); at = after(tokens, at)) {
      int token = tokens.get(at);
      if (token >= 0) {
        script.add(edit.choice());
      } else if (token == GROUP) {
        script.add(GROUP).add(END);
      }
    }
    return script.addAll(tokens.subArray(edit.end(), tokens.length())).build();
  }

  /**
   * A change to the tokens from start to before end.
   *
   * @param group where the parts' group begins; the greatest number for a single choice
   * @param rank the narrower, the later; for a single choice, where it stands
   * @param choice what the choices become
   */
  record Edit(int group, int rank, int start, int end, int choice) implements Comparable<Edit> {

    /** Comes before all others. */
    static final Edit FIRST = new Edit(-1, 0, 0, 0, 0);

    @Override
    public int compareTo(Edit other) {
      int byGroup = Integer.compare(group, other.group);
      int byRank = byGroup != 0 ? byGroup : Integer.compare(rank, other.rank);
      int byStart = byRank != 0 ? byRank : Integer.compare(start, other.start);
      return byStart != 0 ? byStart : Integer.compare(choice, other.choice);
    }
  }
}
