package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;

/** What the forms of assessments read beside what they write, and what they refuse. */
class AssessmentFormsTest {

  private static final String WHOLE =
      new String(PsnJson.write(PsnJson.SUBMISSION, Samples.SUBMISSION), UTF_8);

  private static Reading<Submission> withText(String text, String other) {
    assertThat(WHOLE).contains(text);
    return PsnJson.read(PsnJson.SUBMISSION, WHOLE.replace(text, other).getBytes(UTF_8), "s.json");
  }

  private static Submission read(String text, String other) {
    Reading<Submission> reading = withText(text, other);
    assertThat(reading.problems()).isEmpty();
    return reading.value().orElseThrow();
  }

  @Test
  void a_finding_called_major_is_critical_and_is_written_so() {
    Submission submission = read("\"severity\":\"high\"", "\"severity\":\"major\"");
    Finding finding =
        submission.getAssessment().getHealthCheck().orElseThrow().getFindings().get(0);

    assertThat(finding.getSeverity()).isEqualTo(FindingSeverity.CRITICAL);
    assertThat(new String(PsnJson.write(PsnJson.SUBMISSION, submission), UTF_8))
        .contains("\"severity\":\"critical\"")
        .doesNotContain("major");
    assertThat(withText("\"severity\":\"high\"", "\"severity\":\"moderate\"").problems())
        .extracting(Problem::getMessage)
        .containsExactly(
            "The value must be one of critical, high, medium, low, informational, but is"
                + " \"moderate\".");
  }

  @Test
  void a_hash_may_have_capitals_and_is_written_without() {
    assertThat(read("0123456789abcdef", "0123456789ABCDEF")).isEqualTo(Samples.SUBMISSION);
  }

  @Test
  void a_vector_is_written_in_the_order_of_its_specification() {
    assertThat(read("AV:N/AC:M/Au:N/C:P/I:P/A:N/E:ND", "(E:ND/C:P/I:P/A:N/AV:N/AC:M/Au:N)"))
        .isEqualTo(Samples.SUBMISSION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"1 day\"; \"1 week\"; assessment.actions[0].effort",
        "\"GBP 0.00\"; \"GBP -1\"; assessment.actions[0].cost",
        "\"5.8\"; 5.8; assessment.healthCheck.findings[0].score",
        "\"5.8\"; \"10.1\"; assessment.healthCheck.findings[0].score",
        "/E:ND; /E:X; assessment.healthCheck.findings[0].cvssVector",
        "\"4x5\"; \"4x6\"; assessment.riskAcceptances[0].riskBefore",
        "\"medium\"; \"middling\"; assessment.riskAcceptances[0].riskAfter",
        "\"RA-1\",\"acceptedBy\"; \"RA 1\",\"acceptedBy\"; assessment.riskAcceptances[0].id",
        "\"formerlyPlannedFor\":\"2014-02\"; \"formerlyPlannedFor\":\"2014-13\";"
            + " assessment.actions[0].planChanges[0].formerlyPlannedFor",
        "\"acceptedOn\":\"2014-02-03\"; \"acceptedOn\":\"2014-02\";"
            + " assessment.riskAcceptances[0].acceptedOn",
        "\"startedOn\":\"2014-01-06\"; \"startedOn\":\"2014-02-06\"; assessment.healthCheck",
        "\"validUntil\":\"2014-10-02\"; \"validUntil\":\"2013-10-01\"; certificates[0]",
        "\"restsOn\":[\"CERT-3\"]; \"restsOn\":[\"CERT-7\"]; certificates[0]",
        "\"kind\":\"service-provision\"; \"kind\":\"service\"; certificates[0].kind"
      })
  void a_part_that_does_not_have_its_form_is_one_problem_at_its_place(
      String text, String other, String path) {
    Reading<Submission> reading = withText(text, other);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::getPath).containsExactly(path);
  }

  @Test
  void a_certificate_names_exactly_one_environment() {
    String whole = new String(PsnJson.write(PsnJson.CERTIFICATE, Samples.CERTIFICATE), UTF_8);
    String environment = "\"environment\":\"company:01234567/Data centre, hall 2\",";
    assertThat(whole).contains(environment);

    for (String other : List.of("", environment + environment)) {
      Reading<Certificate> reading =
          PsnJson.read(
              PsnJson.CERTIFICATE, whole.replace(environment, other).getBytes(UTF_8), "c.json");

      assertThat(reading.value()).isEmpty();
      assertThat(reading.problems()).extracting(Problem::getPath).containsExactly("environment");
    }
  }
}
