package org.psncontrols.reporting.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** Makes organisations of the rows of a register. */
abstract class OrganisationRows implements RowReader<Organisation> {

  private final CsvForm form;
  private final String idColumn;
  private final CellForm<OrganisationId> idForm;
  private final String nameColumn;
  private final Map<OrganisationId, Long> firstLines = new HashMap<>();

  OrganisationRows(
      CsvForm form, String idColumn, CellForm<OrganisationId> idForm, String nameColumn) {
    this.form = form;
    this.idColumn = idColumn;
    this.idForm = idForm;
    this.nameColumn = nameColumn;
  }

  /**
   * Reads what is particular to the register.
   *
   * @param row the row
   * @param id the organisation's identifier; empty where it cannot be read
   * @param organisation takes the kind, which it must have where the row is sound, and the rest
   */
  abstract void fill(CsvRow row, Optional<OrganisationId> id, Organisation.Builder organisation);

  @Override
  public final Optional<Organisation> read(CsvRow row) {
    Organisation.Builder organisation = Organisation.builder();
    Optional<OrganisationId> id = row.required(idColumn, idForm);
    id.ifPresent(organisation::id);
    id.ifPresent(found -> noteLine(row, found));
    row.requiredText(nameColumn, Organisation.MAX_NAME_LENGTH).ifPresent(organisation::name);
    fill(row, id, organisation);
    return row.isSound() ? Optional.of(organisation.build()) : Optional.empty();
  }

  final CsvForm form() {
    return form;
  }

  final boolean hasRow(OrganisationId id) {
    return firstLines.containsKey(id);
  }

  /** Reads when the organisation came into being and when it ceased to be. */
  static void readDates(
      CsvRow row, String startColumn, String endColumn, Organisation.Builder organisation) {
    Optional<DateSpan> start = row.optional(startColumn, CellForm.DATE_SPAN);
    Optional<DateSpan> end = row.optional(endColumn, CellForm.DATE_SPAN);
    if (start.isPresent() && end.isPresent() && end.get().last().isBefore(start.get().first())) {
      row.error(
          ProblemCodes.VALUE_INVALID,
          endColumn,
          "The end " + end.get() + " is before the start " + start.get() + ".",
          "Correct one of the two dates.");
    }
    organisation.start(start).end(end);
  }

  private void noteLine(CsvRow row, OrganisationId id) {
    Long first = firstLines.putIfAbsent(id, row.line());
    if (first != null) {
      row.warning(
          ProblemCodes.IDENTIFIER_REPEATED,
          idColumn,
          "The identifier " + id + " stands on line " + first + " already.",
          "Check which of the two organisations it belongs to; both were kept.");
    }
  }
}
