package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.source.DateSpan;

class CertificateTest {

  private static final LocalDate START = LocalDate.of(2013, 10, 3);
  private static final LocalDate END = LocalDate.of(2014, 10, 2);
  private static final EnvironmentId ENVIRONMENT = EnvironmentId.parse("own:a/Main");

  private static Certificate.Builder certificate() {
    return Certificate.builder()
        .id(CertificateId.of("C-1"))
        .kind(CertificateKind.CONNECTION)
        .environment(ENVIRONMENT)
        .holder(OrganisationId.parse("own:a"))
        .validFrom(START)
        .validUntil(END);
  }

  @Example
  void invariant_1_a_certificate_references_exactly_one_environment() {
    Certificate.Builder without =
        Certificate.builder()
            .id(CertificateId.of("C-1"))
            .kind(CertificateKind.CONNECTION)
            .holder(OrganisationId.parse("own:a"))
            .validFrom(START)
            .validUntil(END);

    assertThatIllegalStateException()
        .isThrownBy(without::build)
        .withMessageContaining("environment");
    assertThat(without.environment(ENVIRONMENT).build().getEnvironment()).isEqualTo(ENVIRONMENT);
  }

  @Property
  void invariant_1_a_certificate_starts_before_it_ends(@ForAll Certificate certificate) {
    assertThat(certificate.getValidFrom().first()).isBefore(certificate.getValidUntil().last());
    Certificate.Builder turned =
        Certificate.builder()
            .from(certificate)
            .validFrom(certificate.getValidUntil().last())
            .validUntil(certificate.getValidFrom().first());
    assertThatIllegalArgumentException()
        .isThrownBy(turned::build)
        .withMessageStartingWith("a certificate must start before it ends, but ");
  }

  @Example
  void invariant_1_a_certificate_of_one_day_does_not_start_before_it_ends() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificate().validUntil(START).build())
        .withMessage(
            "a certificate must start before it ends, but C-1 is valid from 2013-10-03 until"
                + " 2013-10-03");
    assertThat(certificate().validUntil(START.plusDays(1)).build().isValidOn(START)).isTrue();
  }

  @Example
  void a_certificate_is_valid_on_its_first_and_last_day() {
    Certificate certificate = certificate().build();

    assertThat(certificate.isValidOn(START.minusDays(1))).isFalse();
    assertThat(certificate.isValidOn(START)).isTrue();
    assertThat(certificate.isValidOn(END)).isTrue();
    assertThat(certificate.isValidOn(END.plusDays(1))).isFalse();
  }

  @Example
  void a_withdrawn_certificate_does_not_hold_on_the_day_of_its_withdrawal() {
    Certificate certificate = certificate().withdrawnOn(LocalDate.of(2014, 2, 28)).build();

    assertThat(certificate.isValidOn(LocalDate.of(2014, 2, 27))).isTrue();
    assertThat(certificate.isValidOn(LocalDate.of(2014, 2, 28))).isFalse();
    assertThat(certificate.isValidOn(LocalDate.of(2014, 3, 1))).isFalse();
  }

  @Property
  void of_a_partial_date_the_day_least_favourable_to_the_body_is_taken(
      @ForAll Certificate certificate) {
    LocalDate first = certificate.getValidFrom().last();
    LocalDate last = certificate.getValidUntil().first();
    LocalDate gone = certificate.getWithdrawnOn().map(DateSpan::first).orElse(last.plusDays(1));

    assertThat(certificate.isValidOn(first)).isEqualTo(gone.isAfter(first));
    assertThat(certificate.isValidOn(last)).isEqualTo(gone.isAfter(last));
    assertThat(certificate.isValidOn(first.minusDays(1))).isFalse();
    assertThat(certificate.isValidOn(last.plusDays(1))).isFalse();
    assertThat(certificate.isValidOn(gone)).isFalse();
  }

  @Example
  void a_certificate_rests_on_others_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> certificate().addRestsOn(CertificateId.of("C-1")).build())
        .withMessage("a certificate must rest on others only, but C-1 rests on itself");
  }
}
