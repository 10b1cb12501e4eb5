package org.psncontrols.reporting.score;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.Bounds;
import org.psncontrols.rules.scoring.Contribution;
import org.psncontrols.rules.scoring.Coverage;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Rounding;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.StandingAnswer;
import org.psncontrols.rules.scoring.StandingAnswer.Basis;

/**
 * Scores as plain text for people: numbers rounded and exact, controls by their names, in English.
 *
 * <p>What depends on the model is rendered for each score; whose score it is, and which answers
 * stand, once for all scores of the same answers. A character that controls a terminal, changes the
 * direction of writing or cannot be seen stands as its hexadecimal number in braces, so that no
 * text from data steers a terminal or makes a line of its own. Lines end in a line feed.
 * Thread-safe.
 *
 * @since 0.1
 */
public final class TextScores {

  /** Lists are cut after so many lines, unless all is explained. */
  private static final int USUAL_LINES = 10;

  private final Score score;
  private final Rounding rounding;
  private final boolean explained;
  private final ImmutableMap<ControlId, StandingAnswer> answers;
  private final Words out = new Words();

  private TextScores(Score score, ScoreDetail detail) {
    this.score = score;
    this.rounding = score.getPlan().getModel().getRounding();
    this.explained = detail == ScoreDetail.EXPLAINED;
    this.answers = Maps.uniqueIndex(score.getAnswers(), answer -> answer.control().getId());
  }

  /**
   * Whose score it is: the body, its environment, the catalogue and the date.
   *
   * @param score a score, never null
   * @return one line
   */
  public static String heading(Score score) {
    Assessment assessment = score.getAssessment();
    Words out = new Words();
    out.line(
        0,
        assessment.getOrganisation().getName()
            + ", "
            + assessment.getEnvironment().getName()
            + ", against "
            + score.getCatalogue()
            + ", as of "
            + score.getAsOf());
    return out.text();
  }

  /**
   * How many answers stand, and why others do not.
   *
   * @param score a score of these answers, never null
   * @return a line of how many stand, one for each reason why others do not, and one for each
   *     control whose credit was cut
   */
  public static String answers(Score score) {
    Coverage coverage = score.getCoverage();
    Words out = new Words();
    out.line(
        0,
        "Answers that stand: "
            + coverage.answered()
            + " of "
            + Words.count(coverage.total(), "control")
            + ", "
            + coverage.notApplicable()
            + " of them not applicable; of the others, "
            + coverage.assessor()
            + " by an assessor and "
            + coverage.own()
            + " by the body itself.");
    count(score, Basis.NOT_GIVEN, "without an answer", out);
    count(score, Basis.EVIDENCE_MISSING, "with an answer but no evidence, so not assessed", out);
    count(
        score,
        Basis.EVIDENCE_NOT_CURRENT,
        "with evidence that is not current, so not assessed",
        out);
    count(
        score,
        Basis.STANDS_WITHOUT_EVIDENCE,
        "without evidence, which the policy does not demand",
        out);
    for (StandingAnswer answer : score.getAnswers()) {
      if (answer.compensation().filter(StandingAnswer.Compensation::capped).isPresent()) {
        out.line(1, answer.control().getId() + ": credit cut to the policy's ceiling");
      }
    }
    return out.text();
  }

  private static void count(Score score, Basis basis, String words, Words out) {
    long number = score.getAnswers().stream().filter(answer -> answer.basis() == basis).count();
    if (number > 0) {
      out.line(1, number + " " + words);
    }
  }

  /**
   * A score and where it comes from.
   *
   * @param score the score, never null
   * @param detail how much is told, never null
   * @return the model with the score as it rounds it and exactly, then indented lines: the bounds
   *     where answers are missing, what not applicable does, the points lost or what decided, and
   *     what an explanation adds
   */
  public static String render(Score score, ScoreDetail detail) {
    TextScores text = new TextScores(score, requireNonNull(detail, "detail"));
    text.summary();
    if (text.explained) {
      new Explanation(score, text.answers, text.out).write();
    }
    return text.out.text();
  }

