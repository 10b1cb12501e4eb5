/**
 * Problems for people and tools: plain text, Markdown, JSON, and SARIF for code review.
 *
 * <p>Each renderer makes the same text of the same problems in every locale and zone. Whatever the
 * data say, they steer no terminal, no page and no viewer.
 */
@NullMarked
package org.psncontrols.reporting.problem;

import org.jspecify.annotations.NullMarked;
