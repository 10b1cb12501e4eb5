/**
 * Holds a scoring model to its {@link org.psncontrols.rules.scoring.LawCard law card}.
 *
 * <p>{@link org.psncontrols.rules.testkit.scoring.ScoringModelContract} is extended with the model
 * in question, and states each {@link org.psncontrols.rules.scoring.Law} as a jqwik property over
 * {@link org.psncontrols.rules.testkit.scoring.ScoringCase}s.
 */
@NullMarked
package org.psncontrols.rules.testkit.scoring;

import org.jspecify.annotations.NullMarked;
