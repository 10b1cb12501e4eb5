package org.psncontrols.model.assessment;

/**
 * How far a remedial action has come.
 *
 * <p>{@code RECONSTRUCTED} from what plans were asked for; no official template was read.
 *
 * @since 0.1
 */
public enum ActionStatus {
  /** Not begun. */
  OPEN,
  /** Begun. */
  IN_PROGRESS,
  /** Carried out. */
  CLOSED,
  /** Not to be carried out: the risk is borne instead, which closes neither control nor finding. */
  ACCEPTED
}
