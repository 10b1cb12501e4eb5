package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.SourceReference;

/** Every value survives its JSON form, compact and pretty. */
class JsonRoundTripTest {

  private static <T> void survives(JsonForm<T> form, T value) {
    byte[] compact = PsnJson.write(form, value);

    assertThat(PsnJson.read(form, compact, "compact")).isEqualTo(Reading.of(value));
    assertThat(PsnJson.read(form, PsnJson.writePretty(form, value), "pretty"))
        .isEqualTo(Reading.of(value));
    assertThat(compact).doesNotContain('\n', '\r');
  }

  @Property(tries = 100)
  void submissions(@ForAll Submission value) {
    survives(PsnJson.SUBMISSION, value);
  }

  @Property(tries = 100)
  void assessments(@ForAll Assessment value) {
    survives(PsnJson.ASSESSMENT, value);
  }

  @Property(tries = 100)
  void catalogues(@ForAll Catalogue value) {
    survives(PsnJson.CATALOGUE, value);
  }

  @Property(tries = 300)
  void organisations(@ForAll Organisation value) {
    survives(PsnJson.ORGANISATION, value);
  }

  @Property(tries = 300)
  void problems(@ForAll Problem value) {
    survives(PsnJson.PROBLEM, value);
  }

  @Property(tries = 300)
  void source_references(@ForAll SourceReference value) {
    survives(PsnJson.SOURCE_REFERENCE, value);
  }
}
