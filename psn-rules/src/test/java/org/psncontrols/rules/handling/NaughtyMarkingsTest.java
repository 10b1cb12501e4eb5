package org.psncontrols.rules.handling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.rules.NaughtyStrings;

class NaughtyMarkingsTest {

  @Test
  void no_naughty_string_is_a_marking() {
    for (String text : NaughtyStrings.all()) {
      Reading<Marking> reading = Marking.parse(text);

      assertThat(reading.value()).as(text).isEmpty();
      assertThat(reading.problems()).isNotEmpty();
      for (Scheme scheme : Scheme.values()) {
        assertThat(Marking.parse(text, scheme).value()).isEmpty();
      }
    }
  }
}
