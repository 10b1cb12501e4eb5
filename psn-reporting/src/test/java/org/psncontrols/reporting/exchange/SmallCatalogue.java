package org.psncontrols.reporting.exchange;

import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.Standing;

/** A catalogue of four controls, two of which differ in letter case alone. */
final class SmallCatalogue {

  static final Catalogue CATALOGUE =
      Catalogue.builder()
          .edition(CatalogueEdition.of("small", "1"))
          .title("Small")
          .completeness(Completeness.COMPLETE)
          .addSection(new Section("S", "Section"))
          .addControl(control("CoCo-9"))
          .addControl(control("A.10.4.1"))
          .addControl(control("B-1"))
          .addControl(control("b-1"))
          .build();

  private SmallCatalogue() {}

  private static Control control(String id) {
    return Control.builder()
        .id(ControlId.of(id))
        .section("S")
        .title("Title of " + id)
        .statement("Statement of " + id + ".")
        .standing(Standing.LOCAL)
        .build();
  }
}
