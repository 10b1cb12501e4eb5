package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.assessment.ActionId;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.Cost;
import org.psncontrols.model.assessment.Effort;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingScore;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.RiskAcceptanceId;
import org.psncontrols.model.assessment.RiskLevel;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.source.DateSpan;

/** What is printed reads back as the same value. */
class TextFormTest {

  @Property
  void date_spans(@ForAll DateSpan span) {
    assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
  }

  @Property
  void organisation_identifiers(@ForAll OrganisationId id) {
    assertThat(OrganisationId.parse(id.toString())).isEqualTo(id);
    assertThat(OrganisationId.of(id.scheme(), id.value())).isEqualTo(id);
  }

  @Property
  void environment_identifiers(@ForAll EnvironmentId id) {
    assertThat(EnvironmentId.parse(id.toString())).isEqualTo(id);
  }

  @Property
  void organisation_kinds(@ForAll OrganisationKind kind) {
    assertThat(OrganisationKind.parse(kind.getCode())).isSameAs(kind);
  }

  @Property
  void catalogue_editions(@ForAll CatalogueEdition edition) {
    assertThat(CatalogueEdition.parse(edition.toString())).isEqualTo(edition);
  }

  @Property
  void frequencies(@ForAll Frequency frequency) {
    assertThat(Frequency.parse(frequency.getCode())).isEqualTo(frequency);
  }

  @Property
  void shares(@ForAll Share share) {
    assertThat(Share.parse(share.toString())).isEqualTo(share);
    assertThat(Share.parse(share.toPercent().toPlainString())).isEqualTo(share);
  }

  @Property
  void efforts(@ForAll Effort effort) {
    assertThat(Effort.parse(effort.toString())).isEqualTo(effort);
    assertThat(Effort.parse(effort.toDays().toPlainString())).isEqualTo(effort);
  }

  @Property
  void costs(@ForAll Cost cost) {
    assertThat(Cost.parse(cost.toString())).isEqualTo(cost);
    assertThat(Cost.parse("\u00a3" + cost.toPounds().toPlainString())).isEqualTo(cost);
    assertThat(Cost.ofPence(cost.pence())).isEqualTo(cost);
  }

  @Property
  void hashes(@ForAll Sha256 hash) {
    assertThat(Sha256.parse(hash.toString())).isEqualTo(hash);
    assertThat(Sha256.parse(Ascii.toUpperCase(hash.hex()))).isEqualTo(hash);
  }

  @Property
  void scores_of_findings(@ForAll FindingScore score) {
    assertThat(FindingScore.parse(score.toString())).isEqualTo(score);
    assertThat(score.toDecimal().scale()).isEqualTo(1);
  }

  @Property
  void risks(@ForAll RiskLevel risk) {
    assertThat(RiskLevel.parse(risk.getCode())).isEqualTo(risk);
  }

  @Property
  void environments(@ForAll EnvironmentId id) {
    assertThat(EnvironmentId.parse(id.toString())).isEqualTo(id);
  }

  @Example
  void severities_in_any_case_and_major_as_critical() {
    assertThat(FindingSeverity.parse("High")).contains(FindingSeverity.HIGH);
    assertThat(FindingSeverity.parse(" informational\t")).contains(FindingSeverity.INFORMATIONAL);
    assertThat(FindingSeverity.parse("Major")).contains(FindingSeverity.CRITICAL);
    assertThat(FindingSeverity.parse("moderate")).isEmpty();
    assertThat(FindingSeverity.parse("")).isEmpty();
  }

  @Example
  void efforts_and_costs_are_written_as_people_write_them() {
    assertThat(Effort.ofDays(1)).hasToString("1 day");
    assertThat(new Effort(250)).hasToString("2.5 days");
    assertThat(Effort.ofDays(0)).hasToString("0 days");
    assertThat(Effort.ofDays(10)).hasToString("10 days");
    assertThat(Effort.parse("2.50")).isEqualTo(new Effort(250));
    assertThat(Cost.ofPence(123_450)).hasToString("GBP 1234.50");
    assertThat(Cost.parse("1200")).isEqualTo(Cost.ofPence(120_000));
    assertThat(new FindingScore(100)).hasToString("10.0");
    assertThat(FindingScore.parse("7")).hasToString("7.0");
    assertThat(new RiskLevel.Rating(4, 5).getCode()).isEqualTo("4x5");
    assertThat(new RiskLevel.Rating(4, 5).product()).isEqualTo(20);
    assertThat(RiskLevel.Band.VERY_HIGH.getCode()).isEqualTo("very-high");
  }

