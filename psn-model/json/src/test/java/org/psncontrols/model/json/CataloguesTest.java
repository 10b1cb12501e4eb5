package org.psncontrols.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.control.CatalogueEdition;

class CataloguesTest {

  @Test
  void catalogues_are_found_by_edition_in_the_order_of_their_resources() {
    assertThat(Catalogues.load(ImmutableList.of("golden/catalogue.json", "catalogue/outline.json")))
        .containsEntry(CatalogueEdition.of("own-coco", "1"), Samples.CATALOGUE)
        .hasSize(2)
        .satisfies(
            catalogues ->
                assertThat(catalogues.keySet())
                    .map(CatalogueEdition::toString)
                    .containsExactly("own-coco@1", "outline@2"));
  }

  @Test
  void a_resource_that_is_not_there_is_named() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Catalogues.load(ImmutableList.of("catalogue/nowhere.json")))
        .withMessage("a built-in catalogue must be there, but catalogue/nowhere.json is missing");
  }

  @Test
  void a_resource_with_a_problem_is_refused_even_if_it_can_be_read() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Catalogues.load(ImmutableList.of("catalogue/faulty.json")))
        .withMessageContaining(
            "must be without problems, but has:\ncatalogue/faulty.json:5: author");
  }

  @Test
  void an_edition_is_built_in_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Catalogues.load(
                    ImmutableList.of("catalogue/outline.json", "catalogue/outline.json")))
        .withMessageContaining("outline@2");
  }
}
