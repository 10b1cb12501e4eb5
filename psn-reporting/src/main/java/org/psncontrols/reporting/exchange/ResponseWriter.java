package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;

/** Writes responses into the assessment form, and refuses what would not read back. */
final class ResponseWriter {

  private ResponseWriter() {}

  static ImmutableList<ImmutableList<String>> toRows(Iterable<Response> responses) {
    Set<ControlId> seen = new HashSet<>();
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Response response : responses) {
      check(
          seen.add(response.getControl()), response, "one row per control", "a row for it already");
      rows.add(toRow(response));
    }
    return rows.build();
  }

  static void write(Iterable<ImmutableList<String>> rows, Appendable target) throws IOException {
    try (CsvWriter writer = CsvWriter.builder().build(CharStreams.asWriter(target))) {
      writer.writeRecord(ResponseColumns.FORM.columns());
      rows.forEach(writer::writeRecord);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ImmutableList<String> toRow(Response response) {
    check(
        response.getEvidence().size() <= 1,
        response,
        "one item of evidence",
        response.getEvidence().size() + " items");
    check(
        response.getCompensatingMeasures().isEmpty(), response, "no compensating measures", "some");
    check(response.getAssessorView().isEmpty(), response, "no assessor's view", "one");
    Optional<Evidence> evidence = response.getEvidence().stream().findFirst();
    return ImmutableList.of(
        response.getControl().value(),
        response.getAnswer().getLabel(),
        share(response),
        text(response, response.getComment(), Response.MAX_COMMENT_LENGTH),
        text(response, evidence.map(Evidence::getTitle), Evidence.MAX_TITLE_LENGTH),
        day(response, evidence.flatMap(Evidence::getCollectedOn)),
        day(response, evidence.flatMap(Evidence::getExpiresOn)),
        text(response, response.getOwner(), Response.MAX_OWNER_LENGTH),
        day(response, response.getPlannedFor()));
  }

  private static String share(Response response) {
    Optional<Share> share = response.getShare();
    check(
        share.isEmpty()
            || (response.getAnswer() == Answer.PARTLY_MET && share.get().parts() < Share.WHOLE),
        response,
        "a share below 100% of a partly met answer only",
        share.map(Share::toString).orElse("") + " of " + response.getAnswer().getLabel());
    return share.map(Share::toString).orElse("");
  }

  private static String text(Response response, Optional<String> text, int maxLength) {
    text.ifPresent(
        t -> {
          check(!CsvRow.isBlank(t), response, "no blank text", "one");
          check(
              t.length() <= maxLength,
              response,
              "texts of at most " + maxLength + " characters there",
              "one of " + t.length());
          check(
              StandardCharsets.UTF_8.newEncoder().canEncode(t),
              response,
              "Unicode text",
              "half a character in " + Quotation.of(t));
        });
    return text.map(SpreadsheetGuard::guard).orElse("");
  }

  private static String day(Response response, Optional<LocalDate> day) {
    day.ifPresent(
        d ->
            check(
                d.getYear() >= 0 && d.getYear() <= 9999,
                response,
                "days in the years 0000 to 9999",
                d.toString()));
    return day.map(LocalDate::toString).orElse("");
  }

  private static void check(boolean held, Response response, String rule, String actual) {
    if (!held) {
      throw new IllegalArgumentException(
          "the assessment form holds "
              + rule
              + ", but the response to "
              + response.getControl()
              + " has "
              + actual);
    }
  }
}
