package org.psncontrols.model.testkit.properties;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.Standing;

/** Catalogues of a few controls in one section. */
final class SmallCatalogues {

  private SmallCatalogues() {}

  static CatalogueEdition edition(String text) {
    return CatalogueEdition.parse(text);
  }

  static ControlId id(String text) {
    return ControlId.of(text);
  }

  static Control.Builder control(String id, String title, String statement) {
    return Control.builder()
        .id(id(id))
        .section("S")
        .title(title)
        .statement(statement)
        .standing(Standing.LOCAL);
  }

  static Control simple(String id) {
    return control(id, "Title " + id, "Statement " + id).build();
  }

  static Catalogue catalogue(String edition, Control... controls) {
    return Catalogue.builder()
        .edition(edition(edition))
        .title("Catalogue " + edition)
        .completeness(Completeness.COMPLETE)
        .addSection(new Section("S", "Section"))
        .controls(Arrays.asList(controls))
        .build();
  }

  /** What tells problems apart: code and path. */
  static ImmutableList<String> codes(Problems problems) {
    return problems.stream()
        .map(problem -> problem.getCode() + " " + problem.getPath())
        .collect(ImmutableList.toImmutableList());
  }

  static Problem only(Problems problems) {
    return problems.asList().get(0);
  }
}
