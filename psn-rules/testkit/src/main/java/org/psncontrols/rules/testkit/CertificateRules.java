package org.psncontrols.rules.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The rules of certificates against one another, on the day on which they were sent. */
final class CertificateRules {

  private static final int SERVICE_CODES = 10_000;

  static final ImmutableList<Rule<CertificateCase>> ALL =
      ImmutableList.of(
          rule(ProblemCodes.CERTIFICATE_REPEATED, "certificates[].id", CertificateRules::repeated),
          rule(
              ProblemCodes.CONNECTION_CERTIFICATE_MISSING,
              "certificates[].environment",
              CertificateRules::serviceElsewhere),
          rule(
              ProblemCodes.CERTIFICATE_UNKNOWN,
              "certificates[].restsOn[]",
              CertificateRules::restsOnUnknown),
          rule(ProblemCodes.CERTIFICATE_CYCLE, "certificates[].restsOn", CertificateRules::circle),
          rule(
              ProblemCodes.CERTIFICATE_NOT_VALID,
              "certificates[].restsOn[]",
              CertificateRules::restsOnInvalid),
          rule(
              ProblemCodes.CERTIFICATE_NOT_VALID,
              "assessment.inheritances[].certificate",
              CertificateRules::inheritedFromInvalid),
          rule(
              ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
              "assessment.inheritances[].certificate",
              SubmissionRules::certificateNotSent),
          rule(
              ProblemCodes.INHERITANCE_ENVIRONMENT_DIFFERS,
              "assessment.inheritances[].environment",
              CertificateRules::otherEnvironment),
          rule(
              ProblemCodes.INHERITANCE_SERVICE_DIFFERS,
              "assessment.inheritances[].serviceCode",
              CertificateRules::otherService));

  private CertificateRules() {}

  private static Rule<CertificateCase> rule(
      ProblemCode code, String where, Rule.Change<SubmissionCase> change) {
    return new Rule<>(
        code,
        where,
        (given, picks) -> {
          Broken<SubmissionCase> broken =
              change.of(new SubmissionCase(given.catalogue(), given.submission()), picks);
          return new Broken<>(
              new CertificateCase(
                  broken.value().catalogue(), broken.value().submission(), given.day()),
              broken.path());
        });
  }

  private static Certificate.Builder copy(Certificate certificate) {
    return Certificate.builder().from(certificate);
  }

  private static SubmissionCase with(SubmissionCase given, ImmutableList<Certificate> all) {
    return Sent.with(given, builder -> builder.certificates(all));
  }

  private static LocalDate day(SubmissionCase given) {
    return given.submission().getDate();
  }

  /** The certificates, of which one is always valid. */
  private static ImmutableList<Certificate> filled(SubmissionCase given) {
    ImmutableList<Certificate> sent = given.submission().getCertificates();
    return sent.stream().anyMatch(certificate -> certificate.isValidOn(day(given)))
        ? sent
        : Items.inserted(
            sent,
            sent.size(),
            Spares.certificate(
                fresh("spare", sent),
                Spares.environment(given.submission().getAssessment()),
                day(given)));
  }

  private static Certificate pick(
      ImmutableList<Certificate> all, SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> valid =
        all.stream()
            .filter(certificate -> certificate.isValidOn(day(given)))
            .collect(ImmutableList.toImmutableList());
    return valid.get(picks.placeIn(valid));
  }

  private static CertificateId fresh(String word, ImmutableList<Certificate> certificates) {
    return Fresh.id(word, certificates, Certificate::getId, CertificateId::of);
  }

  private static EnvironmentId elsewhere(EnvironmentId known, ImmutableList<Certificate> all) {
    String name =
        Fresh.word("Elsewhere", all.stream().map(c -> c.getEnvironment().name()).toList());
    return EnvironmentId.of(known.organisation(), name);
  }

  private static Broken<SubmissionCase> repeated(SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> all = filled(given);
    int at = picks.placeIn(all);
    int again = picks.between(at + 1, all.size());
    return new Broken<>(
        with(given, Items.inserted(all, again, all.get(at))), "certificates[" + again + "].id");
  }

  /** A certificate like another, on which nothing rests and which rests on nothing. */
  private static Certificate alone(
      Certificate like, CertificateId id, CertificateKind kind, LocalDate day) {
    return copy(Spares.certificate(id, like.getEnvironment(), day))
        .kind(kind)
        .holder(like.getHolder())
        .serviceCodes(like.getServiceCodes())
        .build();
  }

  /** In the environment of the other certificate, which is connected, the service would be fine. */
  private static Broken<SubmissionCase> serviceElsewhere(SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> all = filled(given);
    Certificate like = pick(all, given, picks);
    Certificate service =
        alone(like, fresh("service", all), CertificateKind.SERVICE_PROVISION, day(given));
    Certificate broken = copy(service).environment(elsewhere(like.getEnvironment(), all)).build();
    int at = picks.between(0, all.size());
    return new Broken<>(
        with(given, Items.inserted(all, at, broken)), "certificates[" + at + "].environment");
  }

