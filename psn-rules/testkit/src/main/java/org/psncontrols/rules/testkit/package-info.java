/**
 * Values that break exactly one rule of {@link org.psncontrols.rules.validation} or {@link
 * org.psncontrols.rules.compliance} each, to test whatever should notice: a validator of one's own,
 * an import, a screen.
 *
 * <p>{@link org.psncontrols.rules.testkit.InvalidCases} lists the rules. Each {@link
 * org.psncontrols.model.testkit.BrokenRule} has a generator of values that break it, labelled with
 * the code and the path of the one problem or reason that they give. A value comes as a case, with
 * all that it takes to judge it: an {@link org.psncontrols.rules.testkit.AssessmentCase} or {@link
 * org.psncontrols.rules.testkit.SubmissionCase} with its catalogue, a {@link
 * org.psncontrols.rules.testkit.ReviewCase} with policy and day, a {@link
 * org.psncontrols.rules.testkit.CertificateCase} with a day, a {@link
 * org.psncontrols.rules.testkit.RoundsCase} with the rounds before, a {@link
 * org.psncontrols.rules.testkit.DecisionCase} with policy, regime and date, an {@link
 * org.psncontrols.rules.validation.AssetReview} or {@link
 * org.psncontrols.rules.validation.ExchangeReview} with day and policy.
 *
 * <p>The rest of a value is as varied as what {@link org.psncontrols.model.testkit} generates, and
 * breaks no rule of any {@link org.psncontrols.model.problem.Stage stage}: it is complete, and
 * where there is a day, good for a certificate on it. What a constraint on an accessor declares (a
 * blank text, a long one, a negative count) is not here: that testkit breaks those.
 */
@NullMarked
package org.psncontrols.rules.testkit;

import org.jspecify.annotations.NullMarked;
