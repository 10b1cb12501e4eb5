package org.psncontrols.reporting.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.exchange.CatalogueColumns.SourceColumns;
import org.psncontrols.reporting.exchange.CatalogueColumns.StatedColumns;

/** Makes rows of a catalogue, and refuses what would not read back. */
final class CatalogueWriter {

  private static final String FORM = "a catalogue as CSV";

  private final Catalogue catalogue;
  private final CellWriter shared;

  private CatalogueWriter(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.shared = new CellWriter(FORM, "catalogue " + catalogue.getEdition());
  }

  static ImmutableList<ImmutableList<String>> toRows(Catalogue catalogue) {
    return new CatalogueWriter(catalogue).rows();
  }

  private ImmutableList<ImmutableList<String>> rows() {
    Map<String, Section> sections = new HashMap<>();
    for (Section section : catalogue.getSections()) {
      shared.check(
          section.id().equals(CsvRow.trim(section.id())),
          "no white space around the identifier of a section",
          Quotation.of(section.id()));
      sections.put(section.id(), section);
    }
    List<Map<String, String>> rows = new ArrayList<>();
    if (!sectionsFollowControls()) {
      catalogue.getSections().forEach(section -> rows.add(sectionCells(section)));
    }
    for (Control control : catalogue.getControls()) {
      Map<String, String> cells = sectionCells(requireNonNull(sections.get(control.getSection())));
      putControl(control, cells);
      rows.add(cells);
    }
    if (rows.isEmpty()) {
      rows.add(new HashMap<>());
    }
    putCatalogue(rows.get(0));
    return rows.stream()
        .map(
            cells ->
                CatalogueColumns.ALL.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether the rows of the controls alone name all sections, in their order. */
  private boolean sectionsFollowControls() {
    return catalogue.getControls().stream()
        .map(Control::getSection)
        .distinct()
        .toList()
        .equals(catalogue.getSections().stream().map(Section::id).toList());
  }

  private void putCatalogue(Map<String, String> cells) {
    cells.put(CatalogueColumns.EDITION, catalogue.getEdition().toString());
    cells.put(
        CatalogueColumns.CATALOGUE_TITLE,
        shared.text(catalogue.getTitle(), Catalogue.MAX_TITLE_LENGTH));
    cells.put(CatalogueColumns.COMPLETENESS, JsonForms.code(catalogue.getCompleteness()));
    cells.put(
        CatalogueColumns.DESCRIPTION,
        shared.text(catalogue.getDescription(), Control.MAX_TEXT_LENGTH));
  }

  private Map<String, String> sectionCells(Section section) {
    Map<String, String> cells = new HashMap<>();
    cells.put(CatalogueColumns.SECTION, shared.text(section.id(), ControlId.MAX_LENGTH));
    cells.put(
        CatalogueColumns.SECTION_TITLE, shared.text(section.title(), Catalogue.MAX_TITLE_LENGTH));
    cells.put(CatalogueColumns.SECTION_PARENT, shared.text(section.parent(), ControlId.MAX_LENGTH));
    cells.put(CatalogueColumns.SECTION_WEIGHT, number(section.weight()));
    return cells;
  }

  private static void putControl(Control control, Map<String, String> cells) {
    CellWriter writer = new CellWriter(FORM, "control " + control.getId());
    cells.put(CatalogueColumns.ID, control.getId().value());
    cells.put(CatalogueColumns.TITLE, writer.text(control.getTitle(), Control.MAX_TITLE_LENGTH));
    cells.put(
        CatalogueColumns.STATEMENT, writer.text(control.getStatement(), Control.MAX_TEXT_LENGTH));
    putStated(
        CatalogueColumns.STATED_FORCE,
        control.getForce().map(force -> force.map(JsonForms::code)),
        writer,
        cells);
    cells.put(CatalogueColumns.AUTHORITY, control.getAuthority().map(JsonForms::code).orElse(""));
    Applicability applicability = control.getApplicability();
    cells.put(CatalogueColumns.AUDIENCES, list(applicability.getAudiences(), JsonForms::code));
    cells.put(CatalogueColumns.TIERS, list(applicability.getTiers(), Tier::getCode));
    cells.put(CatalogueColumns.FEATURES, list(applicability.getFeatures(), JsonForms::code));
    cells.put(
        CatalogueColumns.PARAMETERS,
        lines(
            control.getParameters().stream()
                .map(parameter -> ParameterLine.print(parameter, writer))
                .toList(),
            writer));
    control.getExpectedEvidence().forEach(item -> checkEvidence(item, writer));
    cells.put(CatalogueColumns.EVIDENCE, lines(control.getExpectedEvidence(), writer));
    putStated(
        CatalogueColumns.STATED_FREQUENCY,
        control.getFrequency().map(frequency -> frequency.map(Frequency::getCode)),
        writer,
        cells);
    cells.put(CatalogueColumns.LIKELIHOOD, number(control.getLikelihood()));
    cells.put(CatalogueColumns.IMPACT, number(control.getImpact()));
    cells.put(CatalogueColumns.WEIGHT, number(control.getWeight()));
    cells.put(
        CatalogueColumns.SUCCESSIONS,
        lines(control.getSuccessions().stream().map(SuccessionLine::print).toList(), writer));
    cells.put(CatalogueColumns.STANDING, JsonForms.code(control.getStanding()));
    putSource(CatalogueColumns.SOURCE, control.getSource(), writer, cells);
  }

  private static void putStated(
      StatedColumns columns,
      Optional<Stated<String>> stated,
      CellWriter writer,
      Map<String, String> cells) {
    stated.ifPresent(
        s -> {
          cells.put(columns.value(), s.value());
          cells.put(columns.standing(), JsonForms.code(s.standing()));
          putSource(columns.source(), s.source(), writer, cells);
        });
  }

  private static void putSource(
      SourceColumns columns,
      Optional<SourceReference> source,
      CellWriter writer,
      Map<String, String> cells) {
    source.ifPresent(
        s -> {
          cells.put(columns.key(), writer.text(s.getKey(), SourceReference.MAX_LENGTH));
          cells.put(columns.title(), writer.text(s.getTitle(), SourceReference.MAX_LENGTH));
          cells.put(columns.place(), writer.text(s.getLocator(), SourceReference.MAX_LENGTH));
          cells.put(columns.address(), writer.text(s.getAddress(), SourceReference.MAX_LENGTH));
        });
  }

  private static void checkEvidence(String item, CellWriter writer) {
    writer.check(
        item.indexOf('\n') < 0 && !item.endsWith("\r"),
        "evidence of one line each",
        Quotation.of(item));
    writer.text(item, Control.MAX_TEXT_LENGTH);
  }

  private static String lines(List<String> lines, CellWriter writer) {
    return lines.isEmpty()
        ? ""
        : writer.text(Joiner.on('\n').join(lines), CsvRecords.MAX_FIELD_LENGTH - 1);
  }

  private static <T> String list(Collection<T> values, Function<? super T, String> print) {
    return values.stream().map(print).collect(Collectors.joining(", "));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
