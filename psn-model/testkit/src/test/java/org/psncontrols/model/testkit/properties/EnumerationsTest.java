package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.ProgrammeFlag;
import org.psncontrols.model.assessment.SubmissionState;
import org.psncontrols.model.assessment.TesterScheme;
import org.psncontrols.model.source.Standing;

/** Lists of the regime's terms are whole, and in the order that their documentation promises. */
class EnumerationsTest {

  @Example
  void kinds_of_certificates() {
    assertThat(CertificateKind.values())
        .extracting(Enum::name)
        .containsExactly(
            "CONNECTION", "SERVICE_PROVISION", "CONNECTIVITY_SERVICE", "GCN_CONNECTIVITY");
  }

  @Example
  void states_of_submissions_and_what_vouches_for_them() {
    assertThat(SubmissionState.values())
        .extracting(Enum::name)
        .containsExactly(
            "NOT_STARTED",
            "PREPARING",
            "ITHC_DONE",
            "SUBMITTED",
            "RETURNED",
            "IN_VALIDATION",
            "REJECTED",
            "INTERIM_COMPLIANT",
            "COMPLIANT",
            "EXPIRING",
            "EXPIRED",
            "WITHDRAWN",
            "AUDIT_OGSIRO");
    assertThat(SubmissionState.values())
        .filteredOn(state -> state.getStanding() != Standing.SOURCED)
        .containsExactly(
            SubmissionState.NOT_STARTED, SubmissionState.EXPIRING, SubmissionState.EXPIRED)
        .allMatch(state -> state.getStanding() == Standing.RECONSTRUCTED);
  }

  @Example
  void flags_of_the_programme() {
    assertThat(ProgrammeFlag.values())
        .extracting(Enum::name)
        .containsExactly(
            "COMPLIANT",
            "NOT_YET_COMPLIANT",
            "SIGNIFICANT_RISK",
            "HAVING_DIFFICULTY",
            "PLAN_AGREED",
            "PLAN_NOT_AGREED",
            "EXPECTED_TO_AUDIT");
  }

  @Property
  void every_flag_is_one_of_the_compliant_or_of_those_not_yet(@ForAll ProgrammeFlag flag) {
    boolean widest = flag == ProgrammeFlag.COMPLIANT || flag == ProgrammeFlag.NOT_YET_COMPLIANT;

    assertThat(flag.getWiderFlag().isEmpty()).isEqualTo(widest);
    assertThat(flag.getWiderFlag().orElse(ProgrammeFlag.NOT_YET_COMPLIANT))
        .isEqualTo(ProgrammeFlag.NOT_YET_COMPLIANT);
  }

  @Example
  void schemes_of_testers_and_severities() {
    assertThat(TesterScheme.values())
        .extracting(Enum::name)
        .containsExactly("CHECK", "CREST", "TIGER", "CYBER_SCHEME");
    assertThat(FindingSeverity.values())
        .extracting(Enum::name)
        .containsExactly("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL");
  }
}
