package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** What the built-in catalogues hold, and what each of them may be relied on for. */
class BuiltInCataloguesTest {

  // One row a control: identifier, section, standing, source, force and frequency with their
  // standings, authority, and the tiers and features that it is for.

  private static final String PSN_COCO =
      """
      V32-00 preamble sourced S03 - each-review:reconstructed condition -
      V32-01 preamble sourced S03 - each-review:reconstructed condition cloud-services
      V32-02 operational-security reconstructed S09 - continuous:reconstructed condition -
      V32-03 operational-security reconstructed S02 - each-review:reconstructed condition -
      V32-04 operational-security reconstructed S02 - each-review:reconstructed condition -
      V32-05 operational-security reconstructed S09 - continuous:reconstructed condition -
      V32-06 operational-security reconstructed S09 - continuous:reconstructed condition -
      V32-07 authentication reconstructed S09 - continuous:reconstructed condition -
      V32-08 authentication reconstructed S02 - each-review:reconstructed condition remote-access
      V32-09 boundary reconstructed S09 - each-review:reconstructed condition -
      V32-10 data reconstructed S08 - continuous:reconstructed condition -
      V32-11 separation reconstructed S09 - continuous:reconstructed condition -
      V32-12 users reconstructed S118 - on-occurrence:reconstructed condition -
      V32-13 testing reconstructed S03a - every-12-months:reconstructed condition -
      V32-C1 commitments reconstructed S03 - standing:reconstructed condition -
      V32-C2 commitments reconstructed S03 - each-review:reconstructed condition hosted-services
      V32-C3 commitments reconstructed S03 - continuous:reconstructed condition -
      V32-C4 commitments reconstructed S03a - continuous:reconstructed condition -
      V32-C5 commitments reconstructed S03 - each-review:reconstructed condition -
      V32-C6 commitments reconstructed S14 - continuous:reconstructed condition -
      V32-C7 commitments reconstructed - - on-occurrence:reconstructed condition -
      V32-C8 commitments reconstructed - - before-change:reconstructed condition -
      V32-C9 commitments reconstructed S03a - standing:reconstructed condition -
      """;

  private static final String CODE_TEMPLATE =
      """
      EMA.1(a) email sourced S05 - on-occurrence:reconstructed condition email
      EMA.1(b) email sourced S05 - on-occurrence:reconstructed condition email
      EMA.1(c) email sourced S05 - standing:reconstructed condition email
      B27-01 user-education sourced S86 - continuous:reconstructed condition -
      B27-02 user-education sourced S86 - on-occurrence:sourced condition -
      B27-03 user-education sourced S86 - on-occurrence:reconstructed condition -
      B27-04 configuration sourced S82 - continuous:reconstructed condition -
      B27-05 configuration sourced S82 - continuous:reconstructed condition -
      B27-06 configuration sourced S82 - continuous:reconstructed condition -
      B27-07 configuration sourced S82 - continuous:reconstructed condition -
      B27-08 unmanaged-devices sourced S35 - continuous:reconstructed condition -
      B27-09 unmanaged-devices sourced S35 - each-review:sourced condition unmanaged-devices
      B27-10 segmentation sourced S36 - continuous:reconstructed condition -
      B27-11 remote-access reconstructed S36 - continuous:reconstructed - remote-access
      B27-12 remote-access sourced S45 - before-live:reconstructed guidance remote-access
      B27-13 remote-access sourced S45 - continuous:reconstructed condition mobile-devices
      B27-14 personnel sourced S36 - on-occurrence:reconstructed condition -
      B27-15 risk-management sourced S36b - standing:reconstructed condition -
      B27-16 testing sourced S36 - every-12-months:reconstructed condition -
      B27-17 testing sourced S72 - every-12-months:reconstructed - -
      B27-18 patching sourced S36 - continuous:reconstructed condition -
      B27-19 protective-monitoring sourced S44 - continuous:reconstructed condition -
      B27-20 signatories sourced S36 - each-review:sourced condition -
      B27-21 address-use sourced S11 - on-occurrence:reconstructed condition -
      B27-22 mobile-devices sourced S68 - - condition mobile-devices,unmanaged-devices
      """;

