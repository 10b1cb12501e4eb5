package org.psncontrols.rules.scoring;

import java.util.Optional;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.Control;

/**
 * The answer to one control as it stands at a date.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param control the control, never null
 * @param response what was answered; empty where nothing was; never null
 * @param answer the answer that stands: {@code NOT_ASSESSED} where none was given or its evidence
 *     does not carry it; never null
 * @param attainment how far the control is met, in parts of {@link #FULL}, compensation included; 0
 *     for what is not applicable or not assessed
 * @param basis why the answer stands as it does, never null
 * @param compensation the credit that a compensating measure earns, or would earn on a control that
 *     is not assessed; empty where none does; never null
 * @since 0.1
 */
public record StandingAnswer(
    Control control,
    Optional<Response> response,
    Answer answer,
    long attainment,
    Basis basis,
    Optional<Compensation> compensation) {

  /** The attainment of a control that is fully met: exact for any share and any credit. */
  public static final long FULL = 100_000_000L;

  /** Why an answer stands as it does. */
  public enum Basis {
    /** Given, and backed as the policy demands. */
    STANDS,
    /** Given without evidence, which the policy does not demand. */
    STANDS_WITHOUT_EVIDENCE,
    /** Not given. */
    NOT_GIVEN,
    /** Given without the evidence that the policy demands: does not stand. */
    EVIDENCE_MISSING,
    /** Given with evidence of which none is current: does not stand. */
    EVIDENCE_NOT_CURRENT
  }

  /**
   * The credit of the best compensating measure.
   *
   * @param credit the credit that counted, in parts of 10,000
   * @param capped whether the policy's ceiling cut it
   */
  public record Compensation(int credit, boolean capped) {}

  /**
   * Whether the control counts in a sum: it was assessed and applies, or was not assessed.
   *
   * @return false for a control that is not applicable
   */
  public boolean isCounted() {
    return answer != Answer.NOT_APPLICABLE;
  }

  /**
   * Whether the answer could still become anything.
   *
   * @return true for a control that is not assessed
   */
  public boolean isUnknown() {
    return answer == Answer.NOT_ASSESSED;
  }

  /**
   * The least that a control can attain which counts: what a measure earns on one that is not
   * assessed, else the attainment.
   *
   * @return the attainment, in parts of {@link #FULL}
   */
  public long leastAttainment() {
    return isUnknown()
        ? compensation.map(c -> (long) c.credit() * Share.WHOLE).orElse(0L)
        : attainment;
  }

  /**
   * Whether the control is met in full.
   *
   * @return true if the attainment is {@link #FULL}
   */
  public boolean isFull() {
    return attainment == FULL;
  }
}
