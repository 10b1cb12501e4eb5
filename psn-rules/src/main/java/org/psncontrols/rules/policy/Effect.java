package org.psncontrols.rules.policy;

/**
 * What one reason does to a decision; the later, the graver.
 *
 * @since 0.1
 */
public enum Effect {
  /** It is put on record and changes nothing. */
  NOTE,
  /** It leaves an action to carry out. */
  ACTION,
  /** It allows no more than an interim connection. */
  INTERIM,
  /** It has the submission refused. */
  REJECT,
  /** It has the submission sent back before it is judged. */
  RETURN;

  /**
   * Whether it stands between the body and compliance.
   *
   * @return true for {@code INTERIM}, {@code REJECT} and {@code RETURN}
   */
  public boolean isBlocking() {
    return compareTo(INTERIM) >= 0;
  }
}
