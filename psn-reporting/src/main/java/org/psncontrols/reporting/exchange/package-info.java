/**
 * How data comes in and goes out.
 *
 * <p>{@link org.psncontrols.reporting.exchange.OrganisationRegister} reads the public registers,
 * and a simple form of our own, into organisations; {@link
 * org.psncontrols.reporting.exchange.ResponsesCsv} reads and writes the assessment form as an
 * officer fills it in, and {@link org.psncontrols.reporting.exchange.CatalogueCsv} a catalogue of
 * the user's own. A portfolio is NDJSON: {@link org.psncontrols.reporting.exchange.PortfolioReader}
 * and {@link org.psncontrols.reporting.exchange.PortfolioWriter}. Every reader gives all faults of
 * its document at their places, and keeps the rows and lines that are sound.
 */
@NullMarked
package org.psncontrols.reporting.exchange;

import org.jspecify.annotations.NullMarked;
