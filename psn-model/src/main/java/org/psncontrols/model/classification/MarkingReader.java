package org.psncontrols.model.classification;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.psncontrols.model.classification.MarkingWords.Kind;
import org.psncontrols.model.classification.MarkingWords.Piece;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;

/** Reads markings from texts of whatever content. */
final class MarkingReader {

  /** The newest first. */
  private static final ImmutableList<Scheme> SCHEMES =
      ImmutableList.of(Scheme.GSC_2023, Scheme.GSC_2014, Scheme.GPMS);

  /** The words of the tiers; what follows must not make them part of a longer word. */
  private static final Pattern TIER =
      Pattern.compile(
          "(?:(UK)[ -]+)?"
              + "(NOT[ -]+PROTECTIVELY[ -]+MARKED|NPM|UNCLASSIFIED|PROTECT|RESTRICTED|CONFIDENTIAL"
              + "|TOP[ -]+SECRET|SECRET|OFFICIAL)(?=[ \\-\\[(]|$)"
              + "((?:[ -]+SENSITIVE|[ -]*(?:\\[ *SENSITIVE *]|\\( *SENSITIVE *\\)))(?=[ \\-\\[(]|$))?");

  private static final Pattern TIER_ANYWHERE =
      Pattern.compile(
          "(?<![A-Z0-9])(?:OFFICIAL|SECRET|PROTECT|RESTRICTED|CONFIDENTIAL)(?![A-Z0-9])");

  private static final ImmutableMap<String, GpmsTier> GPMS_TIERS =
      ImmutableMap.<String, GpmsTier>builder()
          .putAll(Maps.uniqueIndex(Arrays.asList(GpmsTier.values()), GpmsTier::getLabel))
          .put("UNCLASSIFIED", GpmsTier.NOT_PROTECTIVELY_MARKED)
          .put("NPM", GpmsTier.NOT_PROTECTIVELY_MARKED)
          .buildOrThrow();

  private static final ImmutableMap<String, GscTier> GSC_TIERS =
      Maps.uniqueIndex(Arrays.asList(GscTier.values()), GscTier::getLabel);

  private MarkingReader() {}

  static Reading<Marking> read(String text) {
    return read(text, MarkingReader::inNewestThatFits);
  }

  static Reading<Marking> read(String text, Scheme scheme) {
    return read(text, divided -> in(scheme, divided));
  }

  /** A text divided into its tier and what stands beside it. */
  private record Divided(
      String tier, boolean sensitive, boolean ukPrefixed, MarkingSegments segments) {}

  private static Reading<Marking> read(String text, Function<Divided, Reading<Marking>> interpret) {
    if (text.length() > Marking.MAX_LENGTH) {
      return refused(
          ProblemCodes.TEXT_TOO_LONG,
          "A marking must have at most "
              + Marking.MAX_LENGTH
              + " characters, but has "
              + text.length()
              + ".",
          "Give the marking alone, without the text around it.");
    }
    MarkingCharacters characters = MarkingCharacters.of(text);
    String plain = characters.plain();
    if (plain.isBlank() && characters.problems().isEmpty()) {
      return refused(
          ProblemCodes.TEXT_BLANK,
          "A marking must begin with a tier, but the text is blank.",
          "Write a marking, such as OFFICIAL.");
    }
    Reading<Marking> reading = readPlain(plain, interpret);
    if (characters.problems().isEmpty()) {
      return reading;
    }
    // Beside a wrong sign only such faults are told as stand whatever the sign was meant to be.
    return Reading.failed(
        Problems.of(characters.problems())
            .and(
                Problems.of(
                    reading.problems().stream()
                        .filter(p -> p.getCode().equals(ProblemCodes.MARKING_COMBINATION))
                        .toList())));
  }

  private static Reading<Marking> readPlain(
      String plain, Function<Divided, Reading<Marking>> interpret) {
    String bare = MarkingCharacters.bare(plain);
    if (ForeignMarkings.isForeign(bare)) {
      return refused(
          ProblemCodes.MARKING_FOREIGN,
          "A marking must be one of the United Kingdom, but "
              + quoted(bare)
              + " is, or looks like, one of another government or organisation.",
          "Keep it as its owner wrote it, and ask the owner which marking of the United Kingdom it"
              + " calls for; there is no automatic equivalent.");
    }
    if (ForeignMarkings.isImpactLevel(bare)) {
      return refused(
          ProblemCodes.MARKING_IMPACT_LEVEL,
          "A marking must not be or hold an impact level, which says what harm a loss would do and"
              + " determines no marking, but is "
              + quoted(bare)
              + ".",
          "Hold the level as a business impact, and take the marking from the information's"
              + " owner.");
    }
    Matcher tier = TIER.matcher(bare);
    if (!tier.lookingAt()) {
      return refused(
          ProblemCodes.MARKING_WITHOUT_TIER,
          "A marking must begin with its tier, after UK if it has that, but "
              + quoted(bare)
              + (TIER_ANYWHERE.matcher(bare).find()
                  ? " has something before the tier or joined to it."
                  : " has none."),
          "Begin with OFFICIAL, OFFICIAL-SENSITIVE, SECRET or TOP SECRET, or with a level of the"
              + " old protective markings, and put a dash between spaces before what follows.");
    }
    return interpret.apply(
        new Divided(
            tier.group(2).replaceAll("[ -]+", " "),
            tier.group(3) != null,
            tier.group(1) != null,
            MarkingSegments.of(bare.substring(tier.end()), tier.group(3) != null)));
  }

