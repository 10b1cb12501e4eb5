/**
 * Why two scores differ: of two models, or of two rounds.
 *
 * <p>A {@link org.psncontrols.rules.comparison.ModelComparison} scores one assessment by several
 * models and takes each difference apart into the choices in which the models differ. A {@link
 * org.psncontrols.rules.comparison.RoundComparison} takes the difference between two rounds apart
 * into what happened in between. Either goes from one score to the other by a row of real scores,
 * each with one more thing changed, so the parts add up to the whole exactly, whatever the models
 * are.
 */
@NullMarked
package org.psncontrols.rules.comparison;

import org.jspecify.annotations.NullMarked;
