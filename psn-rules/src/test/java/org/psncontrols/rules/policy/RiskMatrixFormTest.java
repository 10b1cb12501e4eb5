package org.psncontrols.rules.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RiskLevel.Band;
import org.psncontrols.model.assessment.RiskLevel.Rating;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.rules.scoring.RiskMatrix;

/** How a policy's risk matrix is read and written. */
class RiskMatrixFormTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  private static final String FIRST_ROW = "[\"very-low\",\"very-low\",\"low\",\"low\",\"low\"]";
  private static final String THIRD_ROW = "[\"low\",\"medium\",\"medium\",\"high\",\"high\"]";
  private static final String LAST_ROW = "[\"low\",\"high\",\"high\",\"very-high\",\"very-high\"]";
  private static final String FINDINGS =
      "{\"critical\":\"5x5\",\"high\":\"4x4\",\"medium\":\"3x3\",\"low\":\"2x2\","
          + "\"informational\":\"1x1\"}";

  private static String document() {
    return new String(PsnJson.write(CompliancePolicies.FORM, POLICY), UTF_8);
  }

  /** The built-in policy as a document, but for one place of its risk matrix. */
  private static String document(String from, String to) {
    String document = document();
    assertThat(document.split(Pattern.quote(from), -1)).as("places of %s", from).hasSize(2);
    return document.replace(from, to);
  }

  private static Reading<CompliancePolicy> read(String document) {
    return PsnJson.read(CompliancePolicies.FORM, document.getBytes(UTF_8), "policy.json");
  }

  private static CompliancePolicy with(Stated<RiskMatrix> matrix) {
    return CompliancePolicy.builder()
        .from(POLICY)
        .regimes(POLICY.getRegimes())
        .riskMatrix(matrix)
        .build();
  }

  @Test
  void the_built_in_policy_has_the_default_matrix_as_a_local_choice() {
    assertThat(POLICY.getRiskMatrix()).isEqualTo(Stated.local(RiskMatrix.defaults()));
    assertThat(document()).contains(FIRST_ROW).contains(THIRD_ROW).contains(LAST_ROW);
    assertThat(document()).contains("\"findings\":" + FINDINGS);
  }

  @Test
  void an_own_matrix_keeps_its_values_standing_and_source_in_json() {
    ImmutableList<ImmutableList<Band>> alike =
        ImmutableList.copyOf(
            Collections.nCopies(
                5,
                ImmutableList.of(Band.VERY_LOW, Band.LOW, Band.MEDIUM, Band.HIGH, Band.VERY_HIGH)));
    RiskMatrix matrix =
        new RiskMatrix(
            alike,
            ImmutableMap.of(
                FindingSeverity.INFORMATIONAL, new Rating(5, 1),
                FindingSeverity.LOW, new Rating(2, 1),
                FindingSeverity.MEDIUM, new Rating(4, 3),
                FindingSeverity.HIGH, new Rating(1, 4),
                FindingSeverity.CRITICAL, new Rating(3, 5)));
    SourceReference source =
        SourceReference.builder().key("risk-strategy").title("Risk strategy").build();
    CompliancePolicy own = with(Stated.of(matrix, Standing.SOURCED, source));

    String written = new String(PsnJson.write(CompliancePolicies.FORM, own), UTF_8);

    assertThat(written)
        .contains(
            "\"findings\":{\"critical\":\"3x5\",\"high\":\"1x4\",\"medium\":\"4x3\","
                + "\"low\":\"2x1\",\"informational\":\"5x1\"}");
    assertThat(read(written).value()).contains(own);
  }

  @Property(tries = 200)
  void a_matrix_is_read_as_it_was_written(
      @ForAll Band least, @ForAll Band greatest, @ForAll Rating rating) {
    Band first = least.compareTo(greatest) < 0 ? least : greatest;
    Band last = least.compareTo(greatest) < 0 ? greatest : least;
    ImmutableList<Band> low = ImmutableList.of(first, first, first, first, last);
    ImmutableList<Band> high = ImmutableList.copyOf(Collections.nCopies(5, last));
    CompliancePolicy own =
        with(
            Stated.local(
                new RiskMatrix(
                    ImmutableList.of(low, low, high, high, high),
                    Maps.toMap(List.of(FindingSeverity.values()), severity -> rating))));

    assertThat(
            PsnJson.read(
                    CompliancePolicies.FORM,
                    PsnJson.write(CompliancePolicies.FORM, own),
                    "own.json")
                .value())
        .contains(own);
  }

  /** Documents that differ from the built-in one in one place, and what is wrong where. */
  static Stream<Arguments> wrongMatrices() {
    return Stream.of(
        wrong(FIRST_ROW, "\"low\"", "bands[0]", "must be a list, but is the text \"low\""),
        wrong(FIRST_ROW, "[]", "bands[0]", "must have 5 items, one for each step of the scale"),
        wrong(FIRST_ROW, "null", "bands[0]", "must be a list, but is null"),
        wrong(THIRD_ROW + ",", "", "bands", "must have 5 items, one for each step of the scale"),
        wrong(
            THIRD_ROW,
            "[\"low\",\"medium\",\"medium\",\"high\"]",
            "bands[2]",
            "one for each step of the scale, but has 4."),
        wrong(
            THIRD_ROW,
            "[\"low\",\"medium\",\"medium\",\"high\",\"high\",\"high\",\"high\"]",
            "bands[2]",
            "must have at most 5 items, but has more"),
        wrong(LAST_ROW, LAST_ROW + "," + LAST_ROW, "bands", "must have at most 5 items"),
        wrong(
            THIRD_ROW,
            "[\"low\",\"medium\",\"Medium\",\"high\",\"high\"]",
            "bands[2][2]",
            "must be one of very-low, low, medium, high, very-high, but is \"Medium\""),
        wrong(
            THIRD_ROW,
            "[\"low\",\"medium\",3,\"high\",\"high\"]",
            "bands[2][2]",
            "must be a text, but is the number 3"),
        wrong(
            THIRD_ROW,
            "[\"low\",\"medium\",\"low\",\"high\",\"high\"]",
            "",
            "must not fall as likelihood or impact rises, but do so at [3x3]"),
        wrong("\"5x5\"", "\"3x3\"", "", "puts CRITICAL in MEDIUM and HIGH in HIGH"),
        wrong("\"5x5\"", "\"6x5\"", "findings.critical", "of 1 to 5 such as 4x5, but is \"6x5\""),
        wrong("\"5x5\"", "\"0x5\"", "findings.critical", "of 1 to 5 such as 4x5, but is \"0x5\""),
        wrong("\"5x5\"", "\"5X5\"", "findings.critical", "of 1 to 5 such as 4x5, but is \"5X5\""),
        wrong("\"5x5\"", "\"\"", "findings.critical", "of 1 to 5 such as 4x5, but is \"\""),
        wrong("\"5x5\"", "\"\u0665x5\"", "findings.critical", "but is \"\u0665x5\""),
        wrong("\"5x5\"", "25", "findings.critical", "must be a text, but is the number 25"),
        wrong(
            "\"5x5\"",
            "\"" + "9".repeat(201) + "\"",
            "findings.critical",
            "must have at most 200 characters, but has 201"),
        // A band is a risk level as well, but no rating.
        wrong("\"5x5\"", "\"very-high\"", "findings.critical", "but is \"very-high\""),
        wrong("\"low\":\"2x2\",", "", "findings.low", "\"low\" is missing"),
        wrong(
            "\"low\":\"2x2\"", "\"low\":\"2x2\",\"low\":\"2x2\"", "findings.low", "appears again"),
        wrong(",\"findings\":" + FINDINGS, "", "findings", "\"findings\" is missing"),
        wrong(FINDINGS, "[]", "findings", "must be an object, but is a list"));
  }

  private static Arguments wrong(String from, String to, String path, String message) {
    String place = path.isEmpty() ? "riskMatrix.value" : "riskMatrix.value." + path;
    return Arguments.of(document(from, to), place, message);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("wrongMatrices")
  void a_fault_of_the_matrix_is_one_problem_at_its_place(
      String document, String path, String message) {
    Reading<CompliancePolicy> reading = read(document);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getPath()).isEqualTo(path);
              assertThat(problem.getMessage()).contains(message);
            });
  }

  @Test
  void a_severity_that_is_none_is_a_member_that_is_not_known() {
    Problems problems =
        read(document("\"informational\":\"1x1\"", "\"major\":\"5x5\",\"informational\":\"1x1\""))
            .problems();

    assertThat(problems)
        .extracting(Problem::getPath)
        .containsExactly("riskMatrix.value.findings.major");
  }

  @Test
  void a_policy_without_a_matrix_is_refused_as_without_any_other_member() {
    String document = document();
    int from = document.indexOf("\"riskMatrix\":");
    int to = document.indexOf("\"treatmentDemandedFrom\":");
    Reading<CompliancePolicy> reading = read(document.substring(0, from) + document.substring(to));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::getPath).containsExactly("riskMatrix");
  }

  @Test
  void all_faults_of_a_matrix_are_found_in_one_pass() {
    String document =
        document(FIRST_ROW, "[\"lowest\",7,\"low\"]")
            .replace(THIRD_ROW + ",", "")
            .replace("\"high\":\"4x4\"", "\"high\":\"high\"")
            .replace("\"medium\":\"3x3\",", "");
    Reading<CompliancePolicy> reading = read(document);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::getPath)
        .containsExactlyInAnyOrder(
            "riskMatrix.value.bands[0][0]",
            "riskMatrix.value.bands[0][1]",
            "riskMatrix.value.bands[0]",
            "riskMatrix.value.bands",
            "riskMatrix.value.findings.high",
            "riskMatrix.value.findings.medium");
  }

  /** However long a list is, it costs one problem, and what follows it is read. */
  @Test
  void an_endless_row_is_one_problem() {
    String row = "[" + "\"low\",".repeat(100_000) + "\"low\"]";

    assertThat(read(document(FIRST_ROW, row)).problems())
        .extracting(Problem::getPath)
        .containsExactly("riskMatrix.value.bands[0]");
  }
}
