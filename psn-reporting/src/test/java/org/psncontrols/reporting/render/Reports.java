package org.psncontrols.reporting.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.ReasonCount;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.Effect;
import org.psncontrols.rules.policy.Regime;
import org.psncontrols.rules.policy.Treatment;

/** Reports made by hand, all of them fictional. */
public final class Reports {

  public static final LocalDate AS_OF = LocalDate.of(2014, 2, 28);
  public static final LocalDate DEADLINE = LocalDate.of(2014, 3, 31);

  private static final SourceReference SOURCE =
      SourceReference.builder()
          .key("S65")
          .title("Minutes of a council")
          .locator("item 4")
          .address("https://example.org/minutes?a=1&b=2")
          .build();

  private Reports() {}

  public static Regime regime() {
    return Regime.builder()
        .id("pragmatic")
        .name("Pragmatic")
        .meaning("A gap with a realistic plan is accepted for now; one without is not.")
        .start(Stated.of(DateSpan.of(YearMonth.of(2014, 1)), Standing.SOURCED, SOURCE))
        .addTreatments(new Treatment(FindingSeverity.CRITICAL, Effect.INTERIM, Effect.REJECT))
        .addTreatments(new Treatment(FindingSeverity.HIGH, Effect.INTERIM, Effect.REJECT))
        .addTreatments(new Treatment(FindingSeverity.MEDIUM, Effect.ACTION, Effect.INTERIM))
        .addTreatments(new Treatment(FindingSeverity.LOW, Effect.ACTION, Effect.ACTION))
        .addTreatments(new Treatment(FindingSeverity.INFORMATIONAL, Effect.NOTE, Effect.NOTE))
        .auditAfterDeadline(true)
        .build();
  }

  /** What every report has, with no organisation in it. */
  public static ProgrammeReport.Builder base() {
    return ProgrammeReport.builder()
        .title("Programme update")
        .asOf(AS_OF)
        .deadline(Stated.of(DEADLINE, Standing.SOURCED, SOURCE))
        .regime(regime())
        .total(StatusCount.NONE)
        .problems(Problems.none())
        .unreadableSubmissions(0)
        .readSubmissions(0);
  }

  public static ProgrammeReport empty() {
    return base().build();
  }

  public static Reason reason(ProblemCode code, String subject, String message) {
    return Reason.builder()
        .code(code)
        .subject(subject)
        .path("responses[2].answer")
        .effect(Effect.INTERIM)
        .message(message)
        .cure("Meet the control, or plan to.")
        .build();
  }

  public static NotYetCompliant.Builder notYet(int number, String name) {
    return NotYetCompliant.builder()
        .organisation(
            Organisation.builder()
                .id(OrganisationId.of(IdentifierScheme.OWN, "body-" + number))
                .name(name)
                .kind(OrganisationKind.Council.DISTRICT)
                .nation(Nation.ENGLAND)
                .build())
        .environment("Corporate network")
        .outcome(Outcome.INTERIM)
        .flagged(false)
        .openItems(1);
  }

  /** An entry whose every text is the one given. */
  public static NotYetCompliant saying(int number, String text) {
    return notYet(number, text)
        .environment(text)
        .flagged(true)
        .addBlockingReasons(
            Reason.builder()
                .from(reason(ProblemCodes.FINDING_OPEN, text, text))
                .cure(text)
                .path(text)
                .build())
        .build();
  }