  private void summary() {
    String model = Words.model(score) + ": ";
    if (score instanceof Scored scored) {
      Ratio exact = scored.getScore();
      out.line(
          0,
          model
              + Words.score(exact, rounding)
              + (exact.denominator().bitLength() == 1
                  ? ""
                  : ", exactly " + Words.exact(exact.value()))
              + scored.getGrade().map(grade -> ", grade " + grade).orElse(""));
    } else {
      out.line(0, model + "nothing to score");
    }
    score.getBounds().filter(this::isOpen).ifPresent(this::bounds);
    score.getWithAllNotApplicableCounted().ifPresent(this::notApplicable);
    if (score instanceof Scored scored) {
      ImmutableList<Contribution> contributions = scored.getContributions();
      if (contributions.isEmpty()) {
        decided(scored);
      } else {
        lost(contributions);
      }
    }
  }

  private boolean isOpen(Bounds bounds) {
    return score.findScore().isEmpty() || bounds.lower().compareTo(bounds.upper()) < 0;
  }

  private void bounds(Bounds bounds) {
    out.line(
        1,
        "Once all is answered: "
            + Words.score(bounds.lower(), rounding)
            + " to "
            + Words.score(bounds.upper(), rounding));
  }

  private void notApplicable(Ratio strictest) {
    Optional<BigFraction> difference =
        score
            .findScore()
            .map(usual -> strictest.share().subtract(usual.share()).multiply(Words.HUNDRED));
    if (difference.filter(points -> points.signum() == 0).isEmpty()) {
      out.line(
          1,
          "If what is not applicable counted as not met: "
              + Words.score(strictest, rounding)
              + difference.map(points -> ", " + Words.difference(points)).orElse(""));
    }
  }

  /** The controls that fall short, those that lose most first. */
  private void lost(ImmutableList<Contribution> contributions) {
    ImmutableList<Contribution> shorts =
        contributions.stream()
            .filter(contribution -> loss(contribution).signum() > 0)
            .sorted(Comparator.comparing(TextScores::loss).reversed())
            .collect(ImmutableList.toImmutableList());
    if (shorts.isEmpty()) {
      return;
    }
    out.line(
        1,
        "Points lost: "
            + Words.decimal(
                shorts.stream().map(TextScores::loss).reduce(BigFraction.ZERO, BigFraction::add)));
    out.list(
        2,
        shorts.stream()
            .map(
                contribution ->
                    Words.named(contribution.control())
                        + ": "
                        + Words.decimal(loss(contribution))
                        + " of "
                        + Words.decimal(contribution.possible())
                        + ", "
                        + answer(contribution.control().getId()))
            .collect(ImmutableList.toImmutableList()),
        most());
  }

  private static BigFraction loss(Contribution contribution) {
    return contribution.possible().subtract(contribution.points());
  }

  /** What decided; of full marks only how much, as then it is all that counts. */
  private void decided(Scored scored) {
    ImmutableList<ControlId> controls = scored.getDecidingControls();
    Set<FindingId> deciding = ImmutableSet.copyOf(scored.getDecidingFindings());
    ImmutableList<Finding> findings =
        score.getStandingAnswers().getOpenFindings().stream()
            .filter(finding -> deciding.contains(finding.getId()))
            .collect(ImmutableList.toImmutableList());
    if (controls.isEmpty() && findings.isEmpty()) {
      return;
    }
    List<String> counts = new ArrayList<>();
    if (!controls.isEmpty()) {
      counts.add(Words.count(controls.size(), "control"));
    }
    if (!findings.isEmpty()) {
      counts.add(Words.count(findings.size(), "finding"));
    }
    boolean whole = scored.getScore().equals(scored.getScore().whole());
    boolean listed = explained || !whole;
    out.line(1, "Decided by " + String.join(" and ", counts) + (listed ? ":" : ""));
    if (listed) {
      ImmutableList.Builder<String> lines = ImmutableList.builder();
      controls.forEach(
          id ->
              lines.add(
                  Optional.ofNullable(answers.get(id))
                      .map(answer -> Words.named(answer.control()) + ": " + answer(id))
                      .orElse(id.value())));
      findings.forEach(
          finding ->
              lines.add(
                  finding.getId()
                      + " "
                      + finding.getTitle()
                      + ": "
                      + Words.code(finding.getSeverity())
                      + " finding, open"));
      out.list(2, lines.build(), most());
    }
  }

  private String answer(ControlId control) {
    return Optional.ofNullable(answers.get(control)).map(Words::answer).orElse("not in force");
  }

  private int most() {
    return explained ? Integer.MAX_VALUE : USUAL_LINES;
  }
}
