package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.Set;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;

/** Finds the faults of a health check. */
record HealthCheckPass(Faults faults, KnownControls controls) {

  /**
   * Checks it.
   *
   * @param findings takes the identifiers of its findings
   */
  void check(Path path, HealthCheck check, LocalDate assessedOn, Set<FindingId> findings) {
    faults.text(path, "tester", check.getTester(), HealthCheck.MAX_TESTER_LENGTH);
    faults.text(
        path, "reportReference", check.getReportReference(), HealthCheck.MAX_REFERENCE_LENGTH);
    if (check.getTestedOn().first().isAfter(assessedOn)) {
      faults.add(
          Rules.HEALTH_CHECK_AFTER_ASSESSMENT,
          path.field("testedOn"),
          check.getTestedOn(),
          assessedOn);
    }
    faults.tooMany(path, "findings", check.getFindings(), Assessment.MAX_RESPONSES);
    for (int i = 0; i < check.getFindings().size(); i++) {
      finding(path.item("findings", i), check.getFindings().get(i), findings);
    }
  }

  private void finding(Path path, Finding finding, Set<FindingId> findings) {
    if (!findings.add(finding.getId())) {
      faults.add(Rules.FINDING_REPEATED, path.field("id"), finding.getId());
    }
    faults.text(path, "title", finding.getTitle(), Finding.MAX_TITLE_LENGTH);
    faults.text(path, "scoringMethod", finding.getScoringMethod(), Finding.MAX_TITLE_LENGTH);
    faults.text(path, "description", finding.getDescription(), Finding.MAX_DESCRIPTION_LENGTH);
    faults.texts(path, "affectedAssets", finding.getAffectedAssets(), Finding.MAX_TITLE_LENGTH);
    controls.checkAll(path, finding.getControls());
  }
}
