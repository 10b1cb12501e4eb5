package org.psncontrols.reporting.exchange;

import static org.psncontrols.reporting.exchange.CatalogueColumns.CATALOGUE_TITLE;
import static org.psncontrols.reporting.exchange.CatalogueColumns.COMPLETENESS;
import static org.psncontrols.reporting.exchange.CatalogueColumns.DESCRIPTION;
import static org.psncontrols.reporting.exchange.CatalogueColumns.EDITION;
import static org.psncontrols.reporting.exchange.CatalogueColumns.ID;
import static org.psncontrols.reporting.exchange.CatalogueColumns.SECTION;
import static org.psncontrols.reporting.exchange.CatalogueColumns.SECTION_PARENT;
import static org.psncontrols.reporting.exchange.CatalogueColumns.SECTION_TITLE;
import static org.psncontrols.reporting.exchange.CatalogueColumns.SECTION_WEIGHT;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.problem.Problem.Severity;
import org.psncontrols.model.problem.ProblemCodes;

/** Makes controls of the rows of a catalogue, and the catalogue of what the rows say together. */
final class CatalogueRows implements RowReader<Control> {

  private static final CellForm<CatalogueEdition> EDITION_FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a catalogue edition",
          "Write a catalogue, an @ and an edition, such as generic-coco@il3.",
          CatalogueEdition::parse);
  private static final CellForm<ControlId> ID_FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a control identifier",
          "Write letters, digits and . _ - ( ) /, starting with a letter or digit, "
              + ControlId.MAX_LENGTH
              + " at most.",
          ControlId::of);
  private static final CellForm<Completeness> COMPLETENESS_FORM =
      CellForm.oneOf("a completeness", Completeness.class);

  private final Agreed<CatalogueEdition> edition = new Agreed<>(EDITION);
  private final Agreed<String> title = new Agreed<>(CATALOGUE_TITLE);
  private final Agreed<Completeness> completeness = new Agreed<>(COMPLETENESS);
  private final Agreed<String> description = new Agreed<>(DESCRIPTION);
  private final Map<String, SectionRows> sections = new LinkedHashMap<>();
  private final Map<ControlId, Long> firstLines = new HashMap<>();

  @Override
  public Optional<Control> read(CsvRow row) {
    edition.note(row, row.optional(EDITION, EDITION_FORM));
    title.note(row, ControlCells.text(row, CATALOGUE_TITLE, Catalogue.MAX_TITLE_LENGTH));
    completeness.note(row, row.optional(COMPLETENESS, COMPLETENESS_FORM));
    description.note(row, ControlCells.text(row, DESCRIPTION, Control.MAX_TEXT_LENGTH));
    boolean hasControl =
        CatalogueColumns.OF_CONTROL.stream().anyMatch(column -> !CsvRow.isBlank(row.cell(column)));
    if (hasControl
        || CatalogueColumns.OF_SECTION.stream()
            .anyMatch(column -> !CsvRow.isBlank(row.cell(column)))) {
      readSection(row);
    }
    return hasControl ? readControl(row) : Optional.empty();
  }

  private void readSection(CsvRow row) {
    Optional<String> sectionTitle =
        ControlCells.text(row, SECTION_TITLE, Catalogue.MAX_TITLE_LENGTH);
    Optional<String> parent =
        row.text(SECTION_PARENT, id(row, SECTION_PARENT), ControlId.MAX_LENGTH);
    Optional<Integer> weight = row.optional(SECTION_WEIGHT, ControlCells.WEIGHT_FORM);
    ControlCells.requireText(row, SECTION);
    row.text(SECTION, id(row, SECTION), ControlId.MAX_LENGTH)
        .ifPresent(
            id -> {
              SectionRows rows = sections.computeIfAbsent(id, first -> new SectionRows(row.line()));
              rows.title.note(row, sectionTitle);
              rows.parent.note(row, parent);
              rows.weight.note(row, weight);
            });
  }

  private static String id(CsvRow row, String column) {
    return SpreadsheetGuard.unguard(CsvRow.trim(row.cell(column)));
  }

  private Optional<Control> readControl(CsvRow row) {
    Control.Builder control = Control.builder();
    Optional<ControlId> id = row.required(ID, ID_FORM);
    id.ifPresent(control::id);
    id.ifPresent(found -> noteLine(row, found));
    control.section(id(row, SECTION));
    ControlCells.fill(row, control);
    return row.isSound() ? Optional.of(control.build()) : Optional.empty();
  }

  private void noteLine(CsvRow row, ControlId id) {
    Long first = firstLines.putIfAbsent(id, row.line());
    if (first != null) {
      row.error(
          ProblemCodes.CONTROL_REPEATED,
          ID,
          "The control " + id + " stands on line " + first + " already.",
          "Leave one row for the control.");
    }
  }

  @Override
  public void end(ProblemList problems) {
    edition.require(problems);
    title.require(problems);
    completeness.require(problems);
    sections.forEach(
        (id, rows) -> {
          if (!rows.title.isNoted()) {
            problems.add(
                ProblemCodes.VALUE_REQUIRED,
                Severity.ERROR,
                rows.line,
                SECTION_TITLE,
                "No row gives the title of section " + Quotation.of(id) + ".",
                "Fill the title in on one of its rows.");
          }
        });
    nest(problems);
    if (firstLines.size() > Catalogue.MAX_CONTROLS) {
      problems.error(
          ProblemCodes.DOCUMENT_TOO_LARGE,
          "The catalogue has " + firstLines.size() + " controls.",
          "Leave " + Catalogue.MAX_CONTROLS + " at most.");
    }
  }

  /** Tells the sections that do not stand after their parents, or too deep. */
  private void nest(ProblemList problems) {
    Map<String, Integer> depths = new HashMap<>();
    sections.forEach(
        (id, rows) -> {
          Optional<String> parent = rows.parent.get();
          Optional<Integer> around = parent.map(depths::get);
          int depth = around.orElse(0) + 1;
          if (parent.isPresent() && around.isEmpty()) {
            problems.add(
                ProblemCodes.SECTION_UNKNOWN,
                Severity.ERROR,
                rows.parent.line(),
                SECTION_PARENT,
                "The parent of section "
                    + Quotation.of(id)
                    + " must be a section that begins before it, but is "
                    + Quotation.of(parent.get())
                    + ".",
                "Correct the identifier, or put a row for that section in front.");
          } else if (depth == Catalogue.MAX_SECTION_DEPTH + 1) {
            problems.add(
                ProblemCodes.SECTION_TOO_DEEP,
                Severity.ERROR,
                rows.parent.line(),
                SECTION_PARENT,
                "The section " + Quotation.of(id) + " stands " + depth + " deep.",
                "Nest sections at most " + Catalogue.MAX_SECTION_DEPTH + " deep.");
          }
          depths.put(id, depth);
        });
  }

  /** The catalogue, once all rows were read without an error. */
  Catalogue toCatalogue(ImmutableList<Control> controls) {
    return Catalogue.builder()
        .edition(edition.get().orElseThrow())
        .title(title.get().orElseThrow())
        .description(description.get())
        .completeness(completeness.get().orElseThrow())
        .sections(
            sections.entrySet().stream()
                .map(section -> section.getValue().toSection(section.getKey()))
                .collect(ImmutableList.toImmutableList()))
        .controls(controls)
        .build();
  }

  /** What the rows of a section say together. */
  private static final class SectionRows {

    /** The line of the first. */
    private final long line;

    private final Agreed<String> title = new Agreed<>(SECTION_TITLE);
    private final Agreed<String> parent = new Agreed<>(SECTION_PARENT);
    private final Agreed<Integer> weight = new Agreed<>(SECTION_WEIGHT);

    SectionRows(long line) {
      this.line = line;
    }

    Section toSection(String id) {
      return new Section(
          id,
          title.get().orElseThrow(),
          parent.get(),
          weight.get().map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }
  }

  /** A value that every row may state, and that must be the same wherever it stands. */
  private static final class Agreed<T> {

    private final String column;
    private Optional<T> value = Optional.empty();
    private long line;
    private boolean noted;

    Agreed(String column) {
      this.column = column;
    }

    void note(CsvRow row, Optional<T> stated) {
      noted |= !CsvRow.isBlank(row.cell(column));
      if (value.isEmpty()) {
        value = stated;
        line = row.line();
      } else if (stated.isPresent() && !stated.equals(value)) {
        row.error(
            ProblemCodes.VALUE_INVALID,
            column,
            "The "
                + column
                + " is "
                + Quotation.of(stated.get().toString())
                + ", but on line "
                + line
                + " it is "
                + Quotation.of(value.get().toString())
                + ".",
            "Write the same on both lines, or leave one blank.");
      }
    }

    boolean isNoted() {
      return noted;
    }

    /** The line of the value that holds. */
    long line() {
      return line;
    }

    Optional<T> get() {
      return value;
    }

    void require(ProblemList problems) {
      if (!noted) {
        problems.error(
            ProblemCodes.VALUE_REQUIRED,
            "No row gives the " + column + ".",
            "Fill it in on the first row.");
      }
    }
  }
}
