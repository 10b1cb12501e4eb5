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
 * evidence may have lapsed.
 */
@NullMarked
package org.psncontrols.rules.scoring;

import org.jspecify.annotations.NullMarked;