  @Property
  void identifiers_are_their_text(
      @ForAll ControlId control,
      @ForAll ServiceCode service,
      @ForAll AssessmentId assessment,
      @ForAll FindingId finding,
      @ForAll ActionId action,
      @ForAll RiskAcceptanceId acceptance,
      @ForAll CertificateId certificate,
      @ForAll ProblemCode code) {
    assertThat(RiskAcceptanceId.of(acceptance.toString())).isEqualTo(acceptance);
    assertThat(CertificateId.of(certificate.toString())).isEqualTo(certificate);
    assertThat(ControlId.of(control.toString())).isEqualTo(control);
    assertThat(ServiceCode.of(service.toString())).isEqualTo(service);
    assertThat(AssessmentId.of(assessment.toString())).isEqualTo(assessment);
    assertThat(FindingId.of(finding.toString())).isEqualTo(finding);
    assertThat(ActionId.of(action.toString())).isEqualTo(action);
    assertThat(ProblemCode.of(code.toString())).isEqualTo(code);
  }

  @Property
  void answers_in_any_case_and_spacing(@ForAll Answer answer, @ForAll @IntRange(max = 3) int form) {
    String label = answer.getLabel();
    String text =
        switch (form) {
          case 0 -> label;
          case 1 -> Ascii.toUpperCase(label);
          case 2 -> "\u00A0\t " + label.replace(" ", " \n\u2003 ") + "  ";
          default -> Ascii.toUpperCase(label.substring(0, 1)) + label.substring(1);
        };

    assertThat(Answer.parse(text)).contains(answer);
  }

  @Example
  void answers_by_other_words() {
    assertThat(Answer.parse("Yes")).contains(Answer.MET);
    assertThat(Answer.parse("PARTIAL")).contains(Answer.PARTLY_MET);
    assertThat(Answer.parse(" no ")).contains(Answer.NOT_MET);
    assertThat(Answer.parse("N/A")).contains(Answer.NOT_APPLICABLE);
    assertThat(Answer.parse("")).contains(Answer.NOT_ASSESSED);
    assertThat(Answer.parse(" \t")).contains(Answer.NOT_ASSESSED);
    assertThat(Answer.parse("perhaps")).isEmpty();
    assertThat(Answer.parse("notmet")).isEmpty();
  }

  @Example
  void letter_case_does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Answer.parse("PARTIAL")).contains(Answer.PARTLY_MET);
      assertThat(OrganisationKind.Council.DISTRICT.getCode()).isEqualTo("council.district");
      assertThat(Frequency.Occasion.EACH_REVIEW.getCode()).isEqualTo("each-review");
      assertThat(DateSpan.parse("2014-q1")).hasToString("2014-Q1");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Example
  void codes_are_stable() {
    assertThat(OrganisationKind.all().map(OrganisationKind::getCode))
        .hasSizeGreaterThan(20)
        .doesNotHaveDuplicates()
        .contains("council.district", "community.national-park", "supplier.charity")
        .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"));
    assertThat(OrganisationKind.all().map(OrganisationKind::getLabel))
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.isBlank());
    assertThat(new Frequency.Every(4, Frequency.Unit.HOURS).getCode()).isEqualTo("every-4-hours");
    assertThat(IdentifierScheme.LOCAL_AUTHORITY.getPrefix()).isEqualTo("local-authority");
    assertThat(Nation.NORTHERN_IRELAND.getLabel()).isEqualTo("Northern Ireland");
  }

  @Example
  void shares_are_written_without_trailing_zeros() {
    assertThat(Share.of(6_250)).hasToString("62.5%");
    assertThat(Share.of(Share.WHOLE)).hasToString("100%");
    assertThat(Share.of(1)).hasToString("0.01%");
    assertThat(Share.of(1_000)).hasToString("10%");
    assertThat(Share.parse("40")).isEqualTo(Share.of(4_000));
    assertThat(Share.parse("040.50%")).isEqualTo(Share.of(4_050));
    assertThat(Share.of(6_250).toPercent()).isEqualByComparingTo("62.5").hasToString("62.50");
  }
}
