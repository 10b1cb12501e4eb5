package org.psncontrols.model.organisation;

/**
 * A nation of the United Kingdom. A body that serves several has none.
 *
 * @since 0.1
 */
public enum Nation {
  /** England. */
  ENGLAND("England"),
  /** Northern Ireland. */
  NORTHERN_IRELAND("Northern Ireland"),
  /** Scotland. */
  SCOTLAND("Scotland"),
  /** Wales. */
  WALES("Wales");

  private final String label;

  Nation(String label) {
    this.label = label;
  }

  /**
   * The nation's name.
   *
   * @return the name in English
   */
  public String getLabel() {
    return label;
  }
}
