package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.ProblemCodes;

/** Organisations of which one tells of a succession, and the other does not. */
final class SpoiltSuccessions {

  private static final int MOST = 5;

  private static final Arbitrary<List<Organisation>> GROUPS =
      OrganisationArbitraries.organisations()
          .list()
          .ofMinSize(2)
          .ofMaxSize(MOST)
          .map(SpoiltSuccessions::numbered);

  private SpoiltSuccessions() {}

  static ImmutableList<BrokenRule<OrganisationGroup>> all() {
    return ImmutableList.of(
        rule(
            "predecessors",
            (organisation, other) ->
                Organisation.builder().from(organisation).addSuccessor(other).build()),
        rule(
            "successors",
            (organisation, other) ->
                Organisation.builder().from(organisation).addPredecessor(other).build()));
  }

  /**
   * The rule at one of its places.
   *
   * @param missing what the other organisation does not tell
   * @param tell lets an organisation tell of another
   */
  private static BrokenRule<OrganisationGroup> rule(
      String missing, BiFunction<Organisation, OrganisationId, Organisation> tell) {
    return new BrokenRule<>(
        OrganisationGroup.class,
        ProblemCodes.SUCCESSION_ONE_SIDED,
        "[]." + missing,
        Combinators.combine(GROUPS, Picks.ANY, Picks.ANY)
            .as(
                (group, first, second) -> {
                  int teller = first % group.size();
                  int silent = (teller + 1 + second % (group.size() - 1)) % group.size();
                  List<Organisation> told = new ArrayList<>(group);
                  told.set(teller, tell.apply(group.get(teller), group.get(silent).getId()));
                  return new Invalid<>(
                      new OrganisationGroup(ImmutableList.copyOf(told)),
                      ProblemCodes.SUCCESSION_ONE_SIDED,
                      "[" + silent + "]." + missing);
                })
            .withoutEdgeCases());
  }

  /** Organisations that differ in their identifiers, and do not tell of one another. */
  private static List<Organisation> numbered(List<Organisation> organisations) {
    List<Organisation> numbered = new ArrayList<>();
    for (Organisation organisation : organisations) {
      numbered.add(
          Organisation.builder()
              .from(organisation)
              .id(numbered(numbered.size()))
              .predecessors(others(organisation.getPredecessors()))
              .successors(others(organisation.getSuccessors()))
              .build());
    }
    return numbered;
  }

  private static OrganisationId numbered(int at) {
    return OrganisationId.of(IdentifierScheme.OWN, "body-" + at);
  }

  private static Set<OrganisationId> others(Set<OrganisationId> ids) {
    return ids.stream().filter(id -> !id.value().startsWith("body-")).collect(Collectors.toSet());
  }
}
