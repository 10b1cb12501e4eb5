package org.example.downstream;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.source.DateSpan;

/** What a vendor does with the types: build them, change them, sort them, look inside. */
public final class Findings {

  private Findings() {}

  /**
   * A finding of everything.
   *
   * @return the finding
   */
  public static Finding finding() {
    return Finding.builder()
        .id(FindingId.of("F-1"))
        .title("Old TLS")
        .severity(FindingSeverity.HIGH)
        .scoringMethod("CVSS 2.0")
        .addControl(ControlId.of("CoCo-1"))
        .build();
  }

  /**
   * A body.
   *
   * @return the body
   */
  public static Organisation organisation() {
    return Organisation.builder()
        .id(OrganisationId.parse("gss:E07000026"))
        .name("Example Borough Council")
        .kind(OrganisationKind.Council.DISTRICT)
        .start(DateSpan.parse("1974-04"))
        .build();
  }

  /**
   * Sorts findings by severity.
   *
   * @param findings the findings
   * @return the findings, by severity and title
   */
  public static ImmutableList<Finding> sorted(Iterable<Finding> findings) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Finding::getSeverity).thenComparing(Finding::getTitle), findings);
  }
}
