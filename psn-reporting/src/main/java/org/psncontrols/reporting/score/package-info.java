/**
 * Scores, and why they differ, for people and programs: plain text and JSON.
 *
 * <p>Each renderer makes the same text of the same score in every locale and zone. Whatever the
 * data say, they steer no terminal.
 */
@NullMarked
package org.psncontrols.reporting.score;

import org.jspecify.annotations.NullMarked;
