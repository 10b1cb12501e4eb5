package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.*;
import org.psncontrols.model.organisation.Organisation;

class CellTest {

  // Your own code.
  private static String cell(Organisation organisation) {
    return "<td>" + organisation.getName().replace("&", "&amp;").replace("<", "&lt;") + "</td>";
  }

  @Property
  void no_name_breaks_out_of_its_cell(@ForAll Organisation organisation) {
    assertTrue(cell(organisation).matches("<td>[^<]*</td>"));
  }
}
