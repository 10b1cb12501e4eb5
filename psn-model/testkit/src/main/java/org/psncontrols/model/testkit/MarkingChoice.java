package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.classification.Tier;

/**
 * What markings are made from, the simplest first.
 *
 * @param schemes the schemes, each of which has some of the levels or tiers
 * @param levels the levels in either edition of Government Security Classifications
 * @param gpmsTiers the tiers in the Government Protective Marking Scheme
 */
record MarkingChoice(
    ImmutableList<Scheme> schemes,
    ImmutableList<MarkingLevel> levels,
    ImmutableList<GpmsTier> gpmsTiers) {

  static final MarkingChoice ALL =
      new MarkingChoice(
          ImmutableList.of(Scheme.GSC_2023, Scheme.GSC_2014, Scheme.GPMS),
          ImmutableList.copyOf(MarkingLevel.values()),
          ImmutableList.copyOf(GpmsTier.values()));

  /** All that some schemes and tiers allow; a scheme that has none of the tiers is left out. */
  static MarkingChoice among(Collection<Scheme> schemes, Collection<Tier> tiers) {
    ImmutableList<MarkingLevel> levels =
        ALL.levels.stream()
            .filter(level -> tiers.contains(level.tier()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<GpmsTier> gpmsTiers =
        ALL.gpmsTiers.stream().filter(tiers::contains).collect(ImmutableList.toImmutableList());
    return new MarkingChoice(
        ALL.schemes.stream()
            .filter(schemes::contains)
            .filter(scheme -> !(scheme == Scheme.GPMS ? gpmsTiers : levels).isEmpty())
            .collect(ImmutableList.toImmutableList()),
        levels,
        gpmsTiers);
  }

  Marking marking(Draw draw) {
    return switch (draw.of(schemes)) {
      case GPMS -> Markings.gpms(draw, draw.of(gpmsTiers), Markings.USUAL);
      case GSC_2014 -> Markings.gsc2014(draw, draw.of(levels), Markings.USUAL);
      case GSC_2023 -> Markings.gsc2023(draw, draw.of(levels), Markings.USUAL);
    };
  }

  /** The lowest and the highest with no parts beside, and one of each scheme with all parts. */
  ImmutableList<Maker<Marking>> edges() {
    Maker<Marking> highest = draw -> highest(draw, 0, 0);
    Marking lowest = Draw.traced(highest, ImmutableIntArray.of()).value();
    return Stream.<Maker<Marking>>concat(
            Stream.of(draw -> lowest, highest),
            IntStream.range(0, schemes.size())
                .mapToObj(scheme -> draw -> highest(draw, scheme, 100)))
        .collect(ImmutableList.toImmutableList());
  }

  private Marking highest(Draw draw, int scheme, int percent) {
    return switch (at(draw, schemes, scheme)) {
      case GPMS -> Markings.gpms(draw, at(draw, gpmsTiers, gpmsTiers.size() - 1), percent);
      case GSC_2014 -> Markings.gsc2014(draw, at(draw, levels, levels.size() - 1), percent);
      case GSC_2023 -> Markings.gsc2023(draw, at(draw, levels, levels.size() - 1), percent);
    };
  }

  /** The one at a place, by a choice of which there is no doubt; shrinks to those before it. */
  private static <T> T at(Draw draw, List<T> values, int place) {
    int[] weights = new int[values.size()];
    weights[place] = 1;
    return values.get(draw.weighted(weights));
  }
}
