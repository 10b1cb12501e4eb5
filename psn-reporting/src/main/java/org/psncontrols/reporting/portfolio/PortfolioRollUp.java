package org.psncontrols.reporting.portfolio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.programme.CurvePoint;
import org.psncontrols.reporting.programme.NotYetCompliant;
import org.psncontrols.reporting.programme.ProgrammeReport;
import org.psncontrols.reporting.programme.ReasonCount;
import org.psncontrols.reporting.programme.StatusCount;
import org.psncontrols.rules.compliance.Outcome;
import org.psncontrols.rules.compliance.Reason;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.validation.Rules;

/**
 * Rolls submissions up into the programme report, one at a time, in any order.
 *
 * <p>An environment stands, at a date, as its latest submission sent by then does; an organisation
 * as the environment that stands worst. Holds a standing for each environment and review date, the
 * place of each submission, the reasons of those not yet compliant and {@value #MAX_PROBLEMS}
 * problems at most, but no submission. Not thread-safe.
 *
 * @since 0.1
 */
public final class PortfolioRollUp {

  /**
   * The greatest number of problems that are kept; that there were more is a problem of its own.
   */
  public static final int MAX_PROBLEMS = 10_000;

  /** The reviews before the date of the report where the header names none. */
  private static final int DEFAULT_REVIEWS = 6;

  private static final String SEVERAL_NATIONS = "Several nations, or not stated";

  private final PortfolioHeader header;
  private final CompliancePolicy policy;
  private final LocalDate asOf;
  private final ImmutableList<LocalDate> dates;
  private final Function<CatalogueEdition, Optional<Catalogue>> catalogues;
  private final Map<CatalogueEdition, Judge> judges = new HashMap<>();
  private final Map<OrganisationId, BodyRecord> bodies = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long cut;
  private int read;
  private int unreadable;

  /**
   * A roll-up without submissions.
   *
   * @param header what the portfolio says of itself, never null
   * @param policy the parameters of decisions, never null
   * @param catalogues gives the catalogue of an edition, never null
   * @param asOf the date of the report, never null
   * @throws IllegalArgumentException if the policy has no regime on that date
   */
  public PortfolioRollUp(
      PortfolioHeader header,
      CompliancePolicy policy,
      Function<CatalogueEdition, Optional<Catalogue>> catalogues,
      LocalDate asOf) {
    this.header = header;
    this.policy =
        header
            .getDeadline()
            .map(day -> CompliancePolicy.builder().from(policy).deadline(Stated.local(day)).build())
            .orElse(policy);
    this.catalogues = catalogues;
    this.asOf = asOf;
    checkArgument(
        policy.regimeOn(asOf).isPresent(),
        "a report needs a regime in force, but policy %s has none on %s",
        policy.getId(),
        asOf);
    this.dates = dates(header, policy, asOf);
  }

