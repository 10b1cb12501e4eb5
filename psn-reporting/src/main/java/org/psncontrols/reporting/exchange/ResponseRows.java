package org.psncontrols.reporting.exchange;

import static org.psncontrols.reporting.exchange.ResponseColumns.ANSWER;
import static org.psncontrols.reporting.exchange.ResponseColumns.COMMENT;
import static org.psncontrols.reporting.exchange.ResponseColumns.CONTROL;
import static org.psncontrols.reporting.exchange.ResponseColumns.EVIDENCE;
import static org.psncontrols.reporting.exchange.ResponseColumns.EVIDENCE_DATE;
import static org.psncontrols.reporting.exchange.ResponseColumns.EVIDENCE_EXPIRY;
import static org.psncontrols.reporting.exchange.ResponseColumns.OWNER;
import static org.psncontrols.reporting.exchange.ResponseColumns.PLAN_DATE;
import static org.psncontrols.reporting.exchange.ResponseColumns.SHARE;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** Makes responses of the rows of the assessment form. */
final class ResponseRows implements RowReader<Response> {

  private static final CellForm<Answer> ANSWER_FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "an answer",
          "Write met, partly met, not met, not applicable or not assessed.",
          text -> Answer.parse(text).orElseThrow(IllegalArgumentException::new));

  private static final CellForm<Share> SHARE_FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a share",
          "Write a percentage above 0 and below 100 with up to two decimals, such as 62.5%.",
          Share::parse);

  private final CatalogueEdition edition;
  private final ImmutableMap<String, ControlId> controls;
  private final Map<String, ControlId> controlsByLooseText = new HashMap<>();
  private final Map<ControlId, Long> firstLines = new HashMap<>();

  ResponseRows(Catalogue catalogue) {
    edition = catalogue.getEdition();
    controls =
        catalogue.getControlsById().keySet().stream()
            .collect(ImmutableMap.toImmutableMap(ControlId::value, id -> id));
    controls.forEach((text, id) -> controlsByLooseText.putIfAbsent(loosely(text), id));
  }

  @Override
  public Optional<Response> read(CsvRow row) {
    Optional<ControlId> control = readControl(row);
    Optional<Answer> answer =
        CsvRow.isBlank(row.cell(ANSWER))
            ? Optional.of(Answer.NOT_ASSESSED)
            : row.optional(ANSWER, ANSWER_FORM);
    Optional<Share> share = readShare(row, answer);
    Optional<String> comment = readText(row, COMMENT, Response.MAX_COMMENT_LENGTH);
    Optional<Evidence> evidence = readEvidence(row);
    Optional<String> owner = readText(row, OWNER, Response.MAX_OWNER_LENGTH);
    Optional<DateSpan> plannedFor = row.optional(PLAN_DATE, CellForm.DATE);
    if (!row.isSound()) {
      return Optional.empty();
    }
    return Optional.of(
        Response.builder()
            .control(control.orElseThrow())
            .answer(answer.orElseThrow())
            .share(share)
            .comment(comment)
            .addAllEvidence(evidence.stream().toList())
            .owner(owner)
            .plannedFor(plannedFor)
            .build());
  }

  private Optional<ControlId> readControl(CsvRow row) {
    Optional<String> text = row.requiredText(CONTROL, CsvRecords.MAX_FIELD_LENGTH);
    Optional<ControlId> control = text.map(controls::get);
    if (text.isPresent() && control.isEmpty()) {
      ControlId nearest = controlsByLooseText.get(loosely(text.get()));
      row.error(
          ProblemCodes.CONTROL_UNKNOWN,
          CONTROL,
          "The catalogue "
              + edition
              + " has no control "
              + Quotation.of(text.get())
              + (nearest == null ? "." : ", but has " + nearest + "."),
          "Write the identifier of a control as the catalogue has it.");
    }
    control.ifPresent(id -> noteLine(row, id));
    return control;
  }

  private void noteLine(CsvRow row, ControlId control) {
    Long first = firstLines.putIfAbsent(control, row.line());
    if (first != null) {
      row.error(
          ProblemCodes.CONTROL_REPEATED,
          CONTROL,
          "The control " + control + " stands on line " + first + " already.",
          "Leave one row for the control.");
    }
  }

  /** The text without letter case and white space, in which officers err most. */
  private static String loosely(String text) {
    return Ascii.toLowerCase(CharMatcher.whitespace().removeFrom(text));
  }

  private static Optional<Share> readShare(CsvRow row, Optional<Answer> answer) {
    String text = row.cell(SHARE);
    if (answer.filter(a -> a != Answer.PARTLY_MET).isPresent() && !CsvRow.isBlank(text)) {
      row.error(
          ProblemCodes.SHARE_WITHOUT_PARTLY_MET,
          SHARE,
          "The share is "
              + Quotation.of(text)
              + ", but the answer is "
              + answer.get().getLabel()
              + ".",
          "Leave the share blank, or answer partly met.");
      return Optional.empty();
    }
    Optional<Share> share = row.optional(SHARE, SHARE_FORM);
    if (share.filter(s -> s.parts() == Share.WHOLE).isPresent()) {
      row.error(
          ProblemCodes.SHARE_NOT_PARTIAL,
          SHARE,
          "The share is 100%, which is not a part.",
          "Write a share below 100%, or answer met and leave the share blank.");
    }
    return share;
  }

  private static Optional<Evidence> readEvidence(CsvRow row) {
    Optional<String> title = readText(row, EVIDENCE, Evidence.MAX_TITLE_LENGTH);
    Optional<DateSpan> collectedOn = row.optional(EVIDENCE_DATE, CellForm.DATE);
    Optional<DateSpan> expiresOn = row.optional(EVIDENCE_EXPIRY, CellForm.DATE);
    boolean dated =
        !CsvRow.isBlank(row.cell(EVIDENCE_DATE)) || !CsvRow.isBlank(row.cell(EVIDENCE_EXPIRY));
    if (dated && CsvRow.isBlank(SpreadsheetGuard.unguard(row.cell(EVIDENCE)))) {
      row.error(
          ProblemCodes.VALUE_REQUIRED,
          EVIDENCE,
          "The evidence is blank, but has a date.",
          "Say what the evidence is, or leave its dates blank too.");
    }
    return title.map(
        t -> Evidence.builder().title(t).collectedOn(collectedOn).expiresOn(expiresOn).build());
  }

  private static Optional<String> readText(CsvRow row, String column, int maxLength) {
    return row.text(column, SpreadsheetGuard.unguard(row.cell(column)), maxLength);
  }
}
