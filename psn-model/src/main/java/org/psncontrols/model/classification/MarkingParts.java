package org.psncontrols.model.classification;

import static org.psncontrols.model.classification.MarkingWords.EMBARGOED;
import static org.psncontrols.model.classification.MarkingWords.FOR_PUBLIC_RELEASE;
import static org.psncontrols.model.classification.MarkingWords.RECIPIENTS_ONLY;
import static org.psncontrols.model.classification.MarkingWords.USE_ONLY;
import static org.psncontrols.model.classification.MarkingWords.pieces;
import static org.psncontrols.model.classification.MarkingWords.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.psncontrols.model.classification.MarkingWords.Kind;
import org.psncontrols.model.classification.MarkingWords.Piece;

/** What the parts beside a tier must look like, so that each is read back as itself. */
final class MarkingParts {

  private static final String SENSITIVE = "SENSITIVE";

  /** What must not get lost by a slip of the pen, and how many wrong signs make a slip. */
  private static final ImmutableList<String> GUARDED =
      ImmutableList.of(SENSITIVE, RECIPIENTS_ONLY, FOR_PUBLIC_RELEASE, EMBARGOED);

  private static final int NEAR = 2;

  private static final ImmutableSet<String> TIER_WORDS =
      ImmutableSet.of(
          "OFFICIAL", "SECRET", "PROTECT", "RESTRICTED", "CONFIDENTIAL", "UNCLASSIFIED", "NPM");

  private static final ImmutableSet<String> PLACEHOLDERS =
      ImmutableSet.of("ORGANISATION", "ORGANISATIONS");

  /** A national caveat that went wrong. */
  private static final Pattern EYES = Pattern.compile("(?<![A-Z0-9])EYES? ONLY$");

  private static final Pattern CODE_WORD = Pattern.compile("[A-Z][A-Z0-9]+");

  private MarkingParts() {}

  static Optional<String> descriptorFault(String value) {
    Optional<String> fault = wordsFault("a descriptor", value, Descriptor.MAX_LENGTH);
    if (fault.isPresent()) {
      return fault;
    }
    ImmutableList<Piece> pieces = pieces(words(value));
    boolean itself =
        pieces.size() == 1
            && pieces.get(0).text().equals(value)
            && (pieces.get(0).kind() == Kind.DESCRIPTOR || pieces.get(0).kind() == Kind.WORD)
            && MarkingWords.holdsNoFixed(words(value));
    return itself
        ? Optional.empty()
        : Optional.of(
            "a descriptor must not read as a caveat, a handling instruction, an abbreviation or"
                + " several descriptors, but is \""
                + value
                + '"');
  }

  static Optional<String> handlingFault(String value) {
    Optional<String> fault =
        wordsFault("a handling instruction", value, HandlingInstruction.MAX_LENGTH);
    if (fault.isPresent()) {
      return fault;
    }
    ImmutableList<Piece> pieces = pieces(words(value));
    if (pieces.size() != 1
        || pieces.get(0).kind() != Kind.HANDLING
        || (words(value).size() == 1 && !value.equals(EMBARGOED))
        || (words(value).get(0).equals(EMBARGOED) && !MarkingWords.isEmbargo(value))) {
      return Optional.of(
          "a handling instruction must be one instruction that ends in ONLY, or begins with FOR,"
              + " NOT, NO, DO or EMBARGOED UNTIL, but is \""
              + value
              + '"');
    }
    if (EYES.matcher(value).find()) {
      return Optional.of(
          "a caveat that ends in EYES ONLY must name nations before it, such as UK/US, but is \""
              + value
              + '"');
    }
    if (value.equals(USE_ONLY.strip()) || (MarkingWords.isUseOnly(value) && namesNobody(value))) {
      return Optional.of(
          "a handling instruction that ends in USE ONLY must name an organisation, but is \""
              + value
              + '"');
    }
    return Optional.empty();
  }

  private static boolean namesNobody(String value) {
    return PLACEHOLDERS.contains(value.substring(0, value.length() - USE_ONLY.length()));
  }

  /** Whether words would be read as a code word where code words may stand. */
  static boolean isCodeWord(String value) {
    return codeWordFault(value).isEmpty();
  }

  static Optional<String> codeWordFault(String value) {
    Optional<String> fault = wordsFault("a code word", value, CodeWord.MAX_LENGTH);
    if (fault.isPresent()) {
      return fault;
    }
    return CODE_WORD.matcher(value).matches()
            && pieces(words(value)).equals(ImmutableList.of(new Piece(Kind.WORD, value)))
        ? Optional.empty()
        : Optional.of(
            "a code word must be one word of capitals and digits that has no other meaning in a"
                + " marking, but is \""
                + value
                + '"');
  }

  /** What is wrong with words, whatever they stand for. */
  private static Optional<String> wordsFault(String subject, String value, int maxLength) {
    if (value.length() > maxLength) {
      return Optional.of(
          subject + " must have at most " + maxLength + " characters, but has " + value.length());
    }
    ImmutableList<String> words = words(value);
    if (!words.stream().allMatch(MarkingWords::isWord)) {
      return Optional.of(
          subject
              + " must be words of capitals and digits with one space between, but is \""
              + value
              + '"');
    }
    if (KnownDescriptors.isKnown(value)) {
      return Optional.empty();
    }
    if (words.stream().anyMatch(TIER_WORDS::contains)
        || words.contains(SENSITIVE)
        || value.equals("UK")) {
      return Optional.of(
          subject
              + " must not hold the name of a tier or SENSITIVE, nor be UK, which all stand before it,"
              + " but is \""
              + value
              + '"');
    }
    Optional<String> meant = nearMiss(value, words);
    if (meant.isPresent()) {
      return Optional.of(
          subject
              + " must not be a near miss of "
              + meant.get()
              + ", which would be lost in it, but is \""
              + value
              + '"');
    }
    return ForeignMarkings.isImpactLevel(value) || ForeignMarkings.holdsForeign(value)
        ? Optional.of(
            subject
                + " must not hold an impact level or another government's marking, but is \""
                + value
                + '"')
        : Optional.empty();
  }

  /** What a misspelt caveat or instruction was probably meant to be. */
  private static Optional<String> nearMiss(String value, List<String> words) {
    return GUARDED.stream()
        .filter(guarded -> !value.equals(guarded))
        .filter(
            guarded ->
                distance(value, guarded) <= NEAR
                    || (guarded.equals(SENSITIVE)
                        && words.stream().anyMatch(word -> distance(word, guarded) <= NEAR)))
        .findFirst();
  }

  /** How many signs must be put in, left out or changed to get from one text to another. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
