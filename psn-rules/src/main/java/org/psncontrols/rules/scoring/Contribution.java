package org.psncontrols.rules.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.control.ControlId;

/**
 * What one control adds to an additive score.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param control the control, never null
 * @param section the section it stands in, never null
 * @param weight its weight, 0 or more
 * @param attainment how far it is met, in parts of {@link StandingAnswer#FULL}
 * @param points what it adds to the score; the points of all controls add up to the score exactly;
 *     never null
 * @param possible what it would add if it were met in full, never null
 * @since 0.1
 */
public record Contribution(
    ControlId control,
    String section,
    int weight,
    long attainment,
    BigFraction points,
    BigFraction possible) {}
