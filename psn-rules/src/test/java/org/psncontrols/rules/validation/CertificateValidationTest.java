package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.psncontrols.model.assessment.CertificateKind.CONNECTION;
import static org.psncontrols.model.assessment.CertificateKind.SERVICE_PROVISION;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.SUPPLIER;
import static org.psncontrols.rules.Examples.certificate;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.inheritance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** Each rule over certificates, broken once in a set that breaks no other. */
class CertificateValidationTest {

  private static final Certificate CONNECTED = certificate("C", CONNECTION).build();
  private static final Certificate SERVICE =
      certificate("S", SERVICE_PROVISION).addRestsOn(CONNECTED.getId()).build();
  private static final LocalDate AFTER = DAY.plusDays(2);

  private static List<Problem> check(Certificate... certificates) {
    return CertificateValidation.check(Arrays.asList(certificates), DAY).asList();
  }

  private static List<Problem> check(Inheritance inheritance, Certificate certificate) {
    return CertificateValidation.check(List.of(certificate), List.of(inheritance), DAY).asList();
  }

  private static Problem error(ProblemCode code, String path, String message, String remedy) {
    return Problem.builder()
        .code(code)
        .path(path)
        .message(message)
        .remedy(remedy)
        .source(Rules.find(code).orElseThrow().getSource())
        .build();
  }

  private static Certificate with(Certificate certificate, LocalDate from, LocalDate until) {
    return Certificate.builder().from(certificate).validFrom(from).validUntil(until).build();
  }

  @Test
  void a_service_on_a_connection_breaks_no_rule() {
    assertThat(check()).isEmpty();
    assertThat(check(CONNECTED, SERVICE)).isEmpty();
    assertThat(CertificateValidation.check(full(), DAY)).isEmpty();
  }

  private static Problem connectionMissing(int index, LocalDate day) {
    return error(
        ProblemCodes.CONNECTION_CERTIFICATE_MISSING,
        "certificates[" + index + "].environment",
        "Certificate S is of a service from own:supplier/Data centre, which has no connection"
            + " certificate that is valid on "
            + day
            + ".",
        "Add the environment's connection certificate, or correct the environment.");
  }

  @Test
  void invariant_2_a_service_provision_certificate_needs_a_connection_certificate() {
    Certificate alone = certificate("S", SERVICE_PROVISION).build();

    assertThat(check(alone)).containsExactly(connectionMissing(0, DAY));
  }

  @Test
  void invariant_2_the_connection_certificate_is_of_the_same_environment() {
    Certificate elsewhere =
        certificate("C", CONNECTION)
            .environment(EnvironmentId.of(SUPPLIER.organisation(), "Another"))
            .build();
    Certificate anothers =
        certificate("C", CONNECTION).holder(OrganisationId.parse("own:another")).build();
    Certificate alone = certificate("S", SERVICE_PROVISION).build();

    assertThat(check(elsewhere, alone)).containsExactly(connectionMissing(1, DAY));
    // The environment counts, not who holds the certificate.
    assertThat(check(anothers, alone)).isEmpty();
  }

  @Test
  void invariant_2_both_are_valid_on_the_same_day() {
    Certificate alone = certificate("S", SERVICE_PROVISION).validUntil(DAY.plusYears(1)).build();

    assertThat(CertificateValidation.check(List.of(CONNECTED, alone), DAY.plusDays(1))).isEmpty();
    assertThat(CertificateValidation.check(List.of(CONNECTED, alone), AFTER))
        .containsExactly(connectionMissing(1, AFTER));
    // A service that is not valid itself needs nothing.
    assertThat(CertificateValidation.check(List.of(CONNECTED, alone), DAY.minusDays(1))).isEmpty();
  }

  @Test
  void invariant_2_a_withdrawn_connection_is_none() {
    Certificate withdrawn = certificate("C", CONNECTION).withdrawnOn(DAY).build();
    Certificate alone = certificate("S", SERVICE_PROVISION).build();

    assertThat(check(withdrawn, alone)).containsExactly(connectionMissing(1, DAY));
  }

