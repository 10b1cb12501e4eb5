package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.Sha256;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlId;

/**
 * The result of scoring: a number, or that there was nothing to score.
 *
 * <p>It remembers what it was made from and finds out the rest when asked, so that asking for less
 * costs less. Immutable and thread-safe. Two scores are equal if they are of the same model and
 * version, catalogue, policy, date and answers.
 *
 * @since 0.1
 */
public abstract sealed class Score permits Scored, NothingToScore {

  private static final int PERCENT = 100;

  private final ScoringPlan plan;
  private final ScoringForm form;
  private final Standing standing;
  private final LocalDate asOf;
  private @Nullable StandingAnswers answers;

  Score(ScoringPlan plan, ScoringForm form, Standing standing, LocalDate asOf) {
    this.plan = plan;
    this.form = form;
    this.standing = standing;
    this.asOf = asOf;
  }

  Score(ScoringPlan plan, StandingAnswers answers) {
    this(plan, answers.form(), answers.standing(), answers.getAsOf());
    this.answers = answers;
  }

  /**
   * The plan that made it.
   *
   * @return the plan
   */
  public ScoringPlan getPlan() {
    return plan;
  }

  /**
   * The model's identifier.
   *
   * @return the identifier, such as {@code psn-weighted}
   */
  public String getModel() {
    return plan.getModel().getId();
  }

  /**
   * The version of the model's rule.
   *
   * @return the version, counted from 1
   */
  public int getVersion() {
    return plan.getModel().getVersion();
  }

  /**
   * The catalogue edition scored against.
   *
   * @return the edition
   */
  public CatalogueEdition getCatalogue() {
    return plan.getCatalogue().getEdition();
  }

  /**
   * The date at which evidence had to be current.
   *
   * @return the date
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * The assessment that was scored.
   *
   * @return the assessment as it was given, also where another answer was tried
   */
  public Assessment getAssessment() {
    return form.getAssessment();
  }

  /**
   * The answers that were scored.
   *
   * @return the answers and the open findings
   */
  public StandingAnswers getStandingAnswers() {
    // Two threads may both make it; what they make is the same.
    StandingAnswers made = answers;
    if (made == null) {
      made = new StandingAnswers(form, standing, asOf);
      answers = made;
    }
    return made;
  }

  /**
   * Every control and what its answer was worth.
   *
   * @return the answers, in catalogue order
   */
  public ImmutableList<StandingAnswer> getAnswers() {
    return getStandingAnswers().getAnswers();
  }

  /**
   * How much of the catalogue is answered, and by whom.
   *
   * @return the coverage
   */
  public Coverage getCoverage() {
    return standing.coverage();
  }

  /**
   * The number, if it is one.
   *
   * @return the exact score; empty where there is nothing to score
   */
  public abstract Optional<Ratio> findScore();

  /**
   * The lowest and highest score that answering the missing controls could give.
   *
   * @return the bounds; empty where no completion gives a score
   */
  public Optional<Bounds> getBounds() {
    return plan.getFormula().bounds(getStandingAnswers());
  }

  /**
   * The controls left out of the score, and why.
   *
   * @return the exclusions, in catalogue order
   */
  public ImmutableList<Exclusion> getExclusions() {
    ImmutableList.Builder<Exclusion> exclusions = ImmutableList.builder();
    for (StandingAnswer answer : getAnswers()) {
      Optional<Exclusion.Reason> reason = plan.getFormula().exclusion(answer);
      if (reason.isPresent()) {
        ControlId control = answer.control().getId();
        Optional<Ratio> countedAsNotMet =
            switch (reason.get()) {
              case NOT_APPLICABLE, NOT_ASSESSED ->
                  plan.score(getStandingAnswers().withNotMet(control)).findScore();
              case NO_WEIGHT, NOT_RATED -> Optional.empty();
            };
        exclusions.add(new Exclusion(control, reason.get(), countedAsNotMet));
      }
    }
    return exclusions.build();
  }

  /**
   * What the score would be if every control that is not applicable counted as not met.
   *
   * @return the score with all of them counted; empty where none is left out as not applicable, or
   *     there would still be nothing to score
   */
  public Optional<Ratio> getWithAllNotApplicableCounted() {
    StandingAnswers strictest = getStandingAnswers();
    boolean any = false;
    for (StandingAnswer answer : getAnswers()) {
      if (plan.getFormula()
          .exclusion(answer)
          .filter(reason -> reason == Exclusion.Reason.NOT_APPLICABLE)
          .isPresent()) {
        strictest = strictest.withNotMet(answer.control().getId());
        any = true;
      }
    }
    return any ? plan.score(strictest).findScore() : Optional.empty();
  }

  /**
   * The score, had one control been answered otherwise and the answer stood.
   *
   * @param control the control, never null
   * @param answer the answer, never null; partly met is met by half
   * @return the score by the same plan at the same date
   * @throws IllegalArgumentException if no control in force has that identifier
   */
  public Score ifAnswered(ControlId control, Answer answer) {
    return plan.score(getStandingAnswers().withAnswer(control, answer));
  }

  /**
   * The score, had one finding been put right.
   *
   * @param finding the finding, never null
   * @return the score by the same plan at the same date
   */
  public Score ifPutRight(FindingId finding) {
    return plan.score(getStandingAnswers().withoutFinding(finding));
  }

  /**
   * What each single change of an answer would do.
   *
   * @return for each control in catalogue order, each answer that it does not have; an answer of
   *     partly met is compared with met by half
   */
  public ImmutableList<AnswerEffect> getAnswerEffects() {
    ImmutableList.Builder<AnswerEffect> effects = ImmutableList.builder();
    for (StandingAnswer standing : getAnswers()) {
      ControlId control = standing.control().getId();
      for (Answer answer : Answer.values()) {
        if (answer != standing.answer()) {
          Score other = ifAnswered(control, answer);
          effects.add(new AnswerEffect(control, answer, other.findScore(), differenceTo(other)));
        }
      }
    }
    return effects.build();
  }

  /**
   * What putting right each open finding would do.
   *
   * @return an effect for each open finding, in their order
   */
  public ImmutableList<FindingEffect> getFindingEffects() {
    ImmutableList.Builder<FindingEffect> effects = ImmutableList.builder();
    for (Finding finding : getStandingAnswers().getOpenFindings()) {
      Score other = ifPutRight(finding.getId());
      effects.add(new FindingEffect(finding.getId(), other.findScore(), differenceTo(other)));
    }
    return effects.build();
  }

  private Optional<BigFraction> differenceTo(Score other) {
    return findScore()
        .flatMap(
            here ->
                other
                    .findScore()
                    .map(there -> there.share().subtract(here.share()).multiply(PERCENT)));
  }

  /**
   * What the score depends on, in one hash: facts, edition, model and version, policy and date.
   *
   * @return the SHA-256 of the canonical form that {@link ScoreDigest} documents
   */
  public Sha256 getDigest() {
    return ScoreDigest.of(this);
  }

  Standing standing() {
    return standing;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Score that
        && getModel().equals(that.getModel())
        && getVersion() == that.getVersion()
        && plan.getPolicy().equals(that.plan.getPolicy())
        && plan.getCatalogue().equals(that.plan.getCatalogue())
        && getStandingAnswers().equals(that.getStandingAnswers());
  }

  @Override
  public int hashCode() {
    return Objects.hash(getModel(), getVersion(), asOf, standing.hash());
  }
}
