package org.psncontrols.model.classification;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the words beside a tier are told apart.
 *
 * <p>The same division serves reading and the checks of the parts, so that whatever can be held is
 * read back as itself.
 */
final class MarkingWords {

  static final String RECIPIENTS_ONLY = "RECIPIENTS ONLY";
  static final String FOR_PUBLIC_RELEASE = "FOR PUBLIC RELEASE";
  static final String HMG_USE_ONLY = "HMG USE ONLY";
  static final String EMBARGOED = "EMBARGOED";
  static final String REL_EU = "REL EU";

  static final String ONLY = "ONLY";
  private static final String EYES_ONLY = " EYES ONLY";
  static final String USE_ONLY = " USE ONLY";

  private static final Splitter SPACES = Splitter.on(' ');

  private static final ImmutableList<ImmutableList<String>> FIXED =
      ImmutableList.of(
          words(RECIPIENTS_ONLY),
          words(HMG_USE_ONLY),
          words(FOR_PUBLIC_RELEASE),
          words(REL_EU),
          ImmutableList.of("REL-EU"),
          ImmutableList.of(EMBARGOED));

  /** What follows them belongs to them, so that no instruction is turned into its opposite. */
  private static final ImmutableSet<String> NEGATIONS =
      ImmutableSet.of("NOT", "NO", "DO", "NEVER", "CANNOT");

  private static final ImmutableSet<String> HANDLING_STARTS =
      ImmutableSet.of("FOR", "NOT", "NO", "DO", EMBARGOED);

  /** No two ways to match a text, so no long search. */
  private static final Pattern WORD = Pattern.compile("[A-Z0-9]+(?:[/&'.:-][A-Z0-9]+)*|&");

  private MarkingWords() {}

  /** What a piece of a marking is. */
  enum Kind {
    HANDLING,
    RELEASE_TO_EU,
    EYES_ONLY,
    /** One word that no scheme knows: a descriptor or a code word. */
    WORD,
    DESCRIPTOR
  }

  /** A piece of a marking. */
  record Piece(Kind kind, String text) {

    boolean isKnown() {
      return switch (kind) {
        case RELEASE_TO_EU, EYES_ONLY -> true;
        case HANDLING -> isKnownHandling(text);
        case WORD -> false;
        case DESCRIPTOR -> KnownDescriptors.isKnown(text);
      };
    }
  }

  static ImmutableList<String> words(String text) {
    return ImmutableList.copyOf(SPACES.split(text));
  }

  static boolean isWord(String word) {
    return WORD.matcher(word).matches();
  }

  /** An instruction of the policy's own list; for those of organisations see {@link #isUseOnly}. */
  static boolean isKnownHandling(String text) {
    return text.equals(RECIPIENTS_ONLY)
        || text.equals(FOR_PUBLIC_RELEASE)
        || text.equals(HMG_USE_ONLY)
        || isEmbargo(text);
  }

  static boolean isEmbargo(String text) {
    return text.equals(EMBARGOED) || text.startsWith(EMBARGOED + " UNTIL ");
  }

  static boolean isUseOnly(String text) {
    return text.endsWith(USE_ONLY) && !text.equals(HMG_USE_ONLY);
  }

  /** Divides words into the pieces that they are. */
  static ImmutableList<Piece> pieces(List<String> words) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    List<String> open = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = fixedLength(words, at);
      if (length > 0 && open.stream().noneMatch(NEGATIONS::contains)) {
        close(open, pieces);
        open.addAll(words.subList(at, at + length));
        at += length;
        if (!isEmbargoUntil(open, words, at)) {
          close(open, pieces);
        }
      } else {
        String word = words.get(at++);
        open.add(word);
        if (word.equals(ONLY)) {
          close(open, pieces);
        }
      }
    }
    close(open, pieces);
    return pieces.build();
  }

  private static boolean isEmbargoUntil(List<String> open, List<String> words, int at) {
    return open.get(0).equals(EMBARGOED) && at < words.size() && words.get(at).equals("UNTIL");
  }

  private static int fixedLength(List<String> words, int at) {
    for (ImmutableList<String> fixed : FIXED) {
      int end = at + fixed.size();
      if (end <= words.size() && words.subList(at, end).equals(fixed)) {
        return fixed.size();
      }
    }
    return 0;
  }

  private static void close(List<String> open, ImmutableList.Builder<Piece> pieces) {
    if (open.isEmpty()) {
      return;
    }
    String text = String.join(" ", open);
    String first = open.get(0);
    ImmutableSet<String> known = KnownDescriptors.split(open);
    if (text.equals(REL_EU) || text.equals("REL-EU")) {
      pieces.add(new Piece(Kind.RELEASE_TO_EU, REL_EU));
    } else if (text.endsWith(EYES_ONLY) || text.equals(EYES_ONLY.strip())) {
      pieces.add(new Piece(Kind.EYES_ONLY, text));
    } else if ((text.endsWith(ONLY) && isLast(ONLY, open)) || HANDLING_STARTS.contains(first)) {
      pieces.add(new Piece(Kind.HANDLING, text));
    } else if (!known.isEmpty()) {
      known.forEach(each -> pieces.add(new Piece(Kind.DESCRIPTOR, each)));
    } else {
      pieces.add(new Piece(open.size() == 1 ? Kind.WORD : Kind.DESCRIPTOR, text));
    }
    open.clear();
  }

  private static boolean isLast(String word, List<String> words) {
    return words.get(words.size() - 1).equals(word);
  }

  /** Whether no instruction of fixed words is anywhere among some words. */
  static boolean holdsNoFixed(ImmutableList<String> words) {
    return IntStream.range(0, words.size()).allMatch(at -> fixedLength(words, at) == 0);
  }
}
