package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.problem.ModelRules;

class RuleTextsTest {

  /** With what templates, properties and Jakarta's messages have a meaning for. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("{}$\\'%1 aevidnct"),
        Arbitraries.of("{control}", "{evidence}", "${evidence}", "\\{control\\}", "''"));
  }

  @Property
  void whatever_the_values_are_they_stand_in_the_message_as_they_are(
      @ForAll @From("texts") String control, @ForAll @From("texts") String evidence) {
    assertThat(ModelRules.EVIDENCE_UNKNOWN.problem("", control, evidence).getMessage())
        .isEqualTo(
            "Evidence that is removed must be expected, but control "
                + control
                + " does not expect \""
                + evidence
                + "\".");
  }
}
