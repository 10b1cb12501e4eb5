package org.psncontrols.model.problem;

import jakarta.validation.groups.Default;

/**
 * How far the compliance process has come, which says what is asked of data; each stage asks all
 * that those before it ask.
 *
 * <p>{@code RECONSTRUCTED} from the published steps: a form is prepared, sent complete, and
 * certified when what it rests on holds.
 *
 * @since 0.1
 */
public enum Stage {
  /** A form that is being filled in: what is there is right, however much is missing. */
  DRAFT(Groups.Draft.class),
  /** A form that is sent: nothing is missing that is checked before it is judged. */
  SUBMISSION(Groups.Submission.class),
  /** A form on which a certificate is to rest: what it relies on holds on the day. */
  CERTIFICATION(Groups.Certification.class);

  private final Class<? extends Default> group;

  Stage(Class<? extends Default> group) {
    this.group = group;
  }

  /**
   * The group in which a Jakarta validator checks all that is asked at this stage.
   *
   * @return the group
   */
  public Class<? extends Default> getGroup() {
    return group;
  }

  /**
   * Whether all that is asked at a stage is asked at this one.
   *
   * @param other the stage, never null
   * @return true for this stage and those before it
   */
  public boolean includes(Stage other) {
    return compareTo(other) >= 0;
  }
}
