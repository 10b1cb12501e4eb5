package org.psncontrols.reporting.portfolio;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.AssessmentId;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problems;

/** What a roll-up remembers of one organisation, whatever the order of its submissions. */
final class BodyRecord {

  /** How late a submission is: sent before unsent, then by day, by identifier, by place. */
  private record Rank(boolean sent, LocalDate day, AssessmentId id, Location location)
      implements Comparable<Rank> {

    private static final Comparator<Rank> ORDER =
        Comparator.comparing(Rank::sent)
            .thenComparing(Rank::day)
            .thenComparing(Rank::id)
            .thenComparing(Rank::location);

    static Rank of(Submission submission, Location location, LocalDate asOf) {
      boolean sent = submission.getSubmittedOn().filter(day -> !day.isAfter(asOf)).isPresent();
      return new Rank(sent, submission.getDate(), submission.getAssessment().getId(), location);
    }

    @Override
    public int compareTo(Rank other) {
      return ORDER.compare(this, other);
    }
  }

  /** An environment's latest submission at each date, and the lines of each day. */
  private static final class EnvironmentRecord {
    private final @Nullable Rank[] ranks;
    private final @Nullable Standing[] standings;
    private final Map<LocalDate, SortedSet<Location>> lines = new TreeMap<>();

    EnvironmentRecord(int dates) {
      ranks = new Rank[dates];
      standings = new Standing[dates];
    }
  }

  private final int dates;
  private final Map<String, EnvironmentRecord> environments = new TreeMap<>();
  private final Map<Organisation, Location> descriptions = new HashMap<>();
  private Organisation organisation;
  private @Nullable Rank latest;

  BodyRecord(Organisation organisation, int dates) {
    this.organisation = organisation;
    this.dates = dates;
  }

  /** The organisation as its latest submission describes it. */
  Organisation organisation() {
    return organisation;
  }

  void add(Submission submission, Problems faults, Judge judge, Location location) {
    EnvironmentRecord environment =
        environments.computeIfAbsent(
            submission.getAssessment().getEnvironment().getName(),
            name -> new EnvironmentRecord(dates));
    for (int date = 0; date < dates; date++) {
      Rank rank = Rank.of(submission, location, judge.date(date));
      Rank known = environment.ranks[date];
      if (known == null || rank.compareTo(known) > 0) {
        environment.ranks[date] = rank;
        environment.standings[date] = judge.standing(submission, faults, date);
      }
    }
    environment.lines.computeIfAbsent(submission.getDate(), day -> new TreeSet<>()).add(location);
    Organisation described = submission.getAssessment().getOrganisation();
    descriptions.merge(described, location, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    Rank last = Rank.of(submission, location, judge.date(dates - 1));
    if (latest == null || last.compareTo(latest) > 0) {
      latest = last;
      organisation = described;
    }
  }

  /** The lines that describe the organisation otherwise than its latest submission does. */
  ImmutableSortedSet<Location> contradictions() {
    return descriptions.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(organisation))
        .map(Map.Entry::getValue)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Gives each line that repeats an environment and day, with the first of them. */
  void repeats(BiConsumer<Location, Location> sink) {
    for (EnvironmentRecord environment : environments.values()) {
      for (SortedSet<Location> lines : environment.lines.values()) {
        ImmutableList.copyOf(lines).stream()
            .skip(1)
            .forEach(line -> sink.accept(line, lines.first()));
      }
    }
  }

  /** How the organisation stands at the date of that index: as its worst environment does. */
  Standing standing(int date) {
    return environments.values().stream()
        .map(environment -> requireNonNull(environment.standings[date]))
        .reduce(Standing::with)
        .orElseThrow();
  }
}
