package org.psncontrols.model.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

/**
 * What a list of organisations says about who followed whom.
 *
 * @since 0.1
 */
public final class Successions {

  private Successions() {}

  /**
   * Fills in each direction from the other: whoever is named as a successor gets the predecessor,
   * and the other way round. Nothing is taken away.
   *
   * <p>Bodies know each other by {@link Organisation#getId()}; one that is not in the list gets
   * nothing.
   *
   * @param organisations the organisations, none null
   * @return the organisations in the same order, in which {@link #problemsIn} finds nothing
   */
  public static ImmutableList<Organisation> complete(Collection<Organisation> organisations) {
    SetMultimap<OrganisationId, OrganisationId> predecessors = predecessors(organisations);
    SetMultimap<OrganisationId, OrganisationId> successors = successors(organisations);
    return organisations.stream()
        .map(
            organisation ->
                Organisation.builder()
                    .from(organisation)
                    .addAllPredecessors(predecessors.get(organisation.getId()))
                    .addAllSuccessors(successors.get(organisation.getId()))
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds successions that only one of the two bodies tells of, where both are in the list.
   *
   * @param organisations the organisations, none null
   * @return a warning for each, with paths from the list such as {@code [3].successors}
   */
  public static Problems problemsIn(Collection<Organisation> organisations) {
    SetMultimap<OrganisationId, OrganisationId> predecessors = predecessors(organisations);
    SetMultimap<OrganisationId, OrganisationId> successors = successors(organisations);
    List<Problem> problems = new ArrayList<>();
    int at = 0;
    for (Organisation organisation : organisations) {
      OrganisationId id = organisation.getId();
      for (OrganisationId missing : predecessors.get(id)) {
        if (!organisation.getPredecessors().contains(missing)) {
          problems.add(
              ModelRules.PREDECESSOR_MISSING.problem("[" + at + "].predecessors", missing, id));
        }
      }
      for (OrganisationId missing : successors.get(id)) {
        if (!organisation.getSuccessors().contains(missing)) {
          problems.add(
              ModelRules.SUCCESSOR_MISSING.problem("[" + at + "].successors", missing, id));
        }
      }
      at++;
    }
    return Problems.of(problems);
  }

  /** Who is said by others to have been replaced by each. */
  private static ImmutableSetMultimap<OrganisationId, OrganisationId> predecessors(
      Collection<Organisation> organisations) {
    ImmutableSetMultimap.Builder<OrganisationId, OrganisationId> found =
        ImmutableSetMultimap.builder();
    for (Organisation organisation : organisations) {
      organisation.getSuccessors().forEach(successor -> found.put(successor, organisation.getId()));
    }
    return found.build();
  }

  /** Who is said by others to have replaced each. */
  private static ImmutableSetMultimap<OrganisationId, OrganisationId> successors(
      Collection<Organisation> organisations) {
    ImmutableSetMultimap.Builder<OrganisationId, OrganisationId> found =
        ImmutableSetMultimap.builder();
    for (Organisation organisation : organisations) {
      organisation
          .getPredecessors()
          .forEach(predecessor -> found.put(predecessor, organisation.getId()));
    }
    return found.build();
  }
}
