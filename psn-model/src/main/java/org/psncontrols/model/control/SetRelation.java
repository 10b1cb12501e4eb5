package org.psncontrols.model.control;

/**
 * How what some controls ask relates to what others ask.
 *
 * @since 0.1
 */
public enum SetRelation {
  /** Both ask the same. */
  EQUAL,
  /** The others ask all that these ask, and more. */
  SUBSET,
  /** These ask all that the others ask, and more. */
  SUPERSET,
  /** Some of it both ask, and each asks something besides. */
  INTERSECTS,
  /** Nothing that one asks is asked by the other. */
  NONE;

  /**
   * The relation seen from the other side.
   *
   * @return {@code SUPERSET} for {@code SUBSET} and the reverse, and any other for itself
   */
  public SetRelation inverse() {
    return switch (this) {
      case SUBSET -> SUPERSET;
      case SUPERSET -> SUBSET;
      case EQUAL, INTERSECTS, NONE -> this;
    };
  }
}