  /** A dozen bodies, seven not yet compliant, with names and texts that would do harm unescaped. */
  public static ProgrammeReport hostile() {
    Reason planned =
        Reason.builder()
            .from(
                reason(
                    ProblemCodes.MUST_NOT_MET,
                    "RIS.1",
                    "Control RIS.1 must be met but is \"not met\"."))
            .plannedFor(LocalDate.of(2014, 3, 14))
            .effect(Effect.REJECT)
            .build();
    Reason later =
        Reason.builder()
            .from(reason(ProblemCodes.FINDING_OPEN, "F-7", "Finding F-7 has | pipes & <tags>."))
            .plannedFor(LocalDate.of(2014, 4, 30))
            .build();
    return base()
        .title("Update <script>alert('title')</script> & more")
        .notice("All data is fictional: <b>no real body</b>, [no link](javascript:alert(1)).")
        .total(new StatusCount(5, 7, 6))
        .putOutcome(Outcome.COMPLIANT, 3)
        .putOutcome(Outcome.COMPLIANT_WITH_ACTIONS, 2)
        .putOutcome(Outcome.INTERIM, 6)
        .putOutcome(Outcome.RETURNED, 1)
        .putOutcome(Outcome.REJECTED, 0)
        .putOutcome(Outcome.REFERRED_TO_AUDIT, 0)
        .putByKind("District or borough council", new StatusCount(4, 7, 6))
        .putByKind("Police force", new StatusCount(1, 0, 0))
        .putByNation("England", new StatusCount(4, 7, 6))
        .putByNation("Serves several <nations> | or none", new StatusCount(1, 0, 0))
        .addCurve(
            new CurvePoint(
                LocalDate.of(2013, 10, 31), "Zero tolerance", new StatusCount(2, 10, 10)))
        .addCurve(new CurvePoint(AS_OF, "Pragmatic | <i>", new StatusCount(5, 7, 6)))
        .addReasons(new ReasonCount(ProblemCodes.FINDING_OPEN, 6))
        .addReasons(new ReasonCount(ProblemCodes.MUST_NOT_MET, 1))
        .addReasons(new ReasonCount(ProblemCode.of("own-rule-broken"), 1))
        .addNotYet(saying(1, "<img src=x onerror=alert(1)>"))
        .addNotYet(saying(2, "A | B `code` *bold* _it_ [link](https://example.org) ~~gone~~"))
        .addNotYet(saying(3, "# Heading\n- item\r\n1. one\u2028> quote"))
        .addNotYet(saying(4, "&lt;b&gt; &amp; ]]> --> \u0000\u0007 \ud800 \uffff"))
        .addNotYet(saying(5, "\u202Eright to left\u202C $x^2$ @everyone #1 www.example.org"))
        .addNotYet(saying(6, "=1+1"))
        .addNotYet(
            notYet(7, "Cyngor Môn ac Ynys \uD83D\uDE00")
                .outcome(Outcome.RETURNED)
                .provisionalOutcome(Outcome.REJECTED)
                .weightedPercent(new BigDecimal("66.67"))
                .submittedOn(LocalDate.of(2014, 1, 9))
                .openItems(1_234)
                .addBlockingReasons(planned, later)
                .build())
        .problems(
            Problems.of(
                List.of(
                    Problem.builder()
                        .code(ProblemCodes.DATE_INVALID)
                        .path("assessedOn")
                        .message("A date must be real, but is \"2014-02-30 | <b>\".")
                        .remedy("Correct the date.")
                        .location(Location.of("bodies|<x>.ndjson", 3, "assessedOn"))
                        .build(),
                    Problem.builder()
                        .code(ProblemCodes.CONTROL_UNKNOWN)
                        .severity(Problem.Severity.WARNING)
                        .path("responses[1].control")
                        .message("Control X is not in the catalogue.")
                        .remedy("Check the edition.")
                        .location(Location.of("bodies|<x>.ndjson", 9))
                        .build(),
                    Problem.builder()
                        .code(ProblemCodes.DOCUMENT_EMPTY)
                        .message("There is nothing.")
                        .remedy("Send something.")
                        .source(SOURCE)
                        .build())))
        .unreadableSubmissions(2)
        .readSubmissions(1_203)
        .build();
  }

