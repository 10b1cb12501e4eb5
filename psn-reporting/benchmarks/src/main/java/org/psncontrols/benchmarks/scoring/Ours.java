package org.psncontrols.benchmarks.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.GroupTally;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringForm;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingColumns;

/** The library: all that the benchmarks and their test use of its scoring. */
final class Ours {

  private final ScoringPlan weighted;
  private final ScoringPlan gate;

  Ours(Catalogue catalogue) {
    weighted = ScoringModels.PSN_WEIGHTED.compile(catalogue, ScoringPolicy.defaults());
    gate = ScoringModels.PSN_GATE.compile(catalogue, ScoringPolicy.defaults());
  }

  /** The weighted score of a built value. */
  Score weighted(Assessment assessment, LocalDate asOf) {
    return weighted.score(assessment, asOf);
  }

  ScoringForm layOut(Assessment assessment) {
    return weighted.layOut(assessment);
  }

  /** The weighted score of what was laid out. */
  Score weighted(ScoringForm form, LocalDate asOf) {
    return weighted.score(form, asOf);
  }

  /** Whether all that must be met is met, of what was laid out. */
  Score gate(ScoringForm form, LocalDate asOf) {
    return gate.score(form, asOf);
  }

  /** What the candidates compute, as the library sees it. */
  Scores scores(Assessment assessment, LocalDate asOf) {
    return scores(weighted.score(assessment, asOf), gate.score(assessment, asOf));
  }

  /** The same of what was laid out. */
  Scores scores(ScoringForm form, LocalDate asOf) {
    return scores(weighted(form, asOf), gate(form, asOf));
  }

  private static Scores scores(Score weighted, Score gate) {
    boolean open = gate.findScore().filter(ratio -> ratio.value().signum() == 0).isEmpty();
    return weighted instanceof Scored scored
        ? new Scores(
            scored.getTally().get(0).longValueExact(),
            scored.getTally().get(1).longValueExact(),
            open)
        : new Scores(0, 0, open);
  }

  /** The contributions as the candidates have them. */
  List<Contribution> contributions(Assessment assessment, LocalDate asOf) {
    return weighted(assessment, asOf) instanceof Scored scored
        ? scored.getContributions().stream()
            .map(
                each ->
                    new Contribution(
                        each.control().getId().value(), each.weight(), each.attainment()))
            .toList()
        : List.of();
  }

  StandingColumns.Builder columns(LocalDate asOf) {
    return StandingColumns.builder(weighted.getCatalogue(), weighted.getPolicy(), asOf);
  }

  ImmutableList<GroupTally> rollUp(StandingColumns columns) {
    return columns.rollUp(weighted, gate);
  }

  ImmutableList<GroupTally> rollUpOnTwoThreads(StandingColumns columns, Executor other) {
    return columns.rollUp(weighted, gate, other, 2);
  }

  /** A roll-up as the candidates have it. */
  static Map<Integer, RollUp.Group> groups(Iterable<GroupTally> tallies) {
    Map<Integer, RollUp.Group> groups = new TreeMap<>();
    for (GroupTally tally : tallies) {
      groups.put(
          Integer.parseInt(tally.group()),
          new RollUp.Group(
              tally.assessments(),
              tally.flagged(),
              tally.tally().get(0).longValueExact(),
              tally.tally().get(1).longValueExact()));
    }
    return groups;
  }
}
