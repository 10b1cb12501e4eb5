package org.psncontrols.rules.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;

/**
 * A scoring model made ready for a catalogue and a policy.
 *
 * <p>Immutable; one plan serves any number of threads. Made by {@link ScoringModel#compile}.
 *
 * @since 0.1
 */
public final class ScoringPlan {

  private final ScoringModel model;
  private final Layout layout;
  private final ScoringFormula formula;

  ScoringPlan(ScoringModel model, Catalogue catalogue, ScoringPolicy policy) {
    this.model = model;
    this.layout = Layout.of(catalogue, policy);
    this.formula = model.prepare(catalogue, policy);
  }

  /**
   * The model.
   *
   * @return the model that made the plan
   */
  public ScoringModel getModel() {
    return model;
  }

  /**
   * The catalogue.
   *
   * @return the catalogue that the plan was made for
   */
  public Catalogue getCatalogue() {
    return layout.catalogue();
  }

  /**
   * The choices that the rule leaves open.
   *
   * @return the policy that the plan was made for
   */
  public ScoringPolicy getPolicy() {
    return layout.policy();
  }

  /**
   * What the model computes.
   *
   * @return the formula, prepared for the catalogue and the policy
   */
  public ScoringFormula getFormula() {
    return formula;
  }

  /**
   * Scores an assessment at a date.
   *
   * <p>An assessment that is scored more than once, at several dates or by several models, is
   * better laid out first.
   *
   * @param assessment the assessment, never null
   * @param asOf the date, on which evidence must be current, never null
   * @return the score
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public Score score(Assessment assessment, LocalDate asOf) {
    ScoringForm form = layOut(assessment);
    return score(form, form.standingOnce(asOf), asOf);
  }

  /**
   * Lays an assessment out, for scoring it more than once.
   *
   * @param assessment the assessment, never null
   * @return its form, which any plan for the same catalogue and policy can score
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public ScoringForm layOut(Assessment assessment) {
    return new ScoringForm(layout, assessment);
  }

  /**
   * Scores what was laid out, at a date.
   *
   * @param form the form, never null
   * @param asOf the date, on which evidence must be current, never null
   * @return the score
   * @throws IllegalArgumentException if the form was laid out for another catalogue or policy
   */
  public Score score(ScoringForm form, LocalDate asOf) {
    checkForm(form);
    return score(form, form.standing(asOf), asOf);
  }

  /**
   * Scores answers, such as those that could have been given.
   *
   * @param answers the answers, never null
   * @return the score
   * @throws IllegalArgumentException if they are of another catalogue or policy
   */
  public Score score(StandingAnswers answers) {
    checkForm(answers.form());
    Tally tally = formula.tally(answers);
    Optional<Ratio> score = formula.score(tally);
    return score.isPresent()
        ? new Scored(this, answers, tally, score.get())
        : new NothingToScore(this, answers);
  }

  private Score score(ScoringForm form, Standing standing, LocalDate asOf) {
    if (formula instanceof WeightedFormula weighted) {
      long weight = weighted.weight(standing);
      return weight == 0
          ? new NothingToScore(this, new StandingAnswers(form, standing, asOf))
          : new Scored(this, form, standing, asOf, weighted.attained(standing), weight);
    }
    return score(new StandingAnswers(form, standing, asOf));
  }

  private void checkForm(ScoringForm form) {
    // The words are only put together where they are needed: this is asked for each score.
    if (!layout.isSameAs(form.layout())) {
      checkLayout(form.layout(), "assessment " + form.getAssessment().getId());
    }
  }

  void checkLayout(Layout other, String what) {
    if (!layout.isSameAs(other)) {
      throw new IllegalArgumentException(
          "a plan must score what was laid out for its own catalogue and policy, but plan "
              + model.getId()
              + " for "
              + layout.catalogue().getEdition()
              + " was given "
              + what
              + ", laid out for "
              + difference(other));
    }
  }

  private String difference(Layout other) {
    if (layout.catalogue().equals(other.catalogue())) {
      return "another policy, " + other.policy();
    }
    CatalogueEdition edition = other.catalogue().getEdition();
    return edition.equals(layout.catalogue().getEdition())
        ? "another catalogue of the same edition"
        : edition.toString();
  }
}