  private static final String GCSX_COCO =
      """
      G41-01 staff-awareness sourced S87 must:sourced continuous:reconstructed condition gpms.restricted
      G41-02 staff-awareness sourced S87 must:sourced continuous:reconstructed condition gpms.restricted
      G41-03 audit-logging sourced S87 must:sourced continuous:reconstructed condition -
      G41-04 audit-logging sourced S87 must:sourced continuous:reconstructed condition -
      G41-05 audit-logging sourced S87 must:sourced continuous:reconstructed condition -
      G41-06 email sourced S87 must:sourced continuous:reconstructed condition email
      G41-07 email sourced S87 should:sourced on-occurrence:reconstructed condition email
      G41-08 email sourced S87 must:sourced on-occurrence:reconstructed condition gpms.protect,gpms.restricted,gpms.confidential,gpms.secret,gpms.top-secret,email
      G41-09 firewall sourced S25 must:reconstructed standing:reconstructed condition -
      G41-10 mobile-working sourced S25 must:reconstructed standing:reconstructed condition remote-access,mobile-devices
      G41-11 software sourced S25 must:reconstructed continuous:reconstructed condition -
      G41-12 testing sourced S25 must:reconstructed every-12-months:reconstructed condition -
      G41-13 logging sourced S24 - continuous:reconstructed - -
      G41-14 configuration sourced S24 - continuous:reconstructed - -
      G41-15 change sourced S24 - continuous:reconstructed - -
      G41-16 intrusion-protection sourced S24 - continuous:reconstructed - -
      G41-17 protective-monitoring sourced S46b - continuous:reconstructed - -
      G41-18 user-commitment sourced S88 - on-occurrence:reconstructed - -
      G41-19 policy sourced S28 - standing:reconstructed - -
      G41-20 malware sourced S28 - continuous:reconstructed - -
      """;

  private static final String GPG_13 =
      """
      PMC1 PMC sourced S46 - continuous:reconstructed guidance -
      PMC2 PMC sourced S46 - continuous:reconstructed guidance -
      PMC3 PMC sourced S46 - continuous:reconstructed guidance -
      PMC4 PMC sourced S46 - continuous:reconstructed guidance -
      PMC5 PMC sourced S46 - continuous:reconstructed guidance -
      PMC6 PMC sourced S46 - continuous:reconstructed guidance remote-access,wireless
      PMC7 PMC sourced S46 - continuous:reconstructed guidance -
      PMC8 PMC sourced S46 - continuous:reconstructed guidance -
      PMC9 PMC sourced S46 - continuous:reconstructed guidance -
      PMC10 PMC local - - continuous:local guidance -
      PMC11 PMC local - - continuous:local guidance -
      PMC12 PMC sourced S46 - continuous:reconstructed guidance -
      """;

  private static final String EUD_PRINCIPLES =
      """
      EUD-1 principles sourced S38 - continuous:reconstructed guidance -
      EUD-2 principles sourced S38 - continuous:reconstructed guidance -
      EUD-3 principles sourced S38 - continuous:reconstructed guidance -
      EUD-4 principles sourced S38 - continuous:reconstructed guidance -
      EUD-5 principles sourced S38 - continuous:reconstructed guidance -
      EUD-6 principles sourced S38 - continuous:reconstructed guidance -
      EUD-7 principles sourced S38 - continuous:reconstructed guidance -
      EUD-8 principles sourced S38 - continuous:reconstructed guidance -
      EUD-9 principles sourced S38 - continuous:reconstructed guidance -
      EUD-10 principles sourced S38 - continuous:reconstructed guidance -
      EUD-11 principles sourced S38 - continuous:reconstructed guidance -
      EUD-12 principles sourced S38 - on-occurrence:reconstructed guidance -
      """;

  private static final String BPSS =
      """
      BPSS-1 elements sourced S41 - on-occurrence:reconstructed guidance -
      BPSS-2 elements sourced S41 - on-occurrence:reconstructed guidance -
      BPSS-3 elements sourced S41 - on-occurrence:reconstructed guidance -
      BPSS-4 elements sourced S41 - on-occurrence:reconstructed guidance -
      BPSS-5 exception sourced S41 - on-occurrence:reconstructed guidance -
      """;

  private static final ImmutableMap<String, String> TABLES =
      ImmutableMap.of(
          "gcsx-coco@4.1", GCSX_COCO,
          "psn-code-template@2.7", CODE_TEMPLATE,
          "psn-coco@1.32", PSN_COCO,
          "gpg13@1.5", GPG_13,
          "eud-principles@2013", EUD_PRINCIPLES,
          "bpss@6.0", BPSS);

  /** The identifiers that were read in a public source, or are made of one. */
  private static final Pattern OFFICIAL = Pattern.compile("EMA\\.1\\([abc]\\)|PMC(1[0-2]|[1-9])");

  private static Catalogue catalogue(String edition) {
    return Catalogues.find(CatalogueEdition.parse(edition)).orElseThrow();
  }

  private static Stream<Catalogue> all() {
    return Catalogues.builtIn().values().stream();
  }

  private static Stream<String> tabled() {
    return TABLES.keySet().stream();
  }

