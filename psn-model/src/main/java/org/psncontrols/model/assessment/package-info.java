/**
 * How a body did against a catalogue.
 *
 * <p>An {@link org.psncontrols.model.assessment.Assessment} holds one {@link
 * org.psncontrols.model.assessment.Response} per control, the {@link
 * org.psncontrols.model.assessment.HealthCheck} with its findings, and the remedial actions. A
 * {@link org.psncontrols.model.assessment.Submission} is an assessment with what is sent beside it:
 * signatory, network diagram, date. All of them can hold a half-finished or wrong assessment; what
 * is wrong with it is found by validation, which psn-rules carries out.
 *
 * <p>An assessment stays with its edition for ever; a {@link
 * org.psncontrols.model.assessment.Migration} makes another one in a later edition, and reports
 * what became of every response.
 */
@NullMarked
package org.psncontrols.model.assessment;

import org.jspecify.annotations.NullMarked;
