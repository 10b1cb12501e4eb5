package org.psncontrols.model.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

class InvalidArbitrariesTest {

  private static final Catalogue CATALOGUE =
      Samples.of(ControlArbitraries.catalogues().ofSize(1, 5), 1).get(0);

  @Example
  void a_type_gives_values_that_break_each_of_its_rules() {
    assertThat(Samples.of(InvalidArbitraries.of(Organisation.class), 100))
        .extracting(invalid -> invalid.path() + ": " + invalid.code())
        .containsOnly("name: text-blank", "name: text-too-long");
  }

  @Example
  void a_type_and_a_code_give_values_that_break_its_rules_of_that_code() {
    Arbitrary<Invalid<Contact>> blank =
        InvalidArbitraries.of(Contact.class, ProblemCodes.TEXT_BLANK);

    assertThat(Samples.of(blank, 200))
        .allSatisfy(invalid -> assertThat(invalid.code()).isEqualTo(ProblemCodes.TEXT_BLANK))
        .extracting(Invalid::path)
        .containsOnly("name", "position", "email", "telephone", "address");
  }

  @Example
  void a_type_without_a_rule_to_break_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidArbitraries.of(Locale.class))
        .withMessageStartingWith(
            "there must be a rule to break in values of the type, but for java.util.Locale there"
                + " is none, only for [SourceReference, Organisation, ");
  }

  @Example
  void a_code_without_a_rule_of_the_type_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidArbitraries.of(Organisation.class, ProblemCodes.MARKING_FOREIGN))
        .withMessage(
            "there must be a rule of the code to break in values of the type, but for Organisation"
                + " there is none of marking-foreign, only of [text-blank, text-too-long]");
  }

  @Example
  void all_rules_are_those_declared_and_then_those_checked_each_once() {
    List<BrokenRule<?>> all = InvalidArbitraries.all().asList();

    assertThat(all)
        .containsExactlyElementsOf(InvalidArbitraries.declared().and(InvalidArbitraries.checked()))
        .extracting(BrokenRule::toString)
        .doesNotHaveDuplicates();
    assertThat(InvalidArbitraries.all())
        .hasToString(String.join("\n", all.stream().map(BrokenRule::toString).toList()));
  }

  @Example
  void rules_of_one_type_keep_their_order() {
    assertThat(InvalidArbitraries.all().asList(Organisation.class))
        .extracting(BrokenRule::toString)
        .containsExactly("Organisation name: text-blank", "Organisation name: text-too-long");
  }

  @Example
  void rules_are_found_by_their_code() {
    assertThat(InvalidArbitraries.all().withCode(ProblemCodes.SUCCESSION_TARGET_UNKNOWN))
        .extracting(BrokenRule::toString)
        .containsExactly(
            "Catalogue controls[].successions[].targets[]: succession-target-unknown",
            "SuccessiveCatalogues controls[]: succession-target-unknown",
            "ProfileWithSources imports[].source: succession-target-unknown",
            "ProfileWithSources: succession-target-unknown");
    assertThat(InvalidArbitraries.all().withCode(ProblemCode.of("nobody-uses-this"))).isEmpty();
  }

  @Example
  void the_same_seed_gives_the_same_values() {
    ImmutableList<Invalid<Organisation>> some =
        Samples.of(InvalidArbitraries.of(Organisation.class), 50);

    assertThat(Samples.of(InvalidArbitraries.of(Organisation.class), 50)).isEqualTo(some);
    assertThat(some).doesNotHaveDuplicates();
  }

  @Example
  void what_breaks_a_rule_alone_breaks_it_within_an_assessment_and_a_submission_too() {
    Set<String> paths = new LinkedHashSet<>();
    for (BrokenRule<Assessment> rule :
        InvalidArbitraries.against(CATALOGUE).asList(Assessment.class)) {
      paths.add(rule.where() + ": " + rule.code());
    }

    assertThat(paths)
        .contains(
            "organisation.contacts[].address: text-too-long",
            "environment.sites: number-negative",
            "responses[].evidence[].title: text-blank",
            "healthCheck.findings[].affectedAssets[]: text-blank");
    assertThat(InvalidArbitraries.against(CATALOGUE).asList(Submission.class))
        .extracting(rule -> rule.where() + ": " + rule.code())
        .containsAll(paths.stream().map("assessment."::concat).toList())
        .contains("signatory.email: text-blank", "networkDiagram.reference: text-too-long")
        .hasSize(paths.size() + 8);
  }

  @Example
  void a_catalogue_without_a_control_in_force_is_refused() {
    Control retired =
        Control.builder()
            .from(CATALOGUE.getControls().get(0))
            .successions(ImmutableList.of(Succession.withdrawn(CATALOGUE.getEdition())))
            .build();
    Catalogue none =
        Catalogue.builder().from(CATALOGUE).controls(ImmutableList.of(retired)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> InvalidArbitraries.against(none))
        .withMessage(
            "a catalogue must have a control in force for a response to break a rule, but "
                + CATALOGUE.getEdition()
                + " has none");
  }

  @Example
  void every_code_that_the_model_reports_can_be_broken() throws Exception {
    Set<ProblemCode> reported = new LinkedHashSet<>();
    for (Class<?> type : ModelTypes.all()) {
      if (type != ProblemCodes.class) {
        reported.addAll(codesIn(type));
      }
    }

    assertThat(reported).hasSizeGreaterThan(30);
    assertThat(
            InvalidArbitraries.checked().asList().stream()
                .<ProblemCode>map(BrokenRule::code)
                .collect(ImmutableSet.toImmutableSet()))
        .containsExactlyInAnyOrderElementsOf(reported);
  }

  /** The codes that a class names, by the names among its constants. */
  private static Set<ProblemCode> codesIn(Class<?> type)
      throws IOException, IllegalAccessException {
    String constants =
        Resources.toString(
            Resources.getResource(type.getName().replace('.', '/') + ".class"), ISO_8859_1);
    Set<ProblemCode> codes = new LinkedHashSet<>();
    for (Field field : ProblemCodes.class.getFields()) {
      String name = field.getName();
      // A constant text is its kind, its length in two bytes, and its signs.
      if (constants.contains("ProblemCodes")
          && constants.contains("\u0001\u0000" + (char) name.length() + name)) {
        codes.add((ProblemCode) field.get(null));
      }
    }
    return codes;
  }
}