  private static String restsOn(int at, Certificate certificate, CertificateId under) {
    return "certificates["
        + at
        + "].restsOn["
        + certificate.getRestsOn().asList().indexOf(under)
        + "]";
  }

  private static Broken<SubmissionCase> restsOnUnknown(SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> all = filled(given);
    Certificate picked = pick(all, given, picks);
    int at = all.indexOf(picked);
    CertificateId unknown = fresh(picks.oneOf("unknown", "0", "zzz"), all);
    Certificate broken = copy(picked).addRestsOn(unknown).build();
    return new Broken<>(with(given, Items.replaced(all, at, broken)), restsOn(at, broken, unknown));
  }

  /** See {@link ActionRules}: nothing but these two can be in the circle. */
  private static Broken<SubmissionCase> circle(SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> all = filled(given);
    Certificate picked = pick(all, given, picks);
    Certificate other =
        copy(alone(picked, fresh("other", all), CertificateKind.CONNECTION, day(given)))
            .addRestsOn(picked.getId())
            .build();
    int otherAt = picks.between(0, all.size());
    ImmutableList<Certificate> both = Items.inserted(all, otherAt, other);
    int pickedAt = both.indexOf(picked);
    Certificate broken = copy(picked).addRestsOn(other.getId()).build();
    return new Broken<>(
        with(given, Items.replaced(both, pickedAt, broken)),
        "certificates[" + Math.min(pickedAt, otherAt) + "].restsOn");
  }

  /** Over, not begun, or withdrawn. */
  private static Certificate invalid(Certificate certificate, LocalDate day, Picks picks) {
    Certificate.Builder builder = copy(certificate).withdrawnOn(Optional.empty());
    LocalDate before = picks.before(day);
    LocalDate after = picks.after(day);
    return switch (picks.oneOf(0, 1, 2)) {
      case 0 -> builder.validFrom(before.minusDays(1)).validUntil(before).build();
      case 1 -> builder.validFrom(after).validUntil(after.plusYears(1)).build();
      default -> builder.withdrawnOn(DateSpan.of(before)).build();
    };
  }

  private static Broken<SubmissionCase> restsOnInvalid(SubmissionCase given, Picks picks) {
    ImmutableList<Certificate> all = filled(given);
    Certificate picked = pick(all, given, picks);
    Certificate under =
        alone(picked, fresh("under", all), picks.oneOf(CertificateKind.values()), day(given));
    Certificate resting = copy(picked).addRestsOn(under.getId()).build();
    ImmutableList<Certificate> others = Items.replaced(all, all.indexOf(picked), resting);
    ImmutableList<Certificate> broken =
        Items.inserted(others, picks.between(0, all.size()), invalid(under, day(given), picks));
    return new Broken<>(
        with(given, broken), restsOn(broken.indexOf(resting), resting, under.getId()));
  }

  private static Broken<SubmissionCase> inheritedFromInvalid(SubmissionCase given, Picks picks) {
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(given, picks);
    SubmissionCase ready = place.put().apply(place.item());
    ImmutableList<Certificate> all = ready.submission().getCertificates();
    Certificate like = under(place.item(), all);
    Certificate own = alone(like, fresh("own", all), CertificateKind.CONNECTION, day(given));
    SubmissionCase broken =
        place
            .put()
            .apply(Inheritance.builder().from(place.item()).certificate(own.getId()).build());
    return new Broken<>(
        with(
            broken,
            Items.inserted(all, picks.between(0, all.size()), invalid(own, day(given), picks))),
        place.path() + ".certificate");
  }

  /** The certificate of an inheritance, which has been sent. */
  private static Certificate under(Inheritance inheritance, ImmutableList<Certificate> all) {
    return all.stream()
        .filter(certificate -> certificate.getId().equals(inheritance.getCertificate()))
        .findFirst()
        .orElseThrow();
  }

  private static Broken<SubmissionCase> otherEnvironment(SubmissionCase given, Picks picks) {
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(given, picks);
    ImmutableList<Certificate> all = place.put().apply(place.item()).submission().getCertificates();
    return place.broken(
        Inheritance.builder()
            .from(place.item())
            .environment(elsewhere(place.item().getEnvironment(), all))
            .build(),
        "environment");
  }

  private static Broken<SubmissionCase> otherService(SubmissionCase given, Picks picks) {
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(given, picks);
    Certificate under =
        under(place.item(), place.put().apply(place.item()).submission().getCertificates());
    ServiceCode other =
        IntStream.range(0, SERVICE_CODES)
            .map(number -> (number + picks.much()) % SERVICE_CODES)
            .mapToObj(number -> "SRV_" + Strings.padStart(Integer.toString(number), 4, '0'))
            .map(ServiceCode::of)
            .filter(code -> !under.getServiceCodes().contains(code))
            .findFirst()
            .orElseThrow();
    return place.broken(
        Inheritance.builder().from(place.item()).serviceCode(other).build(), "serviceCode");
  }
}
