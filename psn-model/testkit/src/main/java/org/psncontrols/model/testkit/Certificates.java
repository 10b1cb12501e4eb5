package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.DateSpan;

/** Generators of certificates and of what rests on them. */
final class Certificates {

  static final Arbitrary<CertificateId> IDS =
      Texts.identifier("._:/-", 16).map(CertificateId::of).withoutEdgeCases();

  /** Certificates that are valid around a day that is not known yet, if not withdrawn. */
  static final Arbitrary<Dated<Certificate>> CERTIFICATES =
      Combinators.combine(
              IDS,
              Arbitraries.of(CertificateKind.values()),
              Organisations.ENVIRONMENT_IDS,
              Organisations.IDS,
              terms(),
              Choices.sometimes(20, Dated.days(400)),
              Organisations.SERVICE_CODES.set().ofMaxSize(2),
              IDS.set().ofMaxSize(2))
          .as(
              (id, kind, environment, holder, term, withdrawnIn, codes, restsOn) ->
                  (Dated<Certificate>)
                      day ->
                          Certificate.builder()
                              .id(id)
                              .kind(kind)
                              .environment(environment)
                              .holder(holder)
                              .validFrom(term.from(day))
                              .validUntil(term.until(day))
                              .withdrawnOn(
                                  withdrawnIn.map(
                                      days -> DateSpan.of(term.from(day).last().plusDays(days))))
                              .serviceCodes(codes)
                              .restsOn(restsOn.stream().filter(on -> !on.equals(id)).toList())
                              .build())
          .withoutEdgeCases();

  static final Arbitrary<Draft> INHERITANCES =
      Combinators.combine(
              Choices.evenly(0, 9_999),
              Organisations.ENVIRONMENT_IDS,
              Choices.sometimes(50, Organisations.SERVICE_CODES))
          .as(Certificates::draft)
          .withoutEdgeCases();

  /** What certificates that are relied upon are like; at least one. */
  static final Arbitrary<List<Reliance>> RELIANCES =
      Combinators.combine(Choices.chance(50), Organisations.IDS, terms())
          .as(Reliance::new)
          .list()
          .ofMinSize(1)
          .ofMaxSize(2);

  private Certificates() {}

  private static Arbitrary<Term> terms() {
    return Combinators.combine(Dated.days(330), Dated.days(360), Spans.ANY, Spans.ANY)
        .as(Term::new);
  }

  /** An inheritance whose certificate's identifier and catalogue are not known yet. */
  @FunctionalInterface
  interface Draft {
    Optional<Inheritance> of(CertificateId certificate, ImmutableList<ControlId> controls);
  }

  /**
   * When a certificate is valid.
   *
   * @param before days for which it has been valid
   * @param after days for which it will be valid after that day and the next
   */
  record Term(int before, int after, Spans start, Spans end) {

    DateSpan from(LocalDate day) {
      return start.upTo(day.minusDays(before));
    }

    DateSpan until(LocalDate day) {
      return end.from(day.plusDays(after + 1L));
    }
  }

  /**
   * What a certificate that is relied upon is like.
   *
   * @param service whether it is of a service, which needs a connection certificate too
   * @param connected who holds that one
   */
  record Reliance(boolean service, OrganisationId connected, Term term) {}

  private static Draft draft(
      int pick, EnvironmentId environment, Optional<ServiceCode> serviceCode) {
    return (certificate, controls) ->
        controls.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Inheritance.builder()
                    .control(controls.get(pick % controls.size()))
                    .environment(environment)
                    .certificate(certificate)
                    .serviceCode(serviceCode)
                    .build());
  }

  /** Inheritances that rest on a certificate each. */
  static ImmutableList<Inheritance> all(List<Draft> drafts, ImmutableList<ControlId> controls) {
    ImmutableList.Builder<Inheritance> inheritances = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).of(CertificateId.of("CERT-" + (i + 1)), controls).ifPresent(inheritances::add);
    }
    return inheritances.build();
  }

  /** The certificates that inheritances rest on, all of them valid on a day. */
  static ImmutableList<Certificate> under(
      List<Inheritance> inheritances, List<Reliance> reliances, LocalDate day) {
    Map<CertificateId, Certificate> certificates = new LinkedHashMap<>();
    for (Inheritance inheritance : inheritances) {
      Reliance reliance = reliances.get(certificates.size() % reliances.size());
      Certificate.Builder relied =
          Certificate.builder()
              .id(inheritance.getCertificate())
              .kind(CertificateKind.CONNECTION)
              .environment(inheritance.getEnvironment())
              .holder(inheritance.getEnvironment().organisation())
              .validFrom(reliance.term().from(day))
              .validUntil(reliance.term().until(day))
              .serviceCodes(inheritance.getServiceCode().stream().toList());
      if (reliance.service()) {
        CertificateId connection = CertificateId.of(inheritance.getCertificate() + "/connection");
        certificates.putIfAbsent(
            connection,
            Certificate.builder()
                .from(relied.build())
                .id(connection)
                .holder(reliance.connected())
                .build());
        relied.kind(CertificateKind.SERVICE_PROVISION).addRestsOn(connection);
      }
      certificates.putIfAbsent(inheritance.getCertificate(), relied.build());
    }
    return ImmutableList.copyOf(certificates.values());
  }

  /** Inheritances that stand alone, outside an assessment. */
  static Arbitrary<Inheritance> alone() {
    return Combinators.combine(INHERITANCES, IDS, Catalogues.CONTROL_IDS)
        .as((draft, id, control) -> draft.of(id, ImmutableList.of(control)).orElseThrow())
        .withoutEdgeCases();
  }
}
