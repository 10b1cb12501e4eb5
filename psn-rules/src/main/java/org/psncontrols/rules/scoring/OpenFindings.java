package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.HealthCheck;
import org.psncontrols.model.assessment.RemedialAction;

/**
 * Which findings of a health check are open at a date.
 *
 * <p>A finding is put right once there is an action for it and every such action is done. That the
 * risk is borne does not close it.
 *
 * @since 0.1
 */
public final class OpenFindings {

  private OpenFindings() {}

  /**
   * The findings that are open.
   *
   * @param assessment the assessment, never null
   * @param asOf the date, never null
   * @return the findings, in the order of the health check; empty where there was none
   */
  public static ImmutableList<Finding> of(Assessment assessment, LocalDate asOf) {
    ImmutableList<Finding> findings =
        assessment.getHealthCheck().map(HealthCheck::getFindings).orElse(ImmutableList.of());
    if (findings.isEmpty()) {
      return findings;
    }
    ImmutableListMultimap.Builder<FindingId, RemedialAction> index =
        ImmutableListMultimap.builder();
    for (RemedialAction action : assessment.getActions()) {
      action.getFindings().forEach(finding -> index.put(finding, action));
    }
    ImmutableListMultimap<FindingId, RemedialAction> actions = index.build();
    return findings.stream()
        .filter(finding -> !isPutRight(actions.get(finding.getId()), asOf))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isPutRight(ImmutableList<RemedialAction> actions, LocalDate asOf) {
    return !actions.isEmpty() && actions.stream().allMatch(action -> action.isDoneBy(asOf));
  }
}
