/**
 * How well a body does, as an exact number that explains itself.
 *
 * <p>A {@link org.psncontrols.rules.scoring.ScoringModel} is compiled against a catalogue and a
 * {@link org.psncontrols.rules.scoring.ScoringPolicy} into a {@link
 * org.psncontrols.rules.scoring.ScoringPlan}, once; the plan scores any number of assessments. A
 * {@link org.psncontrols.rules.scoring.Score} is either {@link
 * org.psncontrols.rules.scoring.Scored} or {@link org.psncontrols.rules.scoring.NothingToScore},
 * which is neither 0 nor 100. Underneath lie the {@link
 * org.psncontrols.rules.scoring.StandingAnswers}: what each answer is worth at a date, when its
 * evidence may have lapsed, and which findings are open.
 *
 * <p>What is scored more than once is laid out first: one assessment as a {@link
 * org.psncontrols.rules.scoring.ScoringForm}, a portfolio as {@link
 * org.psncontrols.rules.scoring.StandingColumns}. {@link
 * org.psncontrols.rules.scoring.ScoringModels} has the models by name, and those of other jars;
 * each says on its {@link org.psncontrols.rules.scoring.LawCard} which laws it keeps. A model of
 * one's own is a {@link org.psncontrols.rules.scoring.WeightedModel}, or any {@link
 * org.psncontrols.rules.scoring.ScoringFormula}.
 */
@NullMarked
package org.psncontrols.rules.scoring;

import org.jspecify.annotations.NullMarked;
