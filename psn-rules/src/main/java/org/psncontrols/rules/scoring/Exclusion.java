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
 * @param countedAsNotMet what the score would be if this control alone counted as not met, no
 *     measure making up for it; empty where it could not count, or there would still be nothing to
 *     score; never null
 * @since 0.1
 */
public record Exclusion(ControlId control, Reason reason, Optional<Ratio> countedAsNotMet) {

  /** Why a control was left out. */
  public enum Reason {
    /** It does not apply to the environment. */
    NOT_APPLICABLE,
    /** No answer to it stands, and the model looks only at those that do. */
    NOT_ASSESSED,
    /** It weighs nothing in the model, as a control that is not stated to be a MUST in a gate. */
    NO_WEIGHT,
    /** It states neither likelihood nor impact, and the model rates risks. */
    NOT_RATED
  }
}
