package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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

/** Generators of the classification package. */
final class Markings {

  /** A word that means nothing in any marking. */
  private static final Arbitrary<String> OWN_WORDS = Texts.upper(3, 5).map("Q"::concat);

  private static final ImmutableList<Descriptor> KNOWN_DESCRIPTORS =
      ImmutableSet.<Descriptor>builder()
          .addAll(Descriptor.known(Scheme.GSC_2023))
          .addAll(Descriptor.known(Scheme.GSC_2014))
          .addAll(Descriptor.known(Scheme.GPMS))
          .build()
          .asList();

  /** Of several words, so that none is read as a code word. */
  private static final Arbitrary<Descriptor> LONG_DESCRIPTORS =
      Combinators.combine(
              Arbitraries.of(
                  "SENIOR MANAGEMENT",
                  "R&D BUDGET",
                  "TERMS & CONDITIONS",
                  "O'BRIEN INQUIRY",
                  "PAY 2014/15",
                  "NON-PUBLIC PART 2.1"),
              Choices.chance(50),
              OWN_WORDS)
          .as((words, own, word) -> Descriptor.of(own ? "PROJECT " + word : words));

  private static final Arbitrary<Descriptor> SHORT_DESCRIPTORS =
      Combinators.combine(Arbitraries.of("OPERATIONAL", "X-RAY"), Choices.chance(50), OWN_WORDS)
          .as((known, own, word) -> Descriptor.of(own ? word : known));

  static final Arbitrary<Descriptor> DESCRIPTORS =
      Combinators.combine(
              Arbitraries.of(0, 1, 2),
              Arbitraries.of(KNOWN_DESCRIPTORS),
              LONG_DESCRIPTORS,
              SHORT_DESCRIPTORS)
          .as((kind, known, ofSeveral, ofOne) -> List.of(known, ofSeveral, ofOne).get(kind))
          .withoutEdgeCases();

  static final Arbitrary<HandlingInstruction> HANDLING_INSTRUCTIONS =
      Combinators.combine(
              Arbitraries.of(
                  "RECIPIENTS ONLY",
                  "FOR PUBLIC RELEASE",
                  "HMG USE ONLY",
                  "EMBARGOED",
                  "EMBARGOED UNTIL 09:30 ON 1 MAY 2024",
                  "DWP HMRC USE ONLY",
                  "HOME OFFICE USE ONLY",
                  "NOT FOR PUBLIC RELEASE",
                  "DO NOT FORWARD",
                  "FOR BOARD MEMBERS",
                  "ADDRESSEES ONLY"),
              Choices.chance(20),
              OWN_WORDS)
          .as(
              (text, own, word) ->
                  own ? HandlingInstruction.forUseOf(word) : HandlingInstruction.of(text))
          .withoutEdgeCases();

  static final Arbitrary<CodeWord> CODE_WORDS =
      Combinators.combine(OWN_WORDS, Texts.digits(0, 1))
          .as((word, digit) -> CodeWord.of(word + digit))
          .withoutEdgeCases();

  static final Arbitrary<NationalCaveat> NATIONAL_CAVEATS =
      Combinators.combine(
              Arbitraries.of("UK", "US", "AUS", "CAN", "NZ", "FR").set().ofMinSize(1).ofMaxSize(4),
              Choices.chance(20))
          .as(
              (nations, five) ->
                  five
                      ? NationalCaveat.FIVE_EYES_ONLY
                      : new NationalCaveat(ImmutableSortedSet.copyOf(nations)))
          .withoutEdgeCases();

  static final Arbitrary<Tier> TIERS =
      Arbitraries.of(
          ImmutableList.<Tier>builder().add(GscTier.values()).add(GpmsTier.values()).build());

  static final Arbitrary<GpmsMarking> GPMS =
      Combinators.combine(Arbitraries.of(GpmsTier.values()), DESCRIPTORS.set().ofMaxSize(2))
          .as(
              (tier, descriptors) ->
                  GpmsMarking.builder()
                      .tier(tier)
                      .descriptors(
                          tier == GpmsTier.NOT_PROTECTIVELY_MARKED ? Set.of() : descriptors)
                      .build())
          .withoutEdgeCases();

