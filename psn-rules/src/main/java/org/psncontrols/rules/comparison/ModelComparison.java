package org.psncontrols.rules.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.ScoringForm;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPlan;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.WeightedModel;

/**
 * One assessment scored by several models, and why the scores differ.
 *
 * <p>Two {@link WeightedModel}s differ in choices. From the reference one goes to the other by a
 * model for each choice that differs, in this order: the weights of controls and sections, what is
 * met in part, what is not assessed, grouping, scale. The scale comes before the grouping where
 * only so each model between can be: one that weighs sections must score out of 100. How much a
 * choice does depends on that order, the sum does not. Of any other model only the whole rule is
 * set against the reference. The last step is rounding, as each model shows its own score. A choice
 * in which two models do not differ has no step; one that makes no difference to this assessment
 * has.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ModelComparison {

  private final Score reference;
  private final ImmutableList<ModelDifference> differences;

  private ModelComparison(Score reference, ImmutableList<ModelDifference> differences) {
    this.reference = reference;
    this.differences = differences;
  }

  /**
   * Compares models with {@code psn-weighted}.
   *
   * @param assessment the assessment, never null
   * @param catalogue the catalogue that it answers, never null
   * @param policy the choices that the rules leave open, never null
   * @param asOf the date, on which evidence must be current, never null
   * @param models the models, never null
   * @return the scores and their differences
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public static ModelComparison of(
      Assessment assessment,
      Catalogue catalogue,
      ScoringPolicy policy,
      LocalDate asOf,
      ScoringModels models) {
    return of(assessment, catalogue, policy, asOf, models, ScoringModels.PSN_WEIGHTED);
  }

  /**
   * Compares models with one of them, or with another.
   *
   * @param assessment the assessment, never null
   * @param catalogue the catalogue that it answers, never null
   * @param policy the choices that the rules leave open, never null
   * @param asOf the date, on which evidence must be current, never null
   * @param models the models, never null
   * @param reference the model with which each is compared, never null
   * @return the scores and their differences
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public static ModelComparison of(
      Assessment assessment,
      Catalogue catalogue,
      ScoringPolicy policy,
      LocalDate asOf,
      ScoringModels models,
      ScoringModel reference) {
    ScoringPlan plan = reference.compile(catalogue, policy);
    ScoringForm form = plan.layOut(assessment);
    Score from = plan.score(form, asOf);
    ImmutableList.Builder<ModelDifference> differences = ImmutableList.builder();
    for (ScoringModel model : models.all()) {
      Score to = model.compile(catalogue, policy).score(form, asOf);
      differences.add(
          new ModelDifference(
              from, to, new ModelSteps(form, from, to).walk(), NotApplicableEffect.of(to)));
    }
    return new ModelComparison(from, differences.build());
  }

  /**
   * The score by the model with which the others are compared.
   *
   * @return the score
   */
  public Score getReference() {
    return reference;
  }

  /**
   * The scores.
   *
   * @return a score by each model, in the order of the models
   */
  public ImmutableList<Score> getScores() {
    return differences.stream()
        .map(ModelDifference::score)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * How each score differs from that of the reference.
   *
   * @return a difference for each model, in the order of the models; one without steps for the
   *     reference itself, if it is among them
   */
  public ImmutableList<ModelDifference> getDifferences() {
    return differences;
  }

  /** The models' scores, a line for each model, step and treatment of what is not applicable. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (ModelDifference difference : differences) {
      lines.append(difference.score()).append('\n');
      difference.steps().forEach(step -> lines.append("  ").append(step.sentence()).append('\n'));
      lines.append("  ").append(difference.notApplicable().sentence()).append('\n');
    }
    return lines.toString();
  }
}
