/**
 * Fictional programmes for trying things out, made from a seed.
 *
 * <p>Every name is invented; no real body's name ever stands beside made-up results.
 */
@NullMarked
package org.psncontrols.reporting.sample;

import org.jspecify.annotations.NullMarked;
