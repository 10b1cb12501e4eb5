package org.psncontrols.rules.scoring;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.psncontrols.model.assessment.FindingId;

/**
 * What a score would be had one open finding been put right.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param finding the finding, never null
 * @param score what the score would be; empty where there would be nothing to score; never null
 * @param difference how many percentage points more than the score as it is; empty where one of
 *     them is no number; never null
 * @since 0.1
 */
public record FindingEffect(
    FindingId finding, Optional<Ratio> score, Optional<BigFraction> difference) {}
