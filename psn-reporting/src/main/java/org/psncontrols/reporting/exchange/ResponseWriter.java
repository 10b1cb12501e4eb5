package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;

/** Makes rows of the assessment form of responses, and refuses what would not read back. */
final class ResponseWriter {

  private ResponseWriter() {}

  static ImmutableList<ImmutableList<String>> toRows(Iterable<Response> responses) {
    Set<ControlId> seen = new HashSet<>();
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Response response : responses) {
      CellWriter cells =
          new CellWriter("the assessment form", "the response to " + response.getControl());
      cells.check(seen.add(response.getControl()), "one row per control", "a row for it already");
      rows.add(toRow(response, cells));
    }
    return rows.build();
  }

  private static ImmutableList<String> toRow(Response response, CellWriter cells) {
    cells.check(
        response.getEvidence().size() <= 1,
        "one item of evidence",
        response.getEvidence().size() + " items");
    cells.check(response.getCompensatingMeasures().isEmpty(), "no compensating measures", "some");
    cells.check(response.getAssessorView().isEmpty(), "no assessor's view", "one");
    cells.check(response.getMethods().isEmpty(), "no assessment methods", "some");
    cells.check(response.getBurden().isEmpty(), "no burden", "one");
    Optional<Evidence> evidence = response.getEvidence().stream().findFirst();
    cells.check(
        evidence.flatMap(Evidence::getHash).isEmpty()
            && evidence.flatMap(Evidence::getLocation).isEmpty(),
        "no hash or location of evidence",
        "one");
    return ImmutableList.of(
        response.getControl().value(),
        response.getAnswer().getLabel(),
        share(response, cells),
        cells.text(response.getComment(), Response.MAX_COMMENT_LENGTH),
        cells.text(evidence.map(Evidence::getTitle), Evidence.MAX_TITLE_LENGTH),
        CellWriter.date(evidence.flatMap(Evidence::getCollectedOn)),
        CellWriter.date(evidence.flatMap(Evidence::getExpiresOn)),
        cells.text(response.getOwner(), Response.MAX_OWNER_LENGTH),
        CellWriter.date(response.getPlannedFor()));
  }

  private static String share(Response response, CellWriter cells) {
    Optional<Share> share = response.getShare();
    cells.check(
        share.isEmpty()
            || (response.getAnswer() == Answer.PARTLY_MET && share.get().parts() < Share.WHOLE),
        "a share below 100% of a partly met answer only",
        share.map(Share::toString).orElse("") + " of " + response.getAnswer().getLabel());
    return share.map(Share::toString).orElse("");
  }
}
