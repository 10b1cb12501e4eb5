package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.PublicService;
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

  @Property(tries = 100)
  void profiles(@ForAll Profile value) {
    survives(PsnJson.PROFILE, value);
  }

  @Property(tries = 100)
  void control_mappings(@ForAll ControlMapping value) {
    survives(PsnJson.CONTROL_MAPPING, value);
  }

  @Property(tries = 50)
  void migrated_assessments(@ForAll Migration value) {
    survives(PsnJson.ASSESSMENT, value.getAssessment());
  }

  @Property(tries = 300)
  void certificates(@ForAll Certificate value) {
    survives(PsnJson.CERTIFICATE, value);
  }

  @Property(tries = 300)
  void organisations(@ForAll Organisation value) {
    survives(PsnJson.ORGANISATION, value);
  }

  @Property(tries = 300)
  void environments(@ForAll Environment value) {
    survives(PsnJson.ENVIRONMENT, value);
  }

  @Property(tries = 300)
  void connections(@ForAll Connection value) {
    survives(PsnJson.CONNECTION, value);
  }

  @Property(tries = 300)
  void public_services(@ForAll PublicService value) {
    survives(PsnJson.PUBLIC_SERVICE, value);
  }

  @Example
  void an_environment_of_the_longest_name() {
    Connection value =
        Connection.builder()
            .environment(
                EnvironmentId.of(
                    OrganisationId.of(IdentifierScheme.OWN, "a".repeat(100)),
                    "/".repeat(Environment.MAX_NAME_LENGTH)))
            .build();

    survives(PsnJson.CONNECTION, value);
  }

  @Property(tries = 300)
  void information_assets(@ForAll InformationAsset value) {
    survives(PsnJson.INFORMATION_ASSET, value);
  }

  @Property(tries = 300)
  void information_exchanges(@ForAll InformationExchange value) {
    survives(PsnJson.INFORMATION_EXCHANGE, value);
  }

  @Property(tries = 300)
  void markings(@ForAll Marking value) {
    survives(PsnJson.MARKING, value);
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
