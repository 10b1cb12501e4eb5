package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/** Makes certificates and what rests on them. */
final class Certificates {

  private static final ImmutableList<CertificateKind> KINDS =
      ImmutableList.copyOf(CertificateKind.values());

  static final Arbitrary<CertificateId> IDS = DrawnArbitrary.of(Certificates::id);

  static final Arbitrary<Inheritance> INHERITANCES =
      DrawnArbitrary.of(
          draw ->
              inheritance(
                  draw,
                  draw.make(Certificates::id),
                  draw.make(Catalogues::controlId),
                  Provision::any));

  private Certificates() {}

  static CertificateId id(Draw draw) {
    return CertificateId.of(Texts.identifier(draw, "._:/-", 16));
  }

  /**
   * When a certificate is valid: on a day and the next at least, if it is not withdrawn.
   *
   * @param from since when
   * @param until until when
   */
  private record Term(DateSpan from, DateSpan until) {

    static Term around(Draw draw, LocalDate day) {
      return new Term(
          draw.make(Spans::any).upTo(day.minusDays(Days.within(draw, 330))),
          draw.make(Spans::any).from(day.plusDays(Days.within(draw, 360) + 1L)));
    }

    /** A day after its beginning, and not after its end. */
    DateSpan withdrawnOn(Draw draw) {
      LocalDate day = from.last().plusDays(Days.within(draw, 400));
      return DateSpan.of(day.isAfter(until.last()) ? until.last() : day);
    }
  }

  static Certificate certificate(Draw draw, LocalDate day) {
    CertificateId id = draw.make(Certificates::id);
    Term term = draw.make(around -> Term.around(around, day));
    return Certificate.builder()
        .id(id)
        .kind(draw.of(KINDS))
        .environment(draw.make(Organisations::environmentId))
        .holder(draw.make(Organisations::id))
        .validFrom(term.from())
        .validUntil(term.until())
        .withdrawnOn(draw.sometimes(20, term::withdrawnOn))
        .serviceCodes(draw.list(0, 2, Organisations::serviceCode))
        .restsOn(
            draw.<CertificateId>list(0, 2, Certificates::id).stream()
                .filter(on -> !on.equals(id))
                .toList())
        .build();
  }

  /**
   * Where something is met for others.
   *
   * @param service by which of its services, where that is known
   */
  record Provision(EnvironmentId environment, Optional<ServiceCode> service) {

    static Provision any(Draw draw) {
      return new Provision(
          draw.make(Organisations::environmentId), draw.sometimes(50, Organisations::serviceCode));
    }
  }

  static Inheritance inheritance(
      Draw draw, CertificateId certificate, ControlId control, Maker<Provision> provisions) {
    Provision provision = draw.make(provisions);
    return Inheritance.builder()
        .control(control)
        .environment(provision.environment())
        .certificate(certificate)
        .serviceCode(provision.service())
        .build();
  }

  /** The certificates that inheritances rest on, all of them valid on a day. */
  static ImmutableList<Certificate> under(
      Draw draw, List<Inheritance> inheritances, LocalDate day) {
    Map<CertificateId, Certificate> certificates = new LinkedHashMap<>();
    for (Inheritance inheritance : inheritances) {
      for (Certificate certificate : draw.make(chain -> under(chain, inheritance, day))) {
        certificates.putIfAbsent(certificate.getId(), certificate);
      }
    }
    return ImmutableList.copyOf(certificates.values());
  }

  /** A connection certificate, or one of a service with the connection certificate it needs. */
  private static List<Certificate> under(Draw draw, Inheritance inheritance, LocalDate day) {
    EnvironmentId environment = inheritance.getEnvironment();
    Term term = draw.make(around -> Term.around(around, day));
    Certificate relied =
        Certificate.builder()
            .id(inheritance.getCertificate())
            .kind(CertificateKind.CONNECTION)
            .environment(environment)
            .holder(environment.organisation())
            .validFrom(term.from())
            .validUntil(term.until())
            .serviceCodes(inheritance.getServiceCode().stream().toList())
            .build();
    if (!draw.chance(50)) {
      return List.of(relied);
    }
    Certificate connection =
        Certificate.builder()
            .from(relied)
            .id(CertificateId.of(inheritance.getCertificate() + "/connection"))
            .build();
    return List.of(
        connection,
        Certificate.builder()
            .from(relied)
            .kind(CertificateKind.SERVICE_PROVISION)
            .addRestsOn(connection.getId())
            .build());
  }
}
