package org.psncontrols.reporting.render.page;

import org.psncontrols.reporting.programme.StatusCount;

/** The disjoint parts into which charts divide the organisations, from the axis up. */
enum Status {
  COMPLIANT("compliant", "compliant"),
  UNFLAGGED("unflagged", "other not yet"),
  FLAGGED("flagged", "flagged");

  private final String style;
  private final String label;

  Status(String style, String label) {
    this.style = style;
    this.label = label;
  }

  /** The class under which the style sheet knows it. */
  String style() {
    return style;
  }

  String label() {
    return label;
  }

  int of(StatusCount count) {
    return switch (this) {
      case COMPLIANT -> count.compliant();
      case UNFLAGGED -> count.unflagged();
      case FLAGGED -> count.flagged();
    };
  }

  /** Those of this part and of the parts below it. */
  long upTo(StatusCount count) {
    long sum = 0;
    for (Status status : values()) {
      sum += status.compareTo(this) <= 0 ? status.of(count) : 0;
    }
    return sum;
  }
}
