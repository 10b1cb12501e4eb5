package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.ControlChange;

@SuppressWarnings("NullAway") // Nulls on purpose, and Guava's only element, which may be null.
class EditionsTest {

  /** None to 20 controls, so that editions of editions do not take long. */
  @Provide
  Arbitrary<Catalogue> small() {
    return ControlArbitraries.catalogues().ofSize(0, 20);
  }

  @Property(tries = 50)
  void a_later_edition_has_later_editions_too(@ForAll("small") Catalogue first) {
    for (Catalogue second : Samples.withEdges(ControlArbitraries.laterEditions(first), 5)) {
      for (Catalogue third : Samples.of(ControlArbitraries.laterEditions(second), 2)) {
        assertThat(third.getEdition()).isNotIn(first.getEdition(), second.getEdition());
        assertThat(third.findProblems()).isEmpty();
        assertThat(CatalogueDifference.between(second, third).getProblems()).isEmpty();
      }
    }
  }

  @Example
  void the_longest_name_of_an_edition_is_followed_by_another() {
    Catalogue older =
        Catalogue.builder()
            .edition(CatalogueEdition.of("own", "9".repeat(CatalogueEdition.MAX_LENGTH)))
            .title("Own")
            .completeness(Completeness.COMPLETE)
            .build();

    // It has no section either, so that no control can be added.
    assertThat(Samples.withEdges(ControlArbitraries.laterEditions(older), 20))
        .allSatisfy(later -> assertThat(later.getControls()).isEmpty())
        .extracting(Catalogue::getEdition)
        .containsOnly(CatalogueEdition.of("own", "next"));
  }

  @Example
  void a_full_catalogue_does_not_overflow() {
    Catalogue full =
        Samples.of(
                ControlArbitraries.catalogues()
                    .ofSize(Catalogue.MAX_CONTROLS, Catalogue.MAX_CONTROLS),
                1)
            .get(0);

    assertThat(Samples.withEdges(ControlArbitraries.laterEditions(full), 3))
        .allSatisfy(
            later ->
                assertThat(later.getControls()).hasSizeLessThanOrEqualTo(Catalogue.MAX_CONTROLS));
  }

  @Example
  void edge_cases_change_nothing_and_leave_nothing() {
    ImmutableList<Tuple2<Catalogue, Catalogue>> edges =
        Samples.withEdges(ControlArbitraries.successiveEditions(), 0);

    assertThat(edges)
        .hasSizeLessThanOrEqualTo(8)
        .anyMatch(pair -> pair.get1().getControls().equals(pair.get2().getControls()))
        .anyMatch(pair -> pair.get2().getControls().isEmpty())
        .anyMatch(
            pair ->
                CatalogueDifference.between(pair.get1(), pair.get2())
                        .ofKind(ControlChange.Kind.MERGED)
                        .size()
                    == 1);
  }

  @Example
  void no_catalogue_has_no_later_edition() {
    assertThatNullPointerException()
        .isThrownBy(() -> ControlArbitraries.laterEditions(null))
        .withMessage("older");
  }
}
