package org.psncontrols.benchmarks.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.NationalCaveat;

/**
 * Markings made by hand, of as many parts as the published ones and as long.
 *
 * <p>They are plainer: the words beside the tier are none that the policy knows, so that any of
 * them goes with any tier.
 */
final class ByHandMarkings {

  private static final GpmsTier[] GPMS_TIERS = GpmsTier.values();
  private static final GscTier[] TIERS = {
    GscTier.OFFICIAL, GscTier.OFFICIAL, GscTier.SECRET, GscTier.TOP_SECRET
  };
  private static final NationalCaveat[] CAVEATS = {
    NationalCaveat.FIVE_EYES_ONLY,
    NationalCaveat.UK_US_EYES_ONLY,
    NationalCaveat.of("UK", "AUS", "NZ")
  };

  private ByHandMarkings() {}

  static Marking marking(SplittableRandom random) {
    List<Descriptor> descriptors = upToTwo(random, any -> Descriptor.of("PROJECT " + word(any)));
    int scheme = random.nextInt(3);
    if (scheme == 0) {
      GpmsTier tier = Chance.of(random, GPMS_TIERS);
      GpmsMarking.Builder marking = GpmsMarking.builder().tier(tier);
      return tier == GpmsTier.NOT_PROTECTIVELY_MARKED
          ? marking.build()
          : marking.descriptors(descriptors).build();
    }
    int level = random.nextInt(TIERS.length);
    GscTier tier = TIERS[level];
    boolean sensitive = level == 1;
    boolean uk = random.nextBoolean();
    Optional<NationalCaveat> caveat = Optional.empty();
    List<CodeWord> codeWords = List.of();
    if (tier != GscTier.OFFICIAL) {
      caveat = Chance.sometimes(random, 50, any -> Chance.of(any, CAVEATS));
      codeWords = upToTwo(random, any -> CodeWord.of(word(any)));
    }
    return scheme == 1
        ? Gsc2014Marking.builder()
            .tier(tier)
            .sensitive(sensitive)
            .descriptors(
                sensitive ? descriptors.subList(0, Math.min(1, descriptors.size())) : List.of())
            .ukPrefixed(uk)
            .nationalCaveat(caveat)
            .codeWords(codeWords)
            .build()
        : Gsc2023Marking.builder()
            .tier(tier)
            .sensitive(sensitive)
            .descriptors(descriptors)
            .ukPrefixed(uk)
            .releasableToEu(uk && random.nextBoolean())
            .handlingInstructions(upToTwo(random, any -> HandlingInstruction.forUseOf(word(any))))
            .nationalCaveat(caveat)
            .codeWords(codeWords)
            .build();
  }

  private static <T> List<T> upToTwo(SplittableRandom random, Function<SplittableRandom, T> part) {
    List<T> parts = new ArrayList<>(2);
    while (parts.size() < 2 && random.nextBoolean()) {
      parts.add(part.apply(random));
    }
    return parts;
  }

  /** A word that means nothing in any scheme. */
  private static String word(SplittableRandom random) {
    return "Q" + ByHandTexts.upper(random, 3, 5);
  }
}
