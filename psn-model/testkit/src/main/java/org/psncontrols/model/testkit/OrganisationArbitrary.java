package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;

/**
 * Generates organisations; configured by methods that each give a new generator.
 *
 * <p>They end, if at all, no earlier than they start, and have successors only once they have
 * ended. Unless configured, they are of every kind and nation, and of some no nation is known.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OrganisationArbitrary extends ArbitraryDecorator<Organisation> {

  private final ImmutableList<OrganisationKind> kinds;
  private final ImmutableList<Nation> nations;
  private final int placed;

  private OrganisationArbitrary(
      ImmutableList<OrganisationKind> kinds, ImmutableList<Nation> nations, int placed) {
    this.kinds = kinds;
    this.nations = nations;
    this.placed = placed;
  }

  static OrganisationArbitrary create() {
    return new OrganisationArbitrary(
        Organisations.ALL_KINDS, Organisations.ALL_NATIONS, Organisations.PLACED);
  }

  /**
   * Organisations of one of some kinds.
   *
   * @param kinds the kinds, at least one; neither it nor any of them null
   * @return a generator of such organisations
   * @throws IllegalArgumentException if there is no kind
   */
  public OrganisationArbitrary ofKind(OrganisationKind... kinds) {
    return ofKind(ImmutableList.copyOf(kinds));
  }

  /**
   * Organisations of one of some kinds, such as a whole family.
   *
   * @param kinds the kinds, at least one; neither it nor any of them null
   * @return a generator of such organisations
   * @throws IllegalArgumentException if there is no kind
   */
  public OrganisationArbitrary ofKind(List<? extends OrganisationKind> kinds) {
    checkArgument(
        !kinds.isEmpty(), "organisations must be of at least one kind, but none is given");
    return new OrganisationArbitrary(ImmutableList.copyOf(kinds), nations, placed);
  }

  /**
   * Organisations that each are in one of some nations.
   *
   * @param nations the nations, at least one; neither it nor any of them null
   * @return a generator of such organisations
   * @throws IllegalArgumentException if there is no nation
   */
  public OrganisationArbitrary inNation(Nation... nations) {
    checkArgument(
        nations.length > 0, "organisations must be in at least one nation, but none is given");
    return new OrganisationArbitrary(kinds, ImmutableList.copyOf(nations), 100);
  }

  @Override
  protected Arbitrary<Organisation> arbitrary() {
    Maker<Organisation> any = draw -> Organisations.organisation(draw, kinds, nations, placed);
    return DrawnArbitrary.<Organisation>of(any).withEdges(Organisations.edges(any));
  }
}
