package org.psncontrols.rules.testkit;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Certificate;
import org.psncontrols.model.assessment.CertificateId;
import org.psncontrols.model.assessment.CertificateKind;
import org.psncontrols.model.assessment.Inheritance;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;

/** The rules of certificates against one another, and of what is inherited under them. */
final class CertificateRules {

  private static final int SERVICE_CODES = 10_000;

  /** Those that hold on every day. */
  static final ImmutableList<CertificateRule> LINKS =
      ImmutableList.of(
          new CertificateRule(
              ProblemCodes.CERTIFICATE_REPEATED, "certificates[].id", CertificateRules::repeated),
          new CertificateRule(
              ProblemCodes.CERTIFICATE_UNKNOWN,
              "certificates[].restsOn[]",
              CertificateRules::restsOnUnknown),
          new CertificateRule(
              ProblemCodes.CERTIFICATE_CYCLE, "certificates[].restsOn", CertificateRules::circle),
          new CertificateRule(
              ProblemCodes.INHERITANCE_WITHOUT_CERTIFICATE,
              "assessment.inheritances[].certificate",
              (given, day, picks) -> certificateNotSent(given, picks)),
          new CertificateRule(
              ProblemCodes.INHERITANCE_ENVIRONMENT_DIFFERS,
              "assessment.inheritances[].environment",
              (given, day, picks) -> otherEnvironment(given, picks)),
          new CertificateRule(
              ProblemCodes.INHERITANCE_SERVICE_DIFFERS,
              "assessment.inheritances[].serviceCode",
              (given, day, picks) -> otherService(given, picks)));

  /** Those of what is valid on a day. */
  static final ImmutableList<CertificateRule> VALIDITY =
      ImmutableList.of(
          new CertificateRule(
              ProblemCodes.CONNECTION_CERTIFICATE_MISSING,
              "certificates[].environment",
              CertificateRules::serviceElsewhere),
          new CertificateRule(
              ProblemCodes.CERTIFICATE_NOT_VALID,
              "certificates[].restsOn[]",
              CertificateRules::restsOnInvalid),
          new CertificateRule(
              ProblemCodes.CERTIFICATE_NOT_VALID,
              "assessment.inheritances[].certificate",
              CertificateRules::inheritedFromInvalid));

  /** That of who may rely on what. */
  static final CertificateRule RELIANCE =
      new CertificateRule(
          ProblemCodes.CERTIFICATE_NOT_ACCEPTABLE,
          "assessment.inheritances[].certificate",
          CertificateRules::suppliedByConnection);

  private CertificateRules() {}

  private static Certificate.Builder copy(Certificate certificate) {
    return Certificate.builder().from(certificate);
  }

  private static SubmissionCase with(SubmissionCase given, ImmutableList<Certificate> all) {
    return Sent.with(given, builder -> builder.certificates(all));
  }

  /** The certificates, of which one is always valid. */
  private static ImmutableList<Certificate> filled(SubmissionCase given, LocalDate day) {
    ImmutableList<Certificate> sent = given.submission().getCertificates();
    return sent.stream().anyMatch(certificate -> certificate.isValidOn(day))
        ? sent
        : Items.inserted(
            sent,
            sent.size(),
            Spares.certificate(
                fresh("spare", sent), Spares.environment(given.submission().getAssessment()), day));
  }