  /** The newest scheme that knows every word and rules nothing out, or else the newest at all. */
  private static Reading<Marking> inNewestThatFits(Divided divided) {
    for (Scheme scheme : SCHEMES) {
      if (knowsAll(scheme, divided)) {
        Reading<Marking> reading = in(scheme, divided);
        if (reading.value().isPresent()) {
          return reading;
        }
      }
    }
    return in(GSC_TIERS.containsKey(divided.tier) ? Scheme.GSC_2023 : Scheme.GPMS, divided);
  }

  private static boolean knowsAll(Scheme scheme, Divided divided) {
    return divided.segments.pieces().stream()
        .allMatch(
            piece ->
                (piece.kind() == Kind.DESCRIPTOR || piece.kind() == Kind.WORD)
                    ? KnownDescriptors.of(scheme).stream()
                        .anyMatch(known -> known.value().equals(piece.text()))
                    : piece.isKnown());
  }

  private static Reading<Marking> in(Scheme scheme, Divided divided) {
    Optional<Tier> tier =
        Optional.ofNullable((scheme == Scheme.GPMS ? GPMS_TIERS : GSC_TIERS).get(divided.tier));
    if (tier.isEmpty()) {
      return refused(
          ProblemCodes.MARKING_OF_OTHER_SCHEME,
          "A marking of the scheme "
              + scheme
              + " must begin with one of its tiers, but begins with "
              + divided.tier
              + ".",
          "Read it in the scheme to which it belongs; no scheme's tier has a fixed equivalent in"
              + " another.");
    }
    DraftBuilder draft = new DraftBuilder(scheme, tier.get(), divided);
    MarkingDraft parts = draft.build();
    ImmutableList<Problem> problems =
        ImmutableList.<Problem>builder()
            .addAll(divided.segments.problems())
            .addAll(draft.problems.build())
            .addAll(MarkingRules.brokenBy(parts))
            .build();
    return problems.isEmpty()
        ? Reading.of(parts.toMarking())
        : Reading.failed(Problems.of(problems));
  }

  /** Gathers the parts of a marking, and what is wrong with each. */
  private static final class DraftBuilder {
    private final Scheme scheme;
    private final Tier tier;
    private final Divided divided;
    private final ImmutableSortedSet.Builder<HandlingInstruction> handling =
        ImmutableSortedSet.naturalOrder();
    private final ImmutableSortedSet.Builder<Descriptor> descriptors =
        ImmutableSortedSet.naturalOrder();
    private final ImmutableSortedSet.Builder<CodeWord> codeWords =
        ImmutableSortedSet.naturalOrder();
    private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    private Optional<NationalCaveat> nationalCaveat = Optional.empty();
    private boolean releasableToEu;

    DraftBuilder(Scheme scheme, Tier tier, Divided divided) {
      this.scheme = scheme;
      this.tier = tier;
      this.divided = divided;
    }

    MarkingDraft build() {
      for (Piece piece : divided.segments.pieces()) {
        try {
          add(piece);
        } catch (IllegalArgumentException e) {
          problems.add(
              problem(
                  ProblemCodes.MARKING_PART_INVALID,
                  sentence(e),
                  "Correct " + quoted(piece.text()) + ", or leave it out."));
        }
      }
      return new MarkingDraft(
          scheme,
          tier,
          divided.sensitive,
          divided.ukPrefixed,
          handling.build(),
          descriptors.build(),
          nationalCaveat,
          codeWords.build(),
          releasableToEu);
    }

    private void add(Piece piece) {
      switch (piece.kind()) {
        case RELEASE_TO_EU -> releasableToEu = true;
        case EYES_ONLY -> add(caveat(piece.text()));
        case HANDLING -> handling.add(HandlingInstruction.of(piece.text()));
        case DESCRIPTOR -> descriptors.add(Descriptor.of(piece.text()));
        case WORD -> {
          if (tier instanceof GscTier
              && tier != GscTier.OFFICIAL
              && MarkingParts.isCodeWord(piece.text())) {
            codeWords.add(CodeWord.of(piece.text()));
          } else {
            descriptors.add(Descriptor.of(piece.text()));
          }
        }
      }
    }

    private void add(NationalCaveat caveat) {
      if (nationalCaveat.filter(known -> !known.equals(caveat)).isPresent()) {
        throw new IllegalArgumentException(
            "a marking must have one national caveat, but has "
                + nationalCaveat.get()
                + " and "
                + caveat);
      }
      nationalCaveat = Optional.of(caveat);
    }

    private static NationalCaveat caveat(String text) {
      String nations = text.substring(0, text.length() - "EYES ONLY".length()).strip();
      return NationalCaveat.of(nations.isEmpty() ? new String[0] : nations.split("/", -1));
    }
  }

  private static String sentence(IllegalArgumentException fault) {
    String message = String.valueOf(fault.getMessage());
    return Ascii.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }

  static String quoted(String text) {
    return '"' + Ascii.truncate(text, 60, "...") + '"';
  }

  static Problem problem(ProblemCode code, String message, String remedy) {
    return Problem.builder().code(code).message(message).remedy(remedy).build();
  }

  private static Reading<Marking> refused(ProblemCode code, String message, String remedy) {
    return Reading.failed(Problems.of(ImmutableList.of(problem(code, message, remedy))));
  }
}
