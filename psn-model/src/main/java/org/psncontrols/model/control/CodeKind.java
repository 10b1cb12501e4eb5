package org.psncontrols.model.control;

/**
 * A kind of code that a party to the network keeps.
 *
 * @since 0.1
 */
public enum CodeKind {
  /** Code of Connection. */
  COCO("Code of Connection", Audience.CUSTOMER),
  /** Code of Practice. */
  COP("Code of Practice", Audience.SERVICE_PROVIDER),
  /** Code of Interconnection. */
  COICO("Code of Interconnection", Audience.CONNECTIVITY_PROVIDER);

  private final String title;
  private final Audience audience;

  CodeKind(String title, Audience audience) {
    this.title = title;
    this.audience = audience;
  }

  /**
   * The kind's name in full.
   *
   * @return the name in English
   */
  public String getTitle() {
    return title;
  }

  /**
   * Whom a code of the kind addresses.
   *
   * @return the party that keeps it
   */
  public Audience getAudience() {
    return audience;
  }
}
