package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.testkit.Invalid;
import org.psncontrols.model.testkit.InvalidArbitraries;

/** Tested with values that are invalid on purpose. */
class FormTest {

  // Your own code.
  private static boolean accepts(Organisation organisation) {
    String name = organisation.getName();
    return !name.isBlank() && name.length() <= Organisation.MAX_NAME_LENGTH;
  }

  @Provide
  Arbitrary<Invalid<Organisation>> broken() {
    return InvalidArbitraries.of(Organisation.class);
  }

  @Property
  void the_form_refuses_what_is_wrong(@ForAll("broken") Invalid<Organisation> broken) {
    assertFalse(accepts(broken.value()), () -> broken.code() + " at " + broken.path());
  }

  @Property
  void the_form_accepts_all_else(@ForAll Organisation organisation) {
    assertTrue(accepts(organisation));
  }
}