  private static ImmutableList<LocalDate> dates(
      PortfolioHeader header, CompliancePolicy policy, LocalDate asOf) {
    Stream<LocalDate> reviews =
        header.getReviewedOn().isEmpty()
            ? Stream.iterate(YearMonth.from(asOf).minusMonths(1), month -> month.minusMonths(1))
                .limit(DEFAULT_REVIEWS)
                .map(YearMonth::atEndOfMonth)
            : header.getReviewedOn().stream();
    return Stream.concat(reviews, Stream.of(asOf))
        .filter(day -> !day.isAfter(asOf) && policy.regimeOn(day).isPresent())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))
        .asList();
  }

  /**
   * Adds a submission.
   *
   * @param submission the submission, never null
   * @param location where it was read, never null
   */
  public void add(Submission submission, Location location) {
    CatalogueEdition edition = submission.getAssessment().getCatalogue();
    Judge judge = judges.get(edition);
    if (judge == null) {
      Optional<Catalogue> catalogue = catalogues.apply(edition);
      if (catalogue.isEmpty()) {
        unreadable++;
        keep(
            problem(
                ProblemCodes.CATALOGUE_UNKNOWN,
                Problem.Severity.ERROR,
                location,
                "The catalogue edition " + edition + " is not known.",
                "Name an edition that is at hand, or supply the catalogue."));
        return;
      }
      judge = new Judge(catalogue.get(), policy, dates);
      judges.put(edition, judge);
    }
    read++;
    Problems faults = judge.check(submission);
    for (Problem fault : faults) {
      if (isWrong(fault)) {
        keep(
            fault.at(
                new Location(location.document(), location.line(), Optional.of(fault.getPath()))));
      }
    }
    Organisation organisation = submission.getAssessment().getOrganisation();
    bodies
        .computeIfAbsent(organisation.getId(), id -> new BodyRecord(organisation, dates.size()))
        .add(submission, faults, judge, location);
  }

  /** Whether the form is wrong; what it lacks, and what is only a warning, the decision judges. */
  private static boolean isWrong(Problem fault) {
    return fault.getSeverity() == Problem.Severity.ERROR
        && Rules.find(fault.getCode()).orElseThrow().getStage() == Stage.DRAFT;
  }

  private void keep(Problem problem) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(problem);
    } else {
      cut++;
    }
  }

  private static Problem problem(
      ProblemCode code,
      Problem.Severity severity,
      Location location,
      String message,
      String remedy) {
    return Problem.builder()
        .code(code)
        .severity(severity)
        .message(message)
        .remedy(remedy)
        .location(location)
        .build();
  }

  /** The problems so far, with those that only show when all lines are known. */
  private Problems problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (BodyRecord body : bodies.values()) {
      for (Location line : body.contradictions()) {
        all.add(
            problem(
                ProblemCodes.ORGANISATION_CONTRADICTED,
                Problem.Severity.WARNING,
                line,
                "Organisation "
                    + body.organisation().getId()
                    + " is described otherwise than by its latest submission.",
                "Describe it alike on every line; the latest submission's words are used."));
      }
      body.repeats(
          (line, first) ->
              all.add(
                  problem(
                      ProblemCodes.SUBMISSION_REPEATED,
                      Problem.Severity.ERROR,
                      line,
                      "The environment already has a submission of that date, at " + first + ".",
                      "Keep one of them; the one with the greater identifier counts, else the later"
                          + " line.")));
    }
    if (cut > 0) {
      all.add(
          Problem.builder()
              .code(ProblemCodes.PROBLEMS_CUT)
              .message("There are " + cut + " problems more than the " + MAX_PROBLEMS + " listed.")
              .remedy("Put the listed ones right and read the portfolio again.")
              .build());
    }
    return Problems.of(all);
  }

  /**
   * Adds problems of a part that was read with problems, or not at all.
   *
   * @param found the problems, never null
   * @param lost how many submissions were lost by them, 0 or more
   */
  public void add(Problems found, int lost) {
    found.forEach(this::keep);
    unreadable += lost;
  }

  /**
   * The report on what was added so far.
   *
   * @return the report
   */
  public ProgrammeReport toReport() {
    int last = dates.size() - 1;
    EnumMap<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, 0);
    }
    List<NotYetCompliant> notYet = new ArrayList<>();
    for (BodyRecord body : bodies.values()) {
      Standing standing = body.standing(last);
      outcomes.merge(standing.outcome(), 1, Integer::sum);
      standing.detail().ifPresent(notYet::add);
    }
    notYet.sort(
        Comparator.comparing((NotYetCompliant entry) -> !entry.isFlagged())
            .thenComparing(entry -> entry.getOrganisation().getName())
            .thenComparing(entry -> entry.getOrganisation().getId()));
    return ProgrammeReport.builder()
        .title(header.getTitle())
        .notice(header.getNotice())
        .asOf(asOf)
        .deadline(policy.getDeadline())
        .regime(policy.regimeOn(asOf).orElseThrow())
        .total(total(last))
        .outcomes(ImmutableMap.copyOf(outcomes))
        .byKind(byKind(last))
        .byNation(byNation(last))
        .curve(curve())
        .reasons(reasons(notYet))
        .notYet(notYet)
        .problems(problems())
        .unreadableSubmissions(unreadable)
        .readSubmissions(read)
        .build();
  }

  private StatusCount total(int date) {
    return bodies.values().stream()
        .map(body -> body.standing(date).toCount())
        .reduce(StatusCount.NONE, StatusCount::plus);
  }

  private ImmutableList<CurvePoint> curve() {
    ImmutableList.Builder<CurvePoint> curve = ImmutableList.builder();
    for (int i = 0; i < dates.size(); i++) {
      LocalDate day = dates.get(i);
      curve.add(new CurvePoint(day, policy.regimeOn(day).orElseThrow().getName(), total(i)));
    }
    return curve.build();
  }

  private ImmutableMap<String, StatusCount> byKind(int date) {
    return count(
        date, Organisation::getKind, OrganisationKind.all().toList(), OrganisationKind::getLabel);
  }

  private ImmutableMap<String, StatusCount> byNation(int date) {
    List<Optional<Nation>> order = new ArrayList<>();
    for (Nation nation : Nation.values()) {
      order.add(Optional.of(nation));
    }
    order.add(Optional.empty());
    return count(
        date,
        Organisation::getNation,
        order,
        nation -> nation.map(Nation::getLabel).orElse(SEVERAL_NATIONS));
  }

  private <K> ImmutableMap<String, StatusCount> count(
      int date, Function<Organisation, K> key, List<K> order, Function<K, String> label) {
    Map<K, StatusCount> counts = new HashMap<>();
    for (BodyRecord body : bodies.values()) {
      counts.merge(
          key.apply(body.organisation()), body.standing(date).toCount(), StatusCount::plus);
    }
    Map<String, StatusCount> labelled = new LinkedHashMap<>();
    for (K item : order) {
      if (counts.containsKey(item)) {
        labelled.put(label.apply(item), counts.get(item));
      }
    }
    return ImmutableMap.copyOf(labelled);
  }

  private static ImmutableList<ReasonCount> reasons(List<NotYetCompliant> notYet) {
    Map<ProblemCode, Integer> counts = new TreeMap<>();
    for (NotYetCompliant entry : notYet) {
      entry.getBlockingReasons().stream()
          .map(Reason::getCode)
          .distinct()
          .forEach(code -> counts.merge(code, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(entry -> new ReasonCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingInt(ReasonCount::organisations)
                .reversed()
                .thenComparing(ReasonCount::code))
        .collect(ImmutableList.toImmutableList());
  }
}
