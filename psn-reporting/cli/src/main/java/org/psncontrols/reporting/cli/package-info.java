/** The command {@code psn}, for people and scripts. */
@NullMarked
package org.psncontrols.reporting.cli;

import org.jspecify.annotations.NullMarked;
