package org.psncontrols.rules.scoring;

import java.util.Optional;
import org.psncontrols.model.control.ControlId;

/**
 * A control that was left out of a score.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param control the control, never null
 * @param reason why it was left out, never null
 * @param countedAsNotMet what the score would be if this control alone counted as not met; empty
 *     where it could not count, or there would still be nothing to score; never null
 * @since 0.1
 */
public record Exclusion(ControlId control, Reason reason, Optional<Ratio> countedAsNotMet) {

  /** Why a control was left out. */
  public enum Reason {
    /** It does not apply to the environment. */
    NOT_APPLICABLE,
    /** The model counts only controls that must be met, and this is not stated to be one. */
    NOT_A_MUST
  }
}
