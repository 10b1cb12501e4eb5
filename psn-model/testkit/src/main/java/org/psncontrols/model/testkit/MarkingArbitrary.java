package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.classification.Tier;

/**
 * Generates markings; configured by methods that each give a new generator.
 *
 * <p>Each marking keeps the rules of its scheme. Unless configured, they are of every scheme and at
 * every tier, with known parts and parts of a body's own. Edge cases are the lowest and the highest
 * marking of the newest scheme without any part beside, and one of each scheme with every kind of
 * part that may stand at its highest level. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class MarkingArbitrary extends ArbitraryDecorator<Marking> {

  private final ImmutableSet<Scheme> schemes;
  private final ImmutableSet<Tier> tiers;
  private final MarkingChoice choice;

  private MarkingArbitrary(ImmutableSet<Scheme> schemes, ImmutableSet<Tier> tiers) {
    this.schemes = schemes;
    this.tiers = tiers;
    this.choice = MarkingChoice.among(schemes, tiers);
    checkArgument(
        !choice.schemes().isEmpty(),
        "markings must be of a scheme that has one of their tiers, but are to be of %s at %s",
        schemes,
        Lists.transform(tiers.asList(), Tier::getCode));
  }

  static MarkingArbitrary create() {
    return new MarkingArbitrary(
        ImmutableSet.copyOf(Scheme.values()), ImmutableSet.copyOf(Markings.ALL_TIERS));
  }

  /**
   * Markings of one of some schemes.
   *
   * @param schemes the schemes, at least one; neither it nor any of them null
   * @return a generator of such markings, each scheme as common as the others
   * @throws IllegalArgumentException if there is no scheme, or none of them has one of the tiers
   *     that were configured
   */
  public MarkingArbitrary in(Scheme... schemes) {
    checkArgument(schemes.length > 0, "markings must be of at least one scheme, but none is given");
    return new MarkingArbitrary(ImmutableSet.copyOf(schemes), tiers);
  }

  /**
   * Markings at one of some tiers; of schemes that have none of them, there are no markings.
   *
   * <p>{@link GscTier#OFFICIAL} is with and without the caveat SENSITIVE.
   *
   * @param tiers the tiers, at least one; neither it nor any of them null
   * @return a generator of such markings
   * @throws IllegalArgumentException if there is no tier, or none of the schemes that were
   *     configured has one of them
   */
  public MarkingArbitrary atTier(Tier... tiers) {
    checkArgument(tiers.length > 0, "markings must be at one tier at least, but none is given");
    return new MarkingArbitrary(schemes, ImmutableSet.copyOf(tiers));
  }

  /**
   * Markings of Government Security Classifications at OFFICIAL, with and without the caveat
   * SENSITIVE and whatever else their edition allows.
   *
   * @return a generator of such markings
   * @throws IllegalArgumentException if no edition of Government Security Classifications is among
   *     the schemes that were configured
   */
  public MarkingArbitrary official() {
    return atTier(GscTier.OFFICIAL);
  }

  @Override
  protected Arbitrary<Marking> arbitrary() {
    return DrawnArbitrary.<Marking>of(choice::marking).withEdges(choice.edges());
  }
}
