package org.psncontrols.reporting.score;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Section;
import org.psncontrols.rules.scoring.AnswerEffect;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Exclusion;
import org.psncontrols.rules.scoring.FindingEffect;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Rounding;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.StandingAnswer;

/** All that can be told of a score beyond the usual. */
final class Explanation {

  private static final int BEST_CHANGES = 10;

  private final Score score;
  private final Rounding rounding;
  private final ImmutableMap<ControlId, StandingAnswer> answers;
  private final Words out;

  Explanation(Score score, ImmutableMap<ControlId, StandingAnswer> answers, Words out) {
    this.score = score;
    this.rounding = score.getPlan().getModel().getRounding();
    this.answers = answers;
    this.out = out;
  }

  void write() {
    rule();
    contributions();
    exclusions();
    if (score instanceof Scored) {
      changes();
    }
    out.line(1, "Digest: " + score.getDigest());
  }

  private void rule() {
    ScoringModel model = score.getPlan().getModel();
    out.line(1, "Rule: " + model.getRule());
    out.line(1, "Shown with: " + model.getRounding().getName());
    model
        .getLawCard()
        .failures()
        .forEach(
            (law, counterExample) -> {
              out.line(1, "Does not hold for this rule: " + law.getStatement());
              out.line(2, "Shown by: " + counterExample);
            });
  }

  private void contributions() {
    if (!(score instanceof Scored scored) || scored.getContributions().isEmpty()) {
      return;
    }
    ImmutableMap<String, Section> sections =
        score.getPlan().getCatalogue().getSections().stream()
            .collect(ImmutableMap.toImmutableMap(Section::id, section -> section));
    ImmutableListMultimap<String, Contribution> bySection =
        Multimaps.index(scored.getContributions(), Contribution::section);
    out.line(1, "What each control adds:");
    bySection
        .asMap()
        .forEach(
            (id, within) -> {
              out.line(
                  2,
                  Optional.ofNullable(sections.get(id)).map(Section::title).orElse(id)
                      + " ("
                      + id
                      + "): "
                      + Words.decimal(sum(within.stream().map(Contribution::points).toList()))
                      + " of "
                      + Words.decimal(sum(within.stream().map(Contribution::possible).toList())));
              within.forEach(this::contribution);
            });
  }

  private static BigFraction sum(List<BigFraction> parts) {
    return parts.stream().reduce(BigFraction.ZERO, BigFraction::add);
  }

  private void contribution(Contribution contribution) {
    StandingAnswer answer = answers.get(contribution.control().getId());
    out.line(
        3,
        Words.named(contribution.control())
            + ": "
            + Words.decimal(contribution.points())
            + " of "
            + Words.decimal(contribution.possible())
            + ", weight "
            + contribution.weight()
            + (answer == null ? "" : ", " + Words.answer(answer)));
  }

  private void exclusions() {
    ImmutableList<Exclusion> exclusions = score.getExclusions();
    if (!exclusions.isEmpty()) {
      out.line(1, "Left out:");
    }
    for (Exclusion exclusion : exclusions) {
      exclusion
          .countedAsNotMet()
          .ifPresent(
              ratio ->
                  out.line(
                      2,
                      named(exclusion.control())
                          + ": "
                          + Words.code(exclusion.reason())
                          + "; counted as not met: "
                          + Words.score(ratio, rounding)));
    }
    // Whole sections may weigh nothing, so these share a line.
    Multimaps.index(
            Iterables.filter(exclusions, exclusion -> exclusion.countedAsNotMet().isEmpty()),
            Exclusion::reason)
        .asMap()
        .forEach(
            (reason, alike) ->
                out.line(
                    2,
                    capital(Words.code(reason))
                        + ": "
                        + alike.stream()
                            .map(exclusion -> exclusion.control().value())
                            .collect(Collectors.joining(", "))));
  }

  private static String capital(String text) {
    return Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
  }

  /** A change that raises the score. */
  private record Change(String what, Ratio score, BigFraction difference) {

    static Optional<Change> of(
        String what, Optional<Ratio> score, Optional<BigFraction> difference) {
      return difference
          .filter(points -> points.signum() > 0)
          .flatMap(points -> score.map(ratio -> new Change(what, ratio, points)));
    }
  }

  private void changes() {
    List<Change> changes = new ArrayList<>();
    for (AnswerEffect effect : score.getAnswerEffects()) {
      // Any other answer is less, or a claim that the control does not apply.
      if (effect.answer() == Answer.MET) {
        Change.of(named(effect.control()) + " met", effect.score(), effect.difference())
            .ifPresent(changes::add);
      }
    }
    ImmutableMap<?, Finding> findings =
        score.getStandingAnswers().getOpenFindings().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Finding::getId, finding -> finding, (first, again) -> first));
    for (FindingEffect effect : score.getFindingEffects()) {
      Finding finding = findings.get(effect.finding());
      Change.of(
              effect.finding() + (finding == null ? "" : " " + finding.getTitle()) + " put right",
              effect.score(),
              effect.difference())
          .ifPresent(changes::add);
    }
    changes.sort(Comparator.comparing(Change::difference).reversed());
    if (changes.isEmpty()) {
      out.line(1, "No single change raises it.");
      return;
    }
    out.line(1, "The single changes that raise it most:");
    out.list(
        2,
        changes.stream()
            .map(
                change ->
                    change.what()
                        + ": "
                        + Words.difference(change.difference())
                        + ", to "
                        + Words.score(change.score(), rounding))
            .collect(ImmutableList.toImmutableList()),
        BEST_CHANGES);
  }

  private String named(ControlId control) {
    StandingAnswer answer = answers.get(control);
    return answer == null ? control.value() : Words.named(answer.control());
  }
}