  @Test
  void there_are_seven_and_the_whole_code_comes_first() {
    assertThat(Catalogues.builtIn().keySet().stream().map(CatalogueEdition::toString))
        .containsExactlyElementsOf(Stream.concat(Stream.of("generic-coco@il3"), tabled()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "gcsx-coco@4.1, 20, 15, PARTIAL",
    "psn-code-template@2.7, 25, 14, PARTIAL",
    "psn-coco@1.32, 23, 9, PARTIAL",
    "gpg13@1.5, 12, 1, OUTLINE",
    "eud-principles@2013, 12, 1, COMPLETE",
    "bpss@6.0, 5, 2, PARTIAL"
  })
  void each_says_how_much_of_the_real_code_it_holds(
      String edition, int controls, int sections, Completeness completeness) {
    Catalogue catalogue = catalogue(edition);

    assertThat(catalogue.getControls()).hasSize(controls);
    assertThat(catalogue.getSections()).hasSize(sections);
    assertThat(catalogue.getCompleteness()).isEqualTo(completeness);
  }

  @ParameterizedTest
  @MethodSource("tabled")
  void every_control_stands_as_its_sources_have_it(String edition) {
    assertThat(catalogue(edition).getControls().stream().map(BuiltInCataloguesTest::row))
        .containsExactlyElementsOf(requireNonNull(TABLES.get(edition)).lines().toList());
  }

  private static String row(Control control) {
    return String.join(
        " ",
        control.getId().value(),
        control.getSection(),
        JsonForms.code(control.getStanding()),
        control.getSource().map(SourceReference::getKey).orElse("-"),
        stated(control.getForce().map(force -> force.map(JsonForms::code))),
        stated(control.getFrequency().map(frequency -> frequency.map(Frequency::getCode))),
        control.getAuthority().map(JsonForms::code).orElse("-"),
        limits(control.getApplicability()));
  }

  private static String limits(Applicability applicability) {
    String limits =
        Stream.concat(
                applicability.getTiers().stream().map(Tier::getCode),
                applicability.getFeatures().stream().map(JsonForms::code))
            .collect(Collectors.joining(","));
    return limits.isEmpty() ? "-" : limits;
  }

  private static String stated(Optional<Stated<String>> stated) {
    return stated.map(s -> s.value() + ":" + JsonForms.code(s.standing())).orElse("-");
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_is_kept_in_the_form_in_which_the_library_writes_catalogues(Catalogue catalogue)
      throws IOException {
    String resource = "catalogue/" + catalogue.getEdition().toString().replace('@', '-') + ".json";
    try (InputStream in = Catalogues.class.getResourceAsStream(resource)) {
      assertThat(new String(PsnJson.writePretty(PsnJson.CATALOGUE, catalogue), UTF_8))
          .isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void none_contradicts_itself(Catalogue catalogue) {
    assertThat(catalogue.findProblems()).isEmpty();
    assertThat(catalogue.getControlsInForce()).isEqualTo(catalogue.getControls());
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_is_sourced_names_its_source_and_what_is_local_has_none(Catalogue catalogue) {
    assertThat(catalogue.getControls())
        .allSatisfy(
            control -> {
              switch (control.getStanding()) {
                case SOURCED -> assertThat(control.getSource()).isPresent();
                case LOCAL -> assertThat(control.getSource()).isEmpty();
                case RECONSTRUCTED ->
                    // Two commitments were inferred from the regime as a whole.
                    assertThat(
                            control.getSource().isPresent()
                                || control.getId().value().matches("V32-C[78]"))
                        .isTrue();
              }
            });
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_source_is_the_same_document_wherever_it_is_named(Catalogue catalogue) {
    for (SourceReference source : sources(catalogue)) {
      assertThat(source.getAddress()).as("address of %s", source.getKey()).isPresent();
      assertThat(
              all()
                  .flatMap(any -> sources(any).stream())
                  .filter(any -> any.getKey().equals(source.getKey())))
          .allSatisfy(
              any -> {
                assertThat(any.getTitle()).isEqualTo(source.getTitle());
                assertThat(any.getAddress()).isEqualTo(source.getAddress());
              });
    }
  }

  private static List<SourceReference> sources(Catalogue catalogue) {
    return catalogue.getControls().stream()
        .flatMap(
            control ->
                Stream.of(
                        control.getSource(),
                        control.getForce().flatMap(Stated::source),
                        control.getFrequency().flatMap(Stated::source))
                    .flatMap(Optional::stream))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("tabled")
  void each_says_which_identifiers_are_its_own(String edition) {
    Catalogue catalogue = catalogue(edition);
    List<ControlId> handles =
        catalogue.getControls().stream()
            .map(Control::getId)
            .filter(id -> !OFFICIAL.matcher(id.value()).matches())
            .toList();
    String description = catalogue.getDescription().orElseThrow();

    if (handles.isEmpty()) {
      assertThat(description).contains("PMC1 to PMC12 are official identifiers");
    } else {
      assertThat(description)
          .contains("local handles of this library")
          .contains(handles.get(0).value(), handles.get(handles.size() - 1).value());
    }
  }

  @ParameterizedTest
  @MethodSource("tabled")
  void none_passes_for_the_official_text(String edition) {
    assertThat(catalogue(edition).getDescription().orElseThrow())
        .containsIgnoringCase("in words of our own")
        .contains("the expected evidence is ours")
        .endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("all")
  void statements_are_sentences_and_titles_and_evidence_are_phrases(Catalogue catalogue) {
    assertThat(catalogue.getControls())
        .extracting(Control::getStatement)
        .doesNotHaveDuplicates()
        .allSatisfy(statement -> assertThat(statement).matches("[A-Z][^\\n]+[A-Za-z0-9]\\."));
    assertThat(catalogue.getControls())
        .extracting(Control::getTitle)
        .allSatisfy(title -> assertThat(title).matches("[A-Z].*[^.]"));
    assertThat(catalogue.getControls())
        .allSatisfy(
            control ->
                assertThat(control.getExpectedEvidence())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(evidence -> assertThat(evidence).matches("[A-Z].*[^.]")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_section_has_a_control_and_sections_come_in_the_order_of_their_controls(
      Catalogue catalogue) {
    assertThat(catalogue.getControls().stream().map(Control::getSection).distinct())
        .containsExactlyElementsOf(catalogue.getSections().stream().map(Section::id).toList());
  }

  @Test
  void the_subjects_that_no_source_gives_say_so() {
    assertThat(
            catalogue("gpg13@1.5").getControls().stream()
                .filter(control -> control.getStanding() == Standing.LOCAL))
        .extracting(control -> control.getId().value())
        .containsExactly("PMC10", "PMC11");
    assertThat(catalogue("gpg13@1.5").getControls())
        .filteredOn(control -> control.getStanding() == Standing.LOCAL)
        .allSatisfy(control -> assertThat(control.getStatement()).contains("No source"));
  }

  @ParameterizedTest
  @CsvSource({
    "gcsx-coco@4.1, customer",
    "psn-coco@1.32, customer",
    "gpg13@1.5, customer",
    "eud-principles@2013, customer",
    "bpss@6.0, customer service-provider connectivity-provider"
  })
  void all_controls_of_a_catalogue_are_for_the_same_audiences(String edition, String audiences) {
    assertThat(catalogue(edition).getControls())
        .allSatisfy(control -> assertThat(audiences(control)).isEqualTo(audiences));
  }

  @Test
  void what_a_vendor_calls_code_of_practice_is_for_service_providers_too() {
    assertThat(catalogue("psn-code-template@2.7").getControls())
        .allSatisfy(
            control ->
                assertThat(audiences(control))
                    .isEqualTo(
                        control.getId().value().matches("B27-0[4-7]")
                            ? "customer service-provider"
                            : "customer"));
  }

  private static String audiences(Control control) {
    return control.getApplicability().getAudiences().stream()
        .map(JsonForms::code)
        .collect(Collectors.joining(" "));
  }

  @Test
  void what_no_source_fixes_is_a_parameter_without_a_default() {
    assertThat(
            all()
                .flatMap(catalogue -> catalogue.getControls().stream())
                .flatMap(
                    control ->
                        control.getParameters().stream()
                            .map(
                                parameter ->
                                    control.getId()
                                        + " "
                                        + parameter.getId()
                                        + " "
                                        + parameter.getEffectiveValue().orElse("-"))))
        .containsExactly(
            "G41-13 log-months 6",
            "G41-14 patch-days -",
            "B27-16 health-check-months -",
            "B27-18 patch-days -",
            "V32-02 patch-days -",
            "V32-13 health-check-months -",
            "BPSS-3 history-years 3");
  }

  @Test
  void the_recording_profiles_are_described() {
    assertThat(catalogue("gpg13@1.5").getDescription().orElseThrow())
        .contains("Aware at impact level IL1", "Deter at IL2 and IL3", "Detect and Resist at IL4")
        .contains("Defend at IL5 and IL6");
  }

  @Test
  void identifiers_of_all_catalogues_together_are_distinct() {
    assertThat(
            all()
                .flatMap(catalogue -> catalogue.getControls().stream())
                .map(Control::getId)
                .collect(Collectors.toList()))
        .doesNotHaveDuplicates();
  }
}
