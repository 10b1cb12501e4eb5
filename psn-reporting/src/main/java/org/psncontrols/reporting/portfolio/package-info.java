/**
 * Many submissions held together: a portfolio with its header, and its roll-up into the programme
 * report.
 */
@NullMarked
package org.psncontrols.reporting.portfolio;

import org.jspecify.annotations.NullMarked;
