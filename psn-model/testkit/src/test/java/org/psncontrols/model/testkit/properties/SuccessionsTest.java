package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.Successions;
import org.psncontrols.model.problem.Problem;

/** Who followed whom, told from both sides. */
class SuccessionsTest {

  private static Organisation.Builder body(String id) {
    return Organisation.builder()
        .id(OrganisationId.parse("own:" + id))
        .name(id)
        .kind(OrganisationKind.Council.DISTRICT);
  }

  @Provide
  Arbitrary<List<Organisation>> bodies() {
    Arbitrary<OrganisationId> ids =
        Arbitraries.of("0", "1", "2", "3", "9").map(id -> OrganisationId.parse("own:" + id));
    return Combinators.combine(ids.set().ofMaxSize(2), ids.set().ofMaxSize(2))
        .as((before, after) -> body("x").predecessors(before).successors(after).build())
        .list()
        .ofMaxSize(4)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(
                        i ->
                            Organisation.builder()
                                .from(list.get(i))
                                .id(OrganisationId.parse("own:" + i))
                                .build())
                    .toList());
  }

  @Property
  void completed_lists_are_consistent_and_lose_nothing(
      @ForAll("bodies") List<Organisation> bodies) {
    ImmutableList<Organisation> complete = Successions.complete(bodies);

    assertThat(Successions.problemsIn(complete)).isEmpty();
    assertThat(Successions.complete(complete)).isEqualTo(complete);
    assertThat(complete).hasSameSizeAs(bodies);
    for (int i = 0; i < bodies.size(); i++) {
      assertThat(complete.get(i).getId()).isEqualTo(bodies.get(i).getId());
      assertThat(complete.get(i).getSuccessors()).containsAll(bodies.get(i).getSuccessors());
      assertThat(complete.get(i).getPredecessors()).containsAll(bodies.get(i).getPredecessors());
    }
  }

  @Property
  void a_list_without_problems_is_complete(@ForAll("bodies") List<Organisation> bodies) {
    assertThat(Successions.problemsIn(bodies).isEmpty())
        .isEqualTo(Successions.complete(bodies).equals(bodies));
  }

  @Example
  void a_succession_told_by_one_body_is_a_warning_at_the_other() {
    ImmutableList<Organisation> bodies =
        ImmutableList.of(
            body("old").addSuccessor(OrganisationId.parse("own:new")).build(),
            body("new").build(),
            body("other").addPredecessor(OrganisationId.parse("own:new")).build());

    assertThat(Successions.problemsIn(bodies))
        .extracting(Problem::toLine)
        .containsExactly(
            "[1].predecessors: warning: own:old is said to be replaced by own:new, but own:new does"
                + " not name it. Name own:old here, or take the succession out there."
                + " [succession-one-sided]",
            "[1].successors: warning: own:other is said to be the one that replaced own:new, but"
                + " own:new does not name it. Name own:other here, or take the succession out"
                + " there. [succession-one-sided]");
  }

  @Example
  void a_body_that_is_not_in_the_list_is_no_problem() {
    assertThat(
            Successions.problemsIn(
                ImmutableList.of(
                    body("old").addSuccessor(OrganisationId.parse("own:new")).build())))
        .isEmpty();
  }
}