  /** So many bodies not yet compliant, and a problem for each. */
  public static ProgrammeReport large(int size) {
    ProgrammeReport.Builder report =
        base().total(new StatusCount(0, size, size)).readSubmissions(size);
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      report.addNotYet(saying(i, "Body number " + i + "."));
      problems.add(
          Problem.builder()
              .code(ProblemCodes.VALUE_INVALID)
              .message("Value number " + i + " is wrong.")
              .remedy("Correct it.")
              .location(Location.of("bodies.ndjson", i))
              .build());
    }
    return report.problems(Problems.of(problems)).build();
  }

  private static final String[] PLACES = {
    "Ashcombe",
    "Birchover",
    "Caldbeck",
    "Dunmere",
    "Eastholt",
    "Fernleigh",
    "Glenmoor",
    "Hartsea",
    "Ironbury",
    "Kestrel Vale",
    "Langmarsh",
    "Merrowdown",
    "Northwick and Southwold Bay",
    "Oakhaven",
    "Penrhos",
    "Quarrington",
    "Ravensmoor",
    "Saltmarsh",
    "Thornaby Cross",
    "Upper Wenlow"
  };

  private static final ProblemCode[] CODES = {
    ProblemCodes.MUST_NOT_MET,
    ProblemCodes.HEALTH_CHECK_TOO_OLD,
    ProblemCodes.FINDING_OPEN,
    ProblemCodes.CONTROL_NOT_MET,
    ProblemCodes.EVIDENCE_NOT_CURRENT,
    ProblemCodes.DIAGRAM_MISSING,
    ProblemCodes.SIGNATORY_MISSING
  };

  /** 588 bodies, 60 not yet compliant, 37 of them flagged. */
  public static ProgrammeReport realistic() {
    Random random = new Random(20140228);
    List<OrganisationKind> kinds =
        List.of(
            OrganisationKind.Council.COUNTY,
            OrganisationKind.Council.DISTRICT,
            OrganisationKind.Council.UNITARY,
            OrganisationKind.Council.WELSH_PRINCIPAL,
            OrganisationKind.Council.SCOTTISH,
            OrganisationKind.Government.EXECUTIVE_AGENCY,
            OrganisationKind.EmergencyService.POLICE_FORCE,
            OrganisationKind.Health.NHS_TRUST);
    int[] shares = {27, 201, 120, 22, 32, 80, 43, 63};
    Map<String, StatusCount> byKind = new LinkedHashMap<>();
    Map<Nation, StatusCount> byNation = new TreeMap<>();
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    Map<ProblemCode, Integer> reasons = new LinkedHashMap<>();
    List<NotYetCompliant> entries = new ArrayList<>();
    int number = 0;
    for (int k = 0; k < shares.length; k++) {
      OrganisationKind kind = kinds.get(k);
      Nation nation = k == 3 ? Nation.WALES : k == 4 ? Nation.SCOTLAND : Nation.ENGLAND;
      for (int i = 0; i < shares[k]; i++, number++) {
        boolean notYet = (number % 10 == 3 && entries.size() < 60) || number == 587;
        boolean flagged = notYet && entries.size() < 37;
        StatusCount one = new StatusCount(notYet ? 0 : 1, notYet ? 1 : 0, flagged ? 1 : 0);
        byKind.merge(kind.getLabel(), one, StatusCount::plus);
        byNation.merge(nation, one, StatusCount::plus);
        Outcome outcome =
            !notYet
                ? number % 3 == 0 ? Outcome.COMPLIANT_WITH_ACTIONS : Outcome.COMPLIANT
                : List.of(Outcome.INTERIM, Outcome.RETURNED, Outcome.REJECTED)
                    .get(random.nextInt(3));
        outcomes.merge(outcome, 1, Integer::sum);
        if (notYet) {
          entries.add(entry(number, kind, nation, outcome, flagged, random, reasons));
        }
      }
    }
    StatusCount total = byKind.values().stream().reduce(StatusCount.NONE, StatusCount::plus);
    ProgrammeReport.Builder report =
        base()
            .title("Fictional Services Network: programme update")
            .notice("This report is a sample. Every organisation, score and date is fictional.")
            .total(total)
            .byKind(byKind)
            .notYet(entries)
            .readSubmissions(1_421)
            .unreadableSubmissions(3)
            .problems(hostile().getProblems());
    byNation.forEach((nation, count) -> report.putByNation(nation.getLabel(), count));
    for (Outcome outcome : Outcome.values()) {
      report.putOutcome(outcome, outcomes.getOrDefault(outcome, 0));
    }
    reasons.entrySet().stream()
        .sorted(Map.Entry.<ProblemCode, Integer>comparingByValue().reversed())
        .forEach(e -> report.addReasons(new ReasonCount(e.getKey(), e.getValue())));
    int[] compliant = {96, 131, 170, 214, 262, 330, 384, 427, 470, 503, total.compliant()};
    for (int i = 0; i < compliant.length; i++) {
      LocalDate date = i == 10 ? AS_OF : YearMonth.of(2013, 4).plusMonths(i).atEndOfMonth();
      int open = 588 - compliant[i];
      report.addCurve(
          new CurvePoint(
              date,
              i < 6 ? "Zero tolerance" : i < 9 ? "Zero tolerance, softened" : "Pragmatic",
              new StatusCount(compliant[i], open, i == 10 ? 37 : open * 3 / 4)));
    }
    return report.build();
  }

  private static NotYetCompliant entry(
      int number,
      OrganisationKind kind,
      Nation nation,
      Outcome outcome,
      boolean flagged,
      Random random,
      Map<ProblemCode, Integer> counts) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      ProblemCode code = CODES[(number + i) % CODES.length];
      counts.merge(code, 1, Integer::sum);
      Reason.Builder reason =
          Reason.builder()
              .from(
                  reason(
                      code,
                      "NET." + (i + 1),
                      "Control NET."
                          + (i + 1)
                          + " must be met, but the assessor found it not met."));
      if (!flagged || i > 0) {
        reason.plannedFor(AS_OF.plusDays(3 + random.nextInt(flagged ? 90 : 28)));
      }
      reasons.add(reason.build());
    }
    NotYetCompliant.Builder entry =
        NotYetCompliant.builder()
            .organisation(
                Organisation.builder()
                    .id(OrganisationId.of(IdentifierScheme.OWN, "sample-" + number))
                    .name(PLACES[number / 10 % PLACES.length] + " " + kind.getLabel())
                    .kind(kind)
                    .nation(nation)
                    .build())
            .environment("Corporate network")
            .submittedOn(AS_OF.minusDays(random.nextInt(300)))
            .outcome(outcome)
            .flagged(flagged)
            .blockingReasons(reasons.build())
            .openItems(size + random.nextInt(9));
    if (outcome == Outcome.RETURNED) {
      entry.provisionalOutcome(Outcome.INTERIM);
    }
    if (random.nextInt(9) > 0) {
      entry.weightedPercent(BigDecimal.valueOf(4_000 + random.nextInt(5_900), 2));
    }
    return entry.build();
  }

  /** A report that is nothing but its curve. */
  public static ProgrammeReport curve(CurvePoint... points) {
    return base()
        .total(points[points.length - 1].count())
        .byKind(ImmutableMap.of())
        .addCurve(points)
        .build();
  }
}
