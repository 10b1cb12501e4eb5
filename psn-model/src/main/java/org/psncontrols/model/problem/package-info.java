/**
 * The fault as data.
 *
 * <p>Readers, constraints and rules all say what is wrong as a {@link
 * org.psncontrols.model.problem.Problem}: a stable code, a place, a severity, what is wrong and
 * what to do. {@link org.psncontrols.model.problem.Problems} is a sorted set of them. A {@link
 * org.psncontrols.model.problem.Rule} is what a problem breaks: the {@link
 * org.psncontrols.model.problem.Stage} from which on it is asked, its source, and its texts in a
 * {@link org.psncontrols.model.problem.MessageBundle}; {@link
 * org.psncontrols.model.problem.ModelRules} has those of this module. {@link
 * org.psncontrols.model.problem.NotBlankIfPresent} is the constraint on texts that may be left out.
 */
@NullMarked
package org.psncontrols.model.problem;

import org.jspecify.annotations.NullMarked;
