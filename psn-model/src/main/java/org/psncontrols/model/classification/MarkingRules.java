package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** What may stand together in a marking. */
final class MarkingRules {

  /** A tier of Government Security Classifications, with the caveat SENSITIVE or without. */
  enum Level {
    OFFICIAL,
    OFFICIAL_SENSITIVE,
    SECRET,
    TOP_SECRET;

    static Level of(MarkingDraft draft) {
      return switch ((GscTier) draft.tier()) {
        case OFFICIAL -> draft.sensitive() ? OFFICIAL_SENSITIVE : OFFICIAL;
        case SECRET -> SECRET;
        case TOP_SECRET -> TOP_SECRET;
      };
    }

    String getLabel() {
      return this == OFFICIAL_SENSITIVE ? "OFFICIAL-SENSITIVE" : name().replace('_', ' ');
    }
  }

  static final SourceReference POLICY =
      SourceReference.builder()
          .key("S95")
          .title("Government Security Classifications Policy, 5 August 2024")
          .locator("tables of handling instructions, descriptors, prefixes and national caveats")
          .address("https://www.gov.uk/government/publications/government-security-classifications")
          .build();

  private static final ImmutableSet<Level> ALL = ImmutableSet.copyOf(Level.values());

  private static final ImmutableSet<Level> ABOVE_OFFICIAL =
      Sets.immutableEnumSet(Level.SECRET, Level.TOP_SECRET);

  private static final ImmutableSet<Level> BELOW_TOP_SECRET =
      Sets.immutableEnumSet(Level.OFFICIAL, Level.OFFICIAL_SENSITIVE, Level.SECRET);

  private static final String USE_ONLY = "[ORGANISATION] USE ONLY";

  /** With which levels each handling instruction of the policy goes. */
  private static final Stated<ImmutableMap<String, ImmutableSet<Level>>> HANDLING =
      Stated.of(
          ImmutableMap.of(
              MarkingWords.RECIPIENTS_ONLY,
              Sets.immutableEnumSet(Level.OFFICIAL_SENSITIVE, Level.SECRET, Level.TOP_SECRET),
              MarkingWords.FOR_PUBLIC_RELEASE,
              Sets.immutableEnumSet(Level.OFFICIAL),
              USE_ONLY,
              ALL,
              MarkingWords.HMG_USE_ONLY,
              BELOW_TOP_SECRET,
              MarkingWords.EMBARGOED,
              BELOW_TOP_SECRET),
          Standing.SOURCED,
          POLICY);

  /** With which levels each descriptor of the policy goes. */
  private static final Stated<ImmutableMap<String, ImmutableSet<Level>>> DESCRIPTORS =
      Stated.of(
          ImmutableMap.of(
              "PERSONAL DATA",
              ALL,
              "LEGAL PROFESSIONAL PRIVILEGE",
              ALL,
              "LEGAL",
              Sets.immutableEnumSet(Level.OFFICIAL, Level.OFFICIAL_SENSITIVE),
              "MARKET SENSITIVE",
              ALL,
              "COMMERCIAL",
              ALL,
              "HR/MANAGEMENT",
              ALL),
          Standing.SOURCED,
          POLICY);

  /** With which levels national caveats go; for the edition of 2014 {@code RECONSTRUCTED}. */
  private static final Stated<ImmutableSet<Level>> NATIONAL_CAVEATS =
      Stated.of(ABOVE_OFFICIAL, Standing.SOURCED, POLICY);

  /**
   * With which levels code words go. The policy says "most often"; that they go with no other is
   * {@code LOCAL}, because a word behind OFFICIAL reads as a descriptor.
   */
  private static final Stated<ImmutableSet<Level>> CODE_WORDS = Stated.local(ABOVE_OFFICIAL);

  private MarkingRules() {}

