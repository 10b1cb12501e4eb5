package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscCandidate;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.GscTranslation;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.NationalCaveat;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.classification.Tier;

/** Makes markings and their parts. */
final class Markings {

  static final String EMBARGO = "EMBARGOED UNTIL 09:30 ON 1 MAY 2024";

  /** In percent, how often each part is there that may be there. */
  static final int USUAL = 50;

  static final ImmutableList<Tier> ALL_TIERS =
      ImmutableList.<Tier>builder().add(GscTier.values()).add(GpmsTier.values()).build();

  private static final ImmutableList<Descriptor> KNOWN =
      Stream.of(Scheme.GSC_2023, Scheme.GSC_2014, Scheme.GPMS)
          .flatMap(scheme -> Descriptor.known(scheme).stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<Descriptor> KNOWN_ABOVE_OFFICIAL =
      KNOWN.stream()
          .filter(descriptor -> !descriptor.value().equals("LEGAL"))
          .collect(ImmutableList.toImmutableList());

  /** Of several words or with a hyphen, so that none is read as a code word. */
  private static final ImmutableList<Descriptor> OWN_DESCRIPTORS =
      Stream.of(
              "SENIOR MANAGEMENT",
              "R&D BUDGET",
              "TERMS & CONDITIONS",
              "O'BRIEN INQUIRY",
              "PAY 2014/15",
              "NON-PUBLIC PART 2.1",
              "X-RAY")
          .map(Descriptor::of)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<HandlingInstruction> POLICY_INSTRUCTIONS =
      Arrays.stream(MarkingLevel.values())
          .flatMap(level -> level.instructions().stream())
          .distinct()
          .collect(ImmutableList.toImmutableList());

  /** They stand with every level. */
  private static final ImmutableList<HandlingInstruction> OWN_INSTRUCTIONS =
      Stream.of(
              "DWP HMRC USE ONLY",
              "HOME OFFICE USE ONLY",
              "NOT FOR PUBLIC RELEASE",
              "DO NOT FORWARD",
              "FOR BOARD MEMBERS",
              "ADDRESSEES ONLY")
          .map(HandlingInstruction::of)
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> NATIONS =
      ImmutableList.of("UK", "US", "AUS", "CAN", "NZ", "FR");

  static final Arbitrary<Descriptor> DESCRIPTORS = DrawnArbitrary.of(Markings::descriptor);

  static final Arbitrary<HandlingInstruction> HANDLING_INSTRUCTIONS =
      DrawnArbitrary.of(Markings::instruction);

  static final Arbitrary<CodeWord> CODE_WORDS = DrawnArbitrary.of(Markings::codeWord);

  static final Arbitrary<NationalCaveat> NATIONAL_CAVEATS =
      DrawnArbitrary.of(Markings::nationalCaveat);

  static final Arbitrary<Tier> TIERS = DrawnArbitrary.of(Markings::tier);

  static final Arbitrary<GpmsMarking> GPMS =
      DrawnArbitrary.of(draw -> gpms(draw, draw.of(GpmsTier.values()), USUAL));

  static final Arbitrary<Gsc2014Marking> GSC_2014 =
      DrawnArbitrary.of(draw -> gsc2014(draw, draw.of(MarkingLevel.values()), USUAL));

  static final Arbitrary<Gsc2023Marking> GSC_2023 =
      DrawnArbitrary.of(draw -> gsc2023(draw, draw.of(MarkingLevel.values()), USUAL));

  static final Arbitrary<GscMarking> GSC =
      DrawnArbitrary.of(
          draw -> {
            MarkingLevel level = draw.of(MarkingLevel.values());
            return draw.below(2) == 0 ? gsc2023(draw, level, USUAL) : gsc2014(draw, level, USUAL);
          });

  static final Arbitrary<BusinessImpact> IMPACTS = DrawnArbitrary.of(Markings::impact);

  static final Arbitrary<GscTranslation> TRANSLATIONS =
      DrawnArbitrary.of(draw -> GscTranslation.of(draw.of(GpmsTier.values())));

  static final Arbitrary<GscCandidate> CANDIDATES = DrawnArbitrary.of(Markings::candidate);

  private Markings() {}

  static Tier tier(Draw draw) {
    return draw.of(ALL_TIERS);
  }

  static BusinessImpact impact(Draw draw) {
    return BusinessImpact.of(
        draw.below(BusinessImpact.MAX + 1),
        draw.below(BusinessImpact.MAX + 1),
        draw.below(BusinessImpact.MAX + 1));
  }

  private static GscCandidate candidate(Draw draw) {
    MarkingLevel level = draw.of(MarkingLevel.values());
    return new GscCandidate(level.tier(), level.isSensitive(), draw.chance(50));
  }

  /** A word that means nothing in any scheme. */
  private static String ownWord(Draw draw) {
    return "Q" + Texts.upper(draw, 3, 5);
  }

  private static Descriptor descriptor(Draw draw) {
    return descriptor(draw, 0, false);
  }

  /**
   * A descriptor.
   *
   * @param start where in the list of those known the simplest stands
   * @param above whether above OFFICIAL, where a single word of a body's own reads as a code word
   */
  private static Descriptor descriptor(Draw draw, int start, boolean above) {
    return switch (above ? draw.weighted(3, 2, 2) : draw.weighted(3, 2, 2, 2)) {
      case 0 -> from(draw, start, above ? KNOWN_ABOVE_OFFICIAL : KNOWN);
      case 1 -> draw.of(OWN_DESCRIPTORS);
      case 2 -> Descriptor.of("PROJECT " + ownWord(draw));
      default -> Descriptor.of(draw.chance(50) ? ownWord(draw) : "OPERATIONAL");
    };
  }

  private static HandlingInstruction instruction(Draw draw) {
    return instruction(draw, 0, POLICY_INSTRUCTIONS);
  }

  private static HandlingInstruction instruction(
      Draw draw, int start, List<HandlingInstruction> policy) {
    return switch (draw.weighted(2, 2, 1)) {
      case 0 -> from(draw, start, policy);
      case 1 -> draw.of(OWN_INSTRUCTIONS);
      default -> HandlingInstruction.forUseOf(ownWord(draw));
    };
  }

  /** One of a list, which goes round; shrinks to where it starts. */
  private static <T> T from(Draw draw, int start, List<T> values) {
    return values.get((start + draw.below(values.size())) % values.size());
  }

  private static CodeWord codeWord(Draw draw) {
    return CodeWord.of(ownWord(draw) + Texts.digits(draw, 0, 1));
  }

  private static NationalCaveat nationalCaveat(Draw draw) {
    return draw.chance(20)
        ? NationalCaveat.FIVE_EYES_ONLY
        : new NationalCaveat(
            ImmutableSortedSet.copyOf(draw.<String>list(1, 4, nation -> nation.of(NATIONS))));
  }

  static Marking marking(Draw draw) {
    return MarkingChoice.ALL.marking(draw);
  }

  /**
   * What may stand beside a tier. Drawn alike for every scheme, each of which takes what it knows:
   * so a marking shrinks to one of another scheme.
   */
  private record Beside(
      ImmutableList<Descriptor> descriptors,
      boolean uk,
      boolean eu,
      ImmutableList<HandlingInstruction> instructions,
      Optional<NationalCaveat> caveat,
      ImmutableList<CodeWord> codeWords) {

    /**
     * What goes with a level.
     *
     * @param percent how often each part is there
     */
    static Beside any(Draw draw, MarkingLevel level, int percent) {
      boolean above = level.isAboveOfficial();
      ImmutableList<Descriptor> descriptors =
          upToTwo(draw, percent, (each, start) -> descriptor(each, start, above));
      boolean uk = draw.chance(percent);
      boolean eu = draw.chance(percent);
      ImmutableList<HandlingInstruction> instructions =
          upToTwo(draw, percent, (each, start) -> instruction(each, start, level.instructions()));
      Optional<NationalCaveat> caveat = draw.sometimes(percent, Markings::nationalCaveat);
      ImmutableList<CodeWord> codeWords = upToTwo(draw, percent, (each, start) -> codeWord(each));
      return new Beside(
          descriptors,
          uk,
          uk && eu,
          instructions,
          caveat.filter(each -> above),
          above ? codeWords : ImmutableList.of());
    }

    private static <T> ImmutableList<T> upToTwo(
        Draw draw, int percent, BiFunction<Draw, Integer, T> maker) {
      ImmutableList.Builder<T> parts = ImmutableList.builder();
      return draw.make(
          both -> {
            Optional<T> first = both.sometimes(percent, one -> maker.apply(one, 0));
            first.ifPresent(parts::add);
            first
                .flatMap(one -> both.<T>sometimes(percent, other -> maker.apply(other, 1)))
                .ifPresent(parts::add);
            return parts.build();
          });
    }
  }

  /**
   * A protective marking.
   *
   * @param percent how often each part is there that may be there
   */
  static GpmsMarking gpms(Draw draw, GpmsTier tier, int percent) {
    Beside beside = Beside.any(draw, MarkingLevel.OFFICIAL, percent);
    GpmsMarking.Builder marking = GpmsMarking.builder().tier(tier);
    return tier == GpmsTier.NOT_PROTECTIVELY_MARKED
        ? marking.build()
        : marking.descriptors(beside.descriptors()).build();
  }

  /**
   * A marking of the edition of 2014.
   *
   * @param percent how often each part is there that may be there
   */
  static Gsc2014Marking gsc2014(Draw draw, MarkingLevel level, int percent) {
    Beside beside = Beside.any(draw, level, percent);
    return Gsc2014Marking.builder()
        .tier(level.tier())
        .sensitive(level.isSensitive())
        .descriptors(
            level.isSensitive() ? Iterables.limit(beside.descriptors(), 1) : ImmutableList.of())
        .ukPrefixed(beside.uk())
        .nationalCaveat(beside.caveat())
        .codeWords(beside.codeWords())
        .build();
  }

  /**
   * A marking of the edition of 2023.
   *
   * @param percent how often each part is there that may be there
   */
  static Gsc2023Marking gsc2023(Draw draw, MarkingLevel level, int percent) {
    Beside beside = Beside.any(draw, level, percent);
    return Gsc2023Marking.builder()
        .tier(level.tier())
        .sensitive(level.isSensitive())
        .descriptors(beside.descriptors())
        .ukPrefixed(beside.uk())
        .releasableToEu(beside.eu())
        .handlingInstructions(beside.instructions())
        .nationalCaveat(beside.caveat())
        .codeWords(beside.codeWords())
        .build();
  }
}
