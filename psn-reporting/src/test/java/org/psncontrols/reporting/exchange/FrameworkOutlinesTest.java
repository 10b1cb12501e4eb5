package org.psncontrols.reporting.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.reporting.exchange.TestData.resource;
import static org.psncontrols.reporting.exchange.TestData.stream;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Reading;

/** Outlines of real frameworks are catalogues once they stand in a table. */
class FrameworkOutlinesTest {

  private static final String HEADER =
      "section,section title,id,title,statement,edition,catalogue title,completeness";

  private static final List<List<String>> ASSESSMENT_FRAMEWORK =
      rows("frameworks/ncsc-caf-4.0-outline.tsv");
  private static final List<List<String>> CYBER_ESSENTIALS =
      rows("frameworks/cyber-essentials-outline.tsv");
  private static final List<List<String>> SECURITY_MANUAL =
      rows("frameworks/acsc-ism-2025-12-applicability.tsv");

  private static List<List<String>> rows(String resource) {
    return resource(resource).lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** Rows without children become controls of the section that is their parent. */
  private static Catalogue outline(List<List<String>> rows, String edition) {
    Map<String, String> names =
        rows.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(3)));
    List<String> parents = rows.stream().map(row -> row.get(1)).distinct().toList();
    return read(
        edition,
        rows.stream()
            .filter(row -> !parents.contains(row.get(0)))
            .map(
                row ->
                    ImmutableList.of(
                        row.get(1),
                        requireNonNull(names.get(row.get(1))),
                        row.get(0),
                        row.get(3),
                        row.get(3))));
  }

  private static Catalogue read(String edition, Stream<ImmutableList<String>> controls) {
    String table =
        controls
            .map(
                cells ->
                    Stream.concat(cells.stream(), Stream.of(edition, "Outline", "outline"))
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    Reading<Catalogue> reading = CatalogueCsv.read(stream(table), edition);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  private static void assertReadsBack(Catalogue catalogue) {
    assertThat(CatalogueCsv.read(stream(CatalogueCsv.write(catalogue)), "again.csv").value())
        .contains(catalogue);
    assertThat(
            PsnJson.read(
                    PsnJson.CATALOGUE,
                    PsnJson.writePretty(PsnJson.CATALOGUE, catalogue),
                    "again.json")
                .value())
        .contains(catalogue);
  }

  @Test
  void the_cyber_assessment_framework_has_41_outcomes_under_14_principles() {
    Catalogue framework = outline(ASSESSMENT_FRAMEWORK, "ncsc-caf@4.0");

    assertThat(framework.getControls()).hasSize(41);
    assertThat(framework.getSections())
        .hasSize(14)
        .startsWith(new Section("A1", "Governance"), new Section("A2", "Risk Management"));
    assertThat(framework.find(ControlId.of("A2.b")))
        .get()
        .extracting(Control::getTitle)
        .isEqualTo(name(ASSESSMENT_FRAMEWORK, "A2.b"));
    assertReadsBack(framework);
  }

  @Test
  void cyber_essentials_has_5_themes() {
    Catalogue framework = outline(CYBER_ESSENTIALS, "cyber-essentials@3.1");

    assertThat(framework.getControls())
        .extracting(Control::getTitle)
        .containsExactlyElementsOf(
            CYBER_ESSENTIALS.stream().skip(1).map(row -> row.get(3)).toList());
    assertReadsBack(framework);
  }

  @Test
  void the_information_security_manual_has_1107_controls() {
    Catalogue manual =
        read(
            "acsc-ism@2025-12",
            SECURITY_MANUAL.stream()
                .map(
                    row ->
                        ImmutableList.of(
                            row.get(1), row.get(1), row.get(0), row.get(0), row.get(0))));

    assertThat(manual.getControls()).hasSize(1_107);
    assertThat(manual.getControlsById().keySet())
        .extracting(ControlId::value)
        .containsExactlyElementsOf(SECURITY_MANUAL.stream().map(row -> row.get(0)).toList());
    assertReadsBack(manual);
  }

  private static String name(List<List<String>> rows, String code) {
    return rows.stream()
        .filter(row -> row.get(0).equals(code))
        .map(row -> row.get(3))
        .findFirst()
        .orElseThrow();
  }
}