  @Test
  void invariant_2_a_connection_of_which_only_the_month_is_known_may_not_have_begun() {
    Certificate month =
        certificate("C", CONNECTION)
            .validFrom(DateSpan.parse("2014-03"))
            .validUntil(DateSpan.parse("2015-03"))
            .build();
    Certificate alone = certificate("S", SERVICE_PROVISION).build();

    assertThat(check(month, alone)).containsExactly(connectionMissing(1, DAY));
  }

  @ParameterizedTest
  @EnumSource(value = CertificateKind.class, mode = EnumSource.Mode.EXCLUDE, names = "CONNECTION")
  void invariant_2_no_other_kind_makes_a_connection(CertificateKind kind) {
    Certificate other = certificate("C", kind).build();
    Certificate alone = certificate("S", SERVICE_PROVISION).build();

    assertThat(check(other, alone))
        .extracting(Problem::getCode)
        .containsOnly(ProblemCodes.CONNECTION_CERTIFICATE_MISSING);
    if (kind != SERVICE_PROVISION) {
      assertThat(check(other)).isEmpty();
    }
  }

  @Test
  void a_service_whose_connection_is_told_already_is_one_problem() {
    Certificate later = with(CONNECTED, DAY.plusDays(1), AFTER);

    assertThat(check(later, SERVICE))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(tuple(ProblemCodes.CERTIFICATE_NOT_VALID, "certificates[1].restsOn[0]"));
    assertThat(check(SERVICE))
        .extracting(Problem::getCode, Problem::getPath)
        .containsExactly(tuple(ProblemCodes.CERTIFICATE_UNKNOWN, "certificates[0].restsOn[0]"));
  }

  @Test
  void a_service_that_rests_on_valid_ones_alone_still_needs_a_connection() {
    Certificate platform = certificate("P", CertificateKind.CONNECTIVITY_SERVICE).build();
    Certificate service = certificate("S", SERVICE_PROVISION).addRestsOn(platform.getId()).build();

    assertThat(check(platform, service)).containsExactly(connectionMissing(1, DAY));
  }

  @Test
  void two_certificates_of_one_identifier_are_one_problem() {
    assertThat(check(CONNECTED, CONNECTED))
        .containsExactly(
            error(
                ProblemCodes.CERTIFICATE_REPEATED,
                "certificates[1].id",
                "Certificate C appears twice.",
                "Give each certificate an identifier of its own."));
  }

  @Test
  void a_certificate_that_rests_on_an_unknown_one_is_one_problem() {
    Certificate dangling = certificate("D", CONNECTION).addRestsOn(CertificateId.of("X")).build();
    Problem expected =
        error(
            ProblemCodes.CERTIFICATE_UNKNOWN,
            "certificates[0].restsOn[0]",
            "Certificate D rests on certificate X, which is not there.",
            "Add the certificate, or correct its identifier.");

    assertThat(check(dangling)).containsExactly(expected);
    // Valid or not, the link leads nowhere.
    assertThat(CertificateValidation.check(List.of(dangling), AFTER)).containsExactly(expected);
  }

  @Test
  void certificates_that_rest_on_one_another_are_one_problem_at_the_first() {
    Certificate first = certificate("A", CONNECTION).addRestsOn(CertificateId.of("B")).build();
    Certificate second =
        certificate("B", CONNECTION)
            .addRestsOn(CertificateId.of("A"), CertificateId.of("C"))
            .build();
    Certificate outside = certificate("D", CONNECTION).addRestsOn(CertificateId.of("A")).build();

    assertThat(check(CONNECTED, outside, first, second))
        .containsExactly(
            error(
                ProblemCodes.CERTIFICATE_CYCLE,
                "certificates[2].restsOn",
                "Certificate A rests on itself through others.",
                "Take out the link that does not hold."));
  }

