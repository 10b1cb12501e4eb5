package org.psncontrols.model.testkit;

/** Identifiers that count on, so that they differ without trying again. */
final class Numbers {

  private final String prefix;
  private int last;

  Numbers(String prefix) {
    this.prefix = prefix;
  }

  String next() {
    last++;
    return prefix + last;
  }
}
