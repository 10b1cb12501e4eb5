package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class GenericCodeOfConnectionTest {

  /** The controls of the compliance statement, in the order of the form. */
  private static final List<String> CONTROLS =
      List.of(
          "A.5.1.1",
          "A.6.1.1",
          "A.6.1.3",
          "A.6.1.5",
          "A.6.1.8",
          "A.6.2.1",
          "A.6.2.2",
          "A.6.2.3",
          "A.7.1.3",
          "A.7.2.1",
          "A.8.1.1",
          "A.8.2.1",
          "A.8.2.2",
          "A.8.3.3",
          "A.9.1.1",
          "A.9.1.2",
          "A.9.1.6",
          "A.10.1.1",
          "A.10.1.2",
          "A.10.2.1",
          "A.10.4.1",
          "A.10.6.1",
          "A.10.7.3",
          "A.10.7.4",
          "A.10.8.5",
          "A.11.2.1",
          "A.11.2.2",
          "A.11.2.3",
          "A.11.2.4",
          "A.11.3.1",
          "A.11.3.2",
          "A.11.4.1",
          "A.11.4.2",
          "A.11.5.1",
          "A.11.5.2",
          "A.11.5.4",
          "A.12.3.1",
          "A.12.4.1",
          "A.12.5.1",
          "A.12.5.4",
          "A.13.1.1",
          "A.13.2.1",
          "A.15.1.4",
          "A.15.2.1",
          "A.15.2.2");

  private static final ImmutableMap<String, String> CONDITIONS =
      ImmutableMap.<String, String>builder()
          .put("CoCo-1", "each-review")
          .put("CoCo-2", "before-change")
          .put("CoCo-3", "before-live")
          .put("CoCo-4", "continuous")
          .put("CoCo-5", "continuous")
          .put("CoCo-6", "continuous")
          .put("CoCo-7", "on-occurrence")
          .put("CoCo-8", "continuous")
          .put("CoCo-9", "standing")
          .put("CoCo-10", "every-4-hours")
          .put("CoCo-11", "continuous")
          .put("CoCo-12", "standing")
          .put("CoCo-13", "standing")
          .buildOrThrow();

  private static final Catalogue CODE = Catalogues.genericCodeOfConnection();

  @Test
  void it_is_complete_and_says_that_it_is_no_official_code() {
    assertThat(CODE.getEdition()).isEqualTo(new CatalogueEdition("generic-coco", "il3"));
    assertThat(CODE.getCompleteness()).isEqualTo(Completeness.COMPLETE);
    assertThat(CODE.getDescription())
        .get()
        .asString()
        .contains("stand-in", "legacy", "not an official PSN code")
        .endsWith(".");
  }

  @Test
  void it_holds_thirteen_conditions_and_then_forty_five_controls() {
    assertThat(CONTROLS).hasSize(45);
    assertThat(CONDITIONS).hasSize(13);
    assertThat(CODE.getControls())
        .extracting(control -> control.getId().value())
        .containsExactlyElementsOf(
            Stream.concat(CONDITIONS.keySet().stream(), CONTROLS.stream()).toList());
  }

  @Test
  void its_sections_are_the_conditions_and_the_clauses_that_have_controls() {
    assertThat(CODE.getSections())
        .extracting(Section::id)
        .containsExactly(
            "A.1.3", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10", "A.11", "A.12", "A.13", "A.15");
    assertThat(CODE.getSections())
        .contains(new Section("A.7", "Asset management"), new Section("A.15", "Compliance"))
        .extracting(Section::title)
        .doesNotHaveDuplicates();
  }

  @Test
  void every_control_stands_in_the_section_that_its_number_names() {
    assertThat(conditions()).extracting(Control::getSection).containsOnly("A.1.3");
    assertThat(controls())
        .allSatisfy(control -> assertThat(control.getId().value()).startsWith(clause(control)));
  }

  @Test
  void conditions_must_be_met_and_controls_should_as_far_as_can_be_inferred() {
    assertThat(conditions()).extracting(Control::getForce).containsOnly(inferred(Force.MUST));
    assertThat(controls()).extracting(Control::getForce).containsOnly(inferred(Force.SHOULD));
  }

  @Test
  void the_thirteen_are_conditions_and_of_the_others_no_authority_is_stated() {
    assertThat(conditions())
        .extracting(Control::getAuthority)
        .containsOnly(Optional.of(Authority.CONDITION));
    assertThat(controls()).extracting(Control::getAuthority).containsOnly(Optional.empty());
  }

  @Test
  void the_form_states_how_often_a_condition_is_shown() {
    assertThat(conditions())
        .allSatisfy(
            condition -> {
              Stated<Frequency> frequency = condition.getFrequency().orElseThrow();
              assertThat(frequency.value().getCode())
                  .isEqualTo(CONDITIONS.get(condition.getId().value()));
              // The form gives a time for these only; that the others last is inferred.
              assertThat(frequency.standing())
                  .isEqualTo(
                      Set.of("CoCo-1", "CoCo-2", "CoCo-3", "CoCo-10")
                              .contains(condition.getId().value())
                          ? Standing.SOURCED
                          : Standing.RECONSTRUCTED);
            });
  }

  @Test
  void a_control_is_inferred_to_be_shown_at_each_review() {
    assertThat(controls())
        .allSatisfy(
            control -> {
              Stated<Frequency> frequency = control.getFrequency().orElseThrow();
              assertThat(frequency.value()).isEqualTo(Frequency.Occasion.EACH_REVIEW);
              assertThat(frequency.standing()).isEqualTo(Standing.RECONSTRUCTED);
            });
  }

  @Test
  void everything_names_its_place_in_the_form() {
    assertThat(conditions())
        .extracting(condition -> condition.getSource().orElseThrow())
        .containsOnly(source("Appendix A, section A.1.3"));
    assertThat(controls())
        .extracting(control -> control.getSource().orElseThrow())
        .containsOnly(source("Appendix A, section A.2"));
    assertThat(CODE.getControls())
        .allSatisfy(
            control -> {
              assertThat(control.getStanding()).isEqualTo(Standing.SOURCED);
              assertThat(control.getForce().orElseThrow().source()).isEqualTo(control.getSource());
              assertThat(control.getFrequency().orElseThrow().source())
                  .get()
                  .extracting(SourceReference::getKey)
                  .isEqualTo("S30");
            });
  }

  @Test
  void what_the_form_does_not_state_is_absent() {
    assertThat(CODE.getControls())
        .allSatisfy(
            control -> {
              assertThat(control.getLikelihood()).isEmpty();
              assertThat(control.getImpact()).isEmpty();
              assertThat(control.getWeight()).isEmpty();
              assertThat(control.getScoringWeight()).isEqualTo(1);
            });
  }

  @Test
  void all_of_it_is_for_bodies_that_connect() {
    assertThat(CODE.getControls())
        .extracting(Control::getApplicability)
        .containsOnly(Applicability.to(Audience.CUSTOMER));
  }

  @Test
  void every_statement_is_a_full_sentence_of_its_own() {
    assertThat(CODE.getControls())
        .extracting(Control::getStatement)
        .doesNotHaveDuplicates()
        .allSatisfy(statement -> assertThat(statement).matches("[A-Z][^\\n]+[A-Za-z0-9]\\."));
  }

  @Test
  void titles_and_expected_evidence_are_phrases_and_not_sentences() {
    assertThat(CODE.getControls())
        .allSatisfy(
            control -> {
              assertThat(control.getTitle()).matches("[A-Z].*[^.]");
              assertThat(control.getExpectedEvidence())
                  .isNotEmpty()
                  .doesNotHaveDuplicates()
                  .allSatisfy(evidence -> assertThat(evidence).matches("[A-Z].*[^.]"));
            });
  }

  @Test
  void a_control_is_found_by_its_identifier() {
    assertThat(CODE.find(ControlId.of("A.15.2.2")))
        .get()
        .extracting(Control::getTitle)
        .isEqualTo("Technical compliance");
    assertThat(CODE.find(ControlId.of("A.10.10.1"))).isEmpty();
  }

  @Test
  void it_is_kept_in_the_form_in_which_the_library_writes_catalogues() throws IOException {
    try (InputStream in = Catalogues.class.getResourceAsStream("catalogue/generic-coco-il3.json")) {
      assertThat(new String(PsnJson.writePretty(PsnJson.CATALOGUE, CODE), UTF_8))
          .isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  private static List<Control> conditions() {
    return CODE.getControls().stream()
        .filter(control -> CONDITIONS.containsKey(control.getId().value()))
        .toList();
  }

  private static List<Control> controls() {
    return CODE.getControls().stream()
        .filter(control -> CONTROLS.contains(control.getId().value()))
        .toList();
  }

  private static String clause(Control control) {
    return control.getSection() + ".";
  }

  private static Optional<Stated<Force>> inferred(Force force) {
    String section = force == Force.MUST ? "A.1.3" : "A.2";
    return Optional.of(
        Stated.of(force, Standing.RECONSTRUCTED, source("Appendix A, section " + section)));
  }

  private static SourceReference source(String place) {
    return SourceReference.builder()
        .key("S30")
        .title("Ministry of Justice, Code of connection standard (legacy)")
        .locator(place)
        .address("https://security-guidance.service.justice.gov.uk/code-of-connection-standard")
        .build();
  }
}