  @Test
  void every_circle_is_found_in_one_pass_however_long_the_ways_are() {
    int length = 20_000;
    List<Certificate> ways =
        IntStream.range(0, length)
            .mapToObj(
                i ->
                    certificate("N" + i, CONNECTION)
                        // Two halves, each a circle, and a link from the first to the second.
                        .addRestsOn(CertificateId.of("N" + next(i, length / 2)))
                        .addRestsOn(
                            CertificateId.of("N" + (i == 5 ? length / 2 : next(i, length / 2))))
                        .build())
            .toList();

    assertThat(CertificateValidation.check(ways, DAY))
        .extracting(Problem::getPath)
        .containsExactly("certificates[0].restsOn", "certificates[10000].restsOn");
  }

  private static int next(int i, int half) {
    return i / half * half + (i + 1) % half;
  }

  @Test
  void a_certificate_that_rests_on_one_not_valid_on_the_day_is_one_problem() {
    Certificate later = with(CONNECTED, DAY.plusDays(1), AFTER);
    Certificate top = certificate("T", CONNECTION).addRestsOn(CONNECTED.getId()).build();

    assertThat(check(later, top))
        .containsExactly(
            error(
                ProblemCodes.CERTIFICATE_NOT_VALID,
                "certificates[1].restsOn[0]",
                "Certificate T rests on certificate C, which is not valid on 2014-03-03.",
                "Add a certificate that is valid."));
    assertThat(CertificateValidation.check(List.of(later, top), DAY.plusDays(1))).isEmpty();
    assertThat(CertificateValidation.check(List.of(CONNECTED, top), AFTER)).isEmpty();
  }

  @Test
  void an_inheritance_without_its_certificate_is_one_problem() {
    assertThat(check(inheritance().build(), CONNECTED))
        .containsExactly(
            error(
                ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
                "assessment.inheritances[0].certificate",
                "Control C-1 rests on certificate CERT-1, which is not there.",
                "Add the certificate, or correct its identifier."));
  }

  @Test
  void an_inheritance_rests_on_a_certificate_valid_on_the_day() {
    Inheritance inheritance = inheritance().certificate(CONNECTED.getId()).build();

    assertThat(check(inheritance, CONNECTED)).isEmpty();
    assertThat(CertificateValidation.check(List.of(CONNECTED), List.of(inheritance), AFTER))
        .containsExactly(
            error(
                ProblemCodes.CERTIFICATE_NOT_VALID,
                "assessment.inheritances[0].certificate",
                "Control C-1 rests on certificate C, which is not valid on 2014-03-05.",
                "Add a certificate that is valid."));
  }

  @Test
  void an_inheritance_is_of_the_environment_and_a_service_of_its_certificate() {
    Certificate covering =
        Certificate.builder().from(CONNECTED).addServiceCode(ServiceCode.of("SRV_0220")).build();
    Inheritance.Builder inheritance = inheritance().certificate(CONNECTED.getId());

    assertThat(check(inheritance.serviceCode(ServiceCode.of("SRV_0220")).build(), covering))
        .isEmpty();
    assertThat(check(inheritance.serviceCode(ServiceCode.of("SRV_0221")).build(), covering))
        .containsExactly(
            error(
                ProblemCodes.INHERITANCE_SERVICE_DIFFERS,
                "assessment.inheritances[0].serviceCode",
                "Control C-1 is met by service SRV_0221, which certificate C does not cover.",
                "Name a service of the certificate, or the certificate of the service."));
    assertThat(
            check(
                inheritance()
                    .certificate(CONNECTED.getId())
                    .environment(EnvironmentId.parse("own:a/Main"))
                    .build(),
                CONNECTED))
        .containsExactly(
            error(
                ProblemCodes.INHERITANCE_ENVIRONMENT_DIFFERS,
                "assessment.inheritances[0].environment",
                "Control C-1 is met in own:a/Main, but certificate C is of own:supplier/Data"
                    + " centre.",
                "Name the environment of the certificate, or the certificate of the environment."));
  }

  @Test
  void a_submission_is_checked_with_its_certificates_and_inheritances() {
    Submission bare = Submission.builder().from(full()).certificates(ImmutableList.of()).build();

    assertThat(CertificateValidation.check(bare, DAY))
        .extracting(Problem::getCode)
        .containsExactly(ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE);
  }
}