  private static Certificate pick(ImmutableList<Certificate> all, LocalDate day, Picks picks) {
    ImmutableList<Certificate> valid =
        all.stream()
            .filter(certificate -> certificate.isValidOn(day))
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

  private static Broken<SubmissionCase> repeated(SubmissionCase given, LocalDate day, Picks picks) {
    ImmutableList<Certificate> all = filled(given, day);
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
  private static Broken<SubmissionCase> serviceElsewhere(
      SubmissionCase given, LocalDate day, Picks picks) {
    ImmutableList<Certificate> all = filled(given, day);
    Certificate like = pick(all, day, picks);
    Certificate service =
        alone(like, fresh("service", all), CertificateKind.SERVICE_PROVISION, day);
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

  private static Broken<SubmissionCase> restsOnUnknown(
      SubmissionCase given, LocalDate day, Picks picks) {
    ImmutableList<Certificate> all = filled(given, day);
    Certificate picked = pick(all, day, picks);
    int at = all.indexOf(picked);
    CertificateId unknown = fresh(picks.oneOf("unknown", "0", "zzz"), all);
    Certificate broken = copy(picked).addRestsOn(unknown).build();
    return new Broken<>(with(given, Items.replaced(all, at, broken)), restsOn(at, broken, unknown));
  }

  /** See {@link ActionRules}: nothing but these two can be in the circle. */
  private static Broken<SubmissionCase> circle(SubmissionCase given, LocalDate day, Picks picks) {
    ImmutableList<Certificate> all = filled(given, day);
    Certificate picked = pick(all, day, picks);
    Certificate other =
        copy(alone(picked, fresh("other", all), CertificateKind.CONNECTION, day))
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

  private static Broken<SubmissionCase> restsOnInvalid(
      SubmissionCase given, LocalDate day, Picks picks) {
    ImmutableList<Certificate> all = filled(given, day);
    Certificate picked = pick(all, day, picks);
    Certificate under =
        alone(picked, fresh("under", all), picks.oneOf(CertificateKind.values()), day);
    // Of a service that has no other connection, no more is said.
    Certificate service =
        copy(alone(picked, fresh("service", all), CertificateKind.SERVICE_PROVISION, day))
            .environment(elsewhere(picked.getEnvironment(), all))
            .build();
    boolean provided = picks.upTo(2) == 1;
    Certificate resting = copy(provided ? service : picked).addRestsOn(under.getId()).build();
    ImmutableList<Certificate> others =
        provided
            ? Items.inserted(all, all.size(), resting)
            : Items.replaced(all, all.indexOf(picked), resting);
    ImmutableList<Certificate> broken =
        Items.inserted(others, picks.between(0, all.size()), invalid(under, day, picks));
    return new Broken<>(
        with(given, broken), restsOn(broken.indexOf(resting), resting, under.getId()));
  }

  private static Broken<SubmissionCase> inheritedFromInvalid(
      SubmissionCase given, LocalDate day, Picks picks) {
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(given, picks);
    SubmissionCase ready = place.put().apply(place.item());
    ImmutableList<Certificate> all = ready.submission().getCertificates();
    Certificate like = under(place.item(), all);
    // A supplier may not rely on a connection certificate at all.
    Certificate own = alone(like, fresh("own", all), CertificateKind.SERVICE_PROVISION, day);
    SubmissionCase broken =
        place
            .put()
            .apply(Inheritance.builder().from(place.item()).certificate(own.getId()).build());
    return new Broken<>(
        with(broken, Items.inserted(all, picks.between(0, all.size()), invalid(own, day, picks))),
        place.path() + ".certificate");
  }

  /** The certificate of an inheritance, which has been sent. */
  private static Certificate under(Inheritance inheritance, ImmutableList<Certificate> all) {
    return all.stream()
        .filter(certificate -> certificate.getId().equals(inheritance.getCertificate()))
        .findFirst()
        .orElseThrow();
  }

  private static Broken<SubmissionCase> certificateNotSent(SubmissionCase given, Picks picks) {
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(given, picks);
    CertificateId unknown =
        fresh("unknown", place.put().apply(place.item()).submission().getCertificates());
    return place.broken(
        Inheritance.builder().from(place.item()).certificate(unknown).build(), "certificate");
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

  private static Broken<SubmissionCase> suppliedByConnection(
      SubmissionCase given, LocalDate day, Picks picks) {
    AssessmentCase assessment = Sent.assessmentOf(given);
    Organisation supplier =
        Organisation.builder()
            .from(assessment.assessment().getOrganisation())
            .kind(picks.oneOf(OrganisationKind.Supplier.values()))
            .build();
    SubmissionCase supplied =
        Sent.withAssessment(
            given,
            Items.put(
                assessment,
                Assessment.builder().from(assessment.assessment()).organisation(supplier).build()));
    Place<SubmissionCase, Inheritance> place = Sent.inheritance(supplied, picks);
    ImmutableList<Certificate> all = place.put().apply(place.item()).submission().getCertificates();
    Certificate connection =
        alone(under(place.item(), all), fresh("own", all), CertificateKind.CONNECTION, day);
    Broken<SubmissionCase> broken =
        place.broken(
            Inheritance.builder().from(place.item()).certificate(connection.getId()).build(),
            "certificate");
    return new Broken<>(
        with(broken.value(), Items.inserted(all, picks.between(0, all.size()), connection)),
        broken.path());
  }
}
