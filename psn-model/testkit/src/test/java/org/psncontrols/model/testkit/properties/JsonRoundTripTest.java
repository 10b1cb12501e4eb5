package org.psncontrols.model.testkit.properties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.assessment.Migration;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.testkit.AssessmentHistory;
import org.psncontrols.model.testkit.Portfolio;

/** Every value survives its JSON form, compact and pretty. */
class JsonRoundTripTest {

  private static <T> void survives(JsonForm<T> form, T value) {
    byte[] compact = PsnJson.write(form, value);

    assertThat(PsnJson.read(form, compact, "compact")).isEqualTo(Reading.of(value));
    assertThat(PsnJson.read(form, PsnJson.writePretty(form, value), "pretty"))
        .isEqualTo(Reading.of(value));
    assertThat(new String(compact, UTF_8)).doesNotContain("\n", "\r");
  }

  private static <T> void survives(Document<T> document) {
    survives(document.type().form(), document.value());
  }

  @Provide
  Arbitrary<Document<?>> documents() {
    return Document.anyOf(PsnJson.documents());
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.FIRST)
  void documents_of_every_type(@ForAll("documents") Document<?> document) {
    survives(document);
  }

  @Provide
  Arbitrary<Document<?>> values() {
    return Document.anyOf(PsnJson.forms());
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.FIRST)
  void values_of_every_type_that_stands_in_a_document(@ForAll("values") Document<?> value) {
    survives(value);
  }

  @Example
  void the_longest_identifiers_and_texts_from_right_to_left() {
    ExtremeDocuments.all().forEach(document -> survives(document));
  }

  @Property(tries = 50)
  void migrated_assessments(@ForAll Migration value) {
    survives(PsnJson.ASSESSMENT, value.getAssessment());
  }

  @Property(tries = 30)
  void all_that_a_portfolio_holds(@ForAll Portfolio portfolio) {
    portfolio.submissions().forEach(value -> survives(PsnJson.SUBMISSION, value));
    portfolio.connections().forEach(value -> survives(PsnJson.CONNECTION, value));
    portfolio.exchanges().forEach(value -> survives(PsnJson.INFORMATION_EXCHANGE, value));
    portfolio.assets().forEach(value -> survives(PsnJson.INFORMATION_ASSET, value));
  }

  @Property(tries = 30)
  void editions_and_rounds_of_histories(@ForAll AssessmentHistory history) {
    history.editions().forEach(value -> survives(PsnJson.CATALOGUE, value));
    history.rounds().forEach(value -> survives(PsnJson.SUBMISSION, value));
  }

  /** So that whatever has a form is written and read here. */
  @Example
  void every_form_that_the_library_shows_is_that_of_a_document() {
    ImmutableSet<JsonForm<?>> forms =
        PsnJson.documents().stream()
            .<JsonForm<?>>map(TypeForm::form)
            .collect(ImmutableSet.toImmutableSet());

    assertThat(Arrays.stream(PsnJson.class.getFields()))
        .filteredOn(field -> field.getType() == JsonForm.class)
        .hasSize(forms.size())
        .allSatisfy(field -> assertThat(field.get(null)).isIn(forms));
  }
}