  /** Throws if there are problems. */
  static void refuse(List<Problem> broken) {
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(
          broken.stream().map(Problem::getMessage).collect(Collectors.joining(" ")));
    }
  }

  /** Every rule of its scheme that a marking would break. */
  static ImmutableList<Problem> brokenBy(MarkingDraft draft) {
    ImmutableList.Builder<Problem> broken = ImmutableList.builder();
    switch (draft.scheme()) {
      case GPMS -> gpms(draft, broken);
      case GSC_2014 -> gsc2014(draft, broken);
      case GSC_2023 -> gsc2023(draft, broken);
    }
    int length = draft.toText().length();
    if (length > Marking.MAX_LENGTH) {
      broken.add(
          problem(
                  "A marking must have at most "
                      + Marking.MAX_LENGTH
                      + " characters, but written out this one has "
                      + length
                      + ".",
                  "Leave out what is not needed.",
                  Optional.empty())
              .code(ProblemCodes.TEXT_TOO_LONG)
              .build());
    }
    return broken.build();
  }

  private static void gpms(MarkingDraft draft, ImmutableList.Builder<Problem> broken) {
    if (draft.sensitive()) {
      broken.add(sensitive(draft));
    }
    if (draft.ukPrefixed()
        || draft.releasableToEu()
        || draft.nationalCaveat().isPresent()
        || !draft.handling().isEmpty()) {
      broken.add(
          combination(
              "A protective marking is read with descriptors alone, but "
                  + draft.tier().getLabel()
                  + " has a prefix, national caveat or handling instruction here.",
              "Leave it out of the marking, and hold it beside."));
    }
    if (draft.tier() == GpmsTier.NOT_PROTECTIVELY_MARKED && !draft.descriptors().isEmpty()) {
      broken.add(
          combination(
              "NOT PROTECTIVELY MARKED says that no marking is needed, but has the descriptor "
                  + draft.descriptors().first()
                  + ".",
              "Leave out the descriptor, or correct the tier."));
    }
  }

  private static void gsc2014(MarkingDraft draft, ImmutableList.Builder<Problem> broken) {
    shared(draft, broken);
    if (!draft.descriptors().isEmpty() && Level.of(draft) != Level.OFFICIAL_SENSITIVE) {
      broken.add(
          combination(
              "In the scheme of 2014 a descriptor must stand with OFFICIAL-SENSITIVE, but "
                  + draft.descriptors().first()
                  + " stands with "
                  + Level.of(draft).getLabel()
                  + ".",
              "Leave it out, or correct the level."));
    }
    if (draft.descriptors().size() > 1) {
      broken.add(
          combination(
              "In the scheme of 2014 a marking must have one descriptor at most, but has "
                  + draft.descriptors().size()
                  + ".",
              "Keep the one that matters most."));
    }
    if (draft.releasableToEu() || !draft.handling().isEmpty()) {
      broken.add(
          combination(
              "In the scheme of 2014 a marking must not have a handling instruction or REL EU,"
                  + " which came in 2023, but has "
                  + (draft.releasableToEu()
                      ? MarkingWords.REL_EU
                      : draft.handling().first().value())
                  + ".",
              "Read it in the scheme of 2023, or leave it out."));
    }
  }

  private static void gsc2023(MarkingDraft draft, ImmutableList.Builder<Problem> broken) {
    shared(draft, broken);
    Level level = Level.of(draft);
    for (HandlingInstruction each : draft.handling()) {
      Optional.ofNullable(HANDLING.value().get(row(each)))
          .flatMap(allowed -> misplaced(each.value(), allowed, level, HANDLING.source()))
          .ifPresent(broken::add);
    }
    for (Descriptor each : draft.descriptors()) {
      Optional.ofNullable(DESCRIPTORS.value().get(each.value()))
          .flatMap(allowed -> misplaced(each.value(), allowed, level, DESCRIPTORS.source()))
          .ifPresent(broken::add);
      if (ABOVE_OFFICIAL.contains(level) && MarkingParts.isCodeWord(each.value())) {
        broken.add(
            combination(
                "Above OFFICIAL a single word that no scheme knows must be a code word, but "
                    + each
                    + " is a descriptor.",
                "Use more words, or make it a code word."));
      }
    }
    if (draft.releasableToEu() && !draft.ukPrefixed()) {
      broken.add(
          problem(
                  "A marking with REL EU must begin with UK, but begins with "
                      + level.getLabel()
                      + ".",
                  "Add the prefix UK, or leave out REL EU.",
                  Optional.of(POLICY))
              .build());
    }
  }

  /** The rules that both editions of Government Security Classifications have. */
  private static void shared(MarkingDraft draft, ImmutableList.Builder<Problem> broken) {
    Level level = Level.of(draft);
    if (draft.sensitive() && draft.tier() != GscTier.OFFICIAL) {
      broken.add(sensitive(draft));
    }
    draft
        .nationalCaveat()
        .flatMap(
            caveat ->
                misplaced(
                    caveat.toString(), NATIONAL_CAVEATS.value(), level, NATIONAL_CAVEATS.source()))
        .ifPresent(broken::add);
    for (CodeWord each : draft.codeWords()) {
      misplaced("The code word " + each, CODE_WORDS.value(), level, CODE_WORDS.source())
          .ifPresent(broken::add);
    }
  }

  /** The row of the policy's table that an instruction falls under. */
  private static String row(HandlingInstruction instruction) {
    String value = instruction.value();
    if (MarkingWords.isEmbargo(value)) {
      return MarkingWords.EMBARGOED;
    }
    return MarkingWords.isUseOnly(value) ? USE_ONLY : value;
  }

  private static Problem sensitive(MarkingDraft draft) {
    return problem(
            "SENSITIVE must stand with OFFICIAL, but stands with " + draft.tier().getLabel() + ".",
            "Leave out SENSITIVE, or correct the tier.",
            Optional.of(POLICY))
        .build();
  }

  private static Optional<Problem> misplaced(
      String part, ImmutableSet<Level> allowed, Level level, Optional<SourceReference> source) {
    if (allowed.contains(level)) {
      return Optional.empty();
    }
    String levels = allowed.stream().map(Level::getLabel).collect(Collectors.joining(" or "));
    return Optional.of(
        problem(
                part + " must stand with " + levels + ", but stands with " + level.getLabel() + ".",
                "Leave it out, or correct the level.",
                source)
            .build());
  }

  private static Problem combination(String message, String remedy) {
    return problem(message, remedy, Optional.empty()).build();
  }

  private static Problem.Builder problem(
      String message, String remedy, Optional<SourceReference> source) {
    return Problem.builder()
        .code(ProblemCodes.MARKING_COMBINATION)
        .message(message)
        .remedy(remedy)
        .source(source);
  }
}
