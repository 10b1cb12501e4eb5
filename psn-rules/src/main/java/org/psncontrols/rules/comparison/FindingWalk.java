package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.rules.comparison.RoundChange.Kind;
import org.psncontrols.rules.scoring.OpenFindings;
import org.psncontrols.rules.scoring.Score;

/**
 * Goes from the open findings of one round to those of another, whose answers it already has.
 *
 * <p>A finding is the same in both if it has the same identifier and the same title: two testers
 * both begin to count at 1.
 */
final class FindingWalk {

  private final Round newer;
  private final Ledger ledger;

  /** Those of the first round, turning into those of the second. */
  private final List<Finding> open;

  private FindingWalk(Round newer, Ledger ledger, List<Finding> open) {
    this.newer = newer;
    this.ledger = ledger;
    this.open = open;
  }

  /** Walks to the very score of the second round. */
  static void walk(Assessment carried, LocalDate then, Round newer, Ledger ledger) {
    List<Finding> open = new ArrayList<>(OpenFindings.of(carried, then));
    FindingWalk walk = new FindingWalk(newer, ledger, open);
    boolean checked = carried.getHealthCheck().isPresent();
    if (newer.assessment().getHealthCheck().isPresent()) {
      if (!checked) {
        ledger.whole(Kind.HEALTH_CHECKED, walk.score(), "There is a health check");
      }
      walk.findings();
    } else if (checked) {
      ledger.whole(
          Kind.HEALTH_CHECK_GONE,
          newer.score(),
          "There is no health check any more, and so none of its open findings ("
              + open.size()
              + ")");
    }
    ledger.rest(newer.score(), "The model looks at something else that differs");
  }

  private Score score() {
    Assessment assessment = Frozen.withFindings(newer.assessment(), ImmutableList.copyOf(open));
    return newer.plan().score(assessment, newer.asOf());
  }

  private void findings() {
    List<Finding> opened = new ArrayList<>(OpenFindings.of(newer.assessment(), newer.asOf()));
    List<Finding> matched = new ArrayList<>();
    for (Finding finding : ImmutableList.copyOf(open)) {
      int same = indexOfSame(opened, finding);
      if (same < 0) {
        open.remove(finding);
        close(finding);
      } else {
        matched.add(opened.remove(same));
      }
    }
    regrade(matched);
    for (Finding finding : opened) {
      open.add(finding);
      ledger.finding(Kind.FINDING_OPENED, finding.getId(), score(), name(finding) + " is open");
    }
  }

  private void close(Finding finding) {
    boolean named =
        newer
            .assessment()
            .getHealthCheck()
            .map(HealthCheck::getFindings)
            .filter(findings -> indexOfSame(findings, finding) >= 0)
            .isPresent();
    ledger.finding(
        named ? Kind.FINDING_PUT_RIGHT : Kind.FINDING_GONE,
        finding.getId(),
        score(),
        name(finding) + (named ? " is put right" : " is not found again"));
  }

  /** Those that are open in both rounds now stand at the same places in both lists. */
  private void regrade(List<Finding> matched) {
    for (int i = 0; i < matched.size(); i++) {
      Finding before = open.get(i);
      Finding after = matched.get(i);
      open.set(i, after);
      if (before.getSeverity() != after.getSeverity()) {
        ledger.finding(
            Kind.FINDING_REGRADED,
            after.getId(),
            score(),
            name(before) + " is now " + Words.lowerCase(after.getSeverity()));
      }
    }
  }

  private static int indexOfSame(List<Finding> findings, Finding finding) {
    for (int i = 0; i < findings.size(); i++) {
      Finding each = findings.get(i);
      if (each.getId().equals(finding.getId()) && each.getTitle().equals(finding.getTitle())) {
        return i;
      }
    }
    return -1;
  }

  private static String name(Finding finding) {
    return "Finding " + finding.getId() + " (" + Words.lowerCase(finding.getSeverity()) + ")";
  }
}