  /** OFFICIAL twice: without and with SENSITIVE. */
  private static final Arbitrary<Tuple.Tuple2<GscTier, Boolean>> LEVELS =
      Arbitraries.of(
          ImmutableList.of(
              Tuple.of(GscTier.OFFICIAL, false),
              Tuple.of(GscTier.OFFICIAL, true),
              Tuple.of(GscTier.SECRET, false),
              Tuple.of(GscTier.TOP_SECRET, false)));

  static final Arbitrary<Gsc2014Marking> GSC_2014 =
      Combinators.combine(
              LEVELS,
              Choices.sometimes(70, DESCRIPTORS),
              Choices.chance(20),
              Choices.sometimes(30, NATIONAL_CAVEATS),
              CODE_WORDS.set().ofMaxSize(2))
          .as(
              (level, descriptor, uk, caveat, codeWords) -> {
                Gsc2014Marking.Builder marking =
                    Gsc2014Marking.builder()
                        .tier(level.get1())
                        .sensitive(level.get2())
                        .ukPrefixed(uk);
                if (level.get2()) {
                  marking.descriptors(descriptor.stream().toList());
                }
                if (level.get1() != GscTier.OFFICIAL) {
                  marking.nationalCaveat(caveat).codeWords(codeWords);
                }
                return marking.build();
              })
          .withoutEdgeCases();

  static final Arbitrary<Gsc2023Marking> GSC_2023 =
      Combinators.combine(
              LEVELS,
              HANDLING_INSTRUCTIONS.set().ofMaxSize(2),
              DESCRIPTORS.set().ofMaxSize(2),
              Choices.sometimes(30, NATIONAL_CAVEATS),
              CODE_WORDS.set().ofMaxSize(2),
              Choices.chance(30),
              Choices.chance(30))
          .as(Markings::gsc2023)
          .withoutEdgeCases();

  static final Arbitrary<GscMarking> GSC =
      Combinators.combine(Choices.chance(50), GSC_2023, GSC_2014)
          .as((first, later, earlier) -> first ? earlier : later);

  static final Arbitrary<Marking> MARKINGS =
      Combinators.combine(Choices.chance(30), GSC, GPMS)
          .as((old, present, former) -> old ? former : present);

  static final Arbitrary<BusinessImpact> IMPACTS =
      Combinators.combine(
              Choices.evenly(0, BusinessImpact.MAX),
              Choices.evenly(0, BusinessImpact.MAX),
              Choices.evenly(0, BusinessImpact.MAX))
          .as(BusinessImpact::of)
          .withoutEdgeCases();

  static final Arbitrary<GscTranslation> TRANSLATIONS =
      Arbitraries.of(GpmsTier.values()).map(GscTranslation::of);

  static final Arbitrary<GscCandidate> CANDIDATES =
      Combinators.combine(LEVELS, Choices.chance(50))
          .as((level, usual) -> new GscCandidate(level.get1(), level.get2(), usual));

  private Markings() {}

  private static Gsc2023Marking gsc2023(
      Tuple.Tuple2<GscTier, Boolean> level,
      Set<HandlingInstruction> handling,
      Set<Descriptor> descriptors,
      Optional<NationalCaveat> caveat,
      Set<CodeWord> codeWords,
      boolean uk,
      boolean eu) {
    GscTier tier = level.get1();
    boolean plain = tier == GscTier.OFFICIAL && !level.get2();
    boolean above = tier != GscTier.OFFICIAL;
    Gsc2023Marking.Builder marking =
        Gsc2023Marking.builder()
            .tier(tier)
            .sensitive(level.get2())
            .ukPrefixed(uk)
            .releasableToEu(uk && eu);
    for (HandlingInstruction each : handling) {
      boolean fits =
          switch (each.value()) {
            case "RECIPIENTS ONLY" -> !plain;
            case "FOR PUBLIC RELEASE" -> plain;
            case "HMG USE ONLY" -> tier != GscTier.TOP_SECRET;
            default -> tier != GscTier.TOP_SECRET || !each.value().startsWith("EMBARGOED");
          };
      if (fits) {
        marking.addHandlingInstructions(each);
      }
    }
    for (Descriptor each : descriptors) {
      boolean known = KNOWN_DESCRIPTORS.contains(each);
      boolean fits =
          !above
              || each.value().contains(" ")
              || (known && !each.value().equals("LEGAL"))
              // A hyphen is in no code word.
              || each.value().contains("-");
      if (fits) {
        marking.addDescriptors(each);
      }
    }
    return above ? marking.nationalCaveat(caveat).codeWords(codeWords).build() : marking.build();
  }
}
