package org.psncontrols.model.problem;

import jakarta.validation.groups.Default;

/**
 * The groups of constraints, for Jakarta validators: one for each {@link Stage}.
 *
 * @since 0.1
 */
public final class Groups {

  private Groups() {}

  /** What is asked of a draft: the default group. */
  public interface Draft extends Default {}

  /** What is asked of a form that is sent, and of a draft. */
  public interface Submission extends Draft {}

  /** What is asked of a form on which a certificate is to rest, and of one that is sent. */
  public interface Certification extends Submission {}
}
