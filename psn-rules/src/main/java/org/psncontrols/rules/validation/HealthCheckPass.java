package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.Set;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.Sampling;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.problem.ProblemCodes;

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
      faults.error(
          ProblemCodes.HEALTH_CHECK_AFTER_ASSESSMENT,
          path.field("testedOn"),
          "The health check ended on "
              + check.getTestedOn()
              + ", after the day the answers speak of, "
              + assessedOn
              + ".",
          "Correct one of the two dates.");
    }
    check.getSampling().ifPresent(sampling -> sampling(path.field("sampling"), sampling));
    faults.tooMany(path, "findings", check.getFindings());
    for (int i = 0; i < check.getFindings().size(); i++) {
      finding(path.item("findings", i), check.getFindings().get(i), findings);
    }
  }

  private void sampling(Path path, Sampling sampling) {
    if (sampling.getAutomatedShare().filter(share -> share.parts() < Share.WHOLE).isPresent()) {
      faults.warning(
          ProblemCodes.HEALTH_CHECK_SAMPLING,
          path.field("automatedShare"),
          "Automated tools scanned "
              + sampling.getAutomatedShare().get()
              + " of the internal systems, not all of them.",
          "Have everything scanned; a sample may be taken for testing by hand only.");
    }
  }

  private void finding(Path path, Finding finding, Set<FindingId> findings) {
    if (!findings.add(finding.getId())) {
      faults.error(
          ProblemCodes.FINDING_REPEATED,
          path.field("id"),
          "Finding " + finding.getId() + " appears twice.",
          "Give each finding an identifier of its own.");
    }
    faults.text(path, "title", finding.getTitle(), Finding.MAX_TITLE_LENGTH);
    faults.text(path, "scoringMethod", finding.getScoringMethod(), Finding.MAX_TITLE_LENGTH);
    faults.text(path, "description", finding.getDescription(), Finding.MAX_DESCRIPTION_LENGTH);
    for (int i = 0; i < finding.getAffectedAssets().size(); i++) {
      faults.text(
          path.item("affectedAssets", i),
          finding.getAffectedAssets().get(i),
          Finding.MAX_TITLE_LENGTH);
    }
    controls.checkAll(path, finding.getControls());
    if (finding.getScoringMethod().isEmpty() && finding.getCvssVector().isEmpty()) {
      faults.error(
          ProblemCodes.FINDING_WITHOUT_SCORING_METHOD,
          path.field("scoringMethod"),
          "Finding " + finding.getId() + " does not say how its severity was arrived at.",
          "Name the scoring method that the tester used, such as CVSS 2.0.");
    }
  }
}
