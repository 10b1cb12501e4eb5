package org.psncontrols.model.control;

import java.util.OptionalInt;

/** The ranges of what controls and their tailorings state in numbers. */
final class ControlNumbers {

  private ControlNumbers() {}

  static void check(
      ControlId control, OptionalInt likelihood, OptionalInt impact, OptionalInt weight) {
    checkRange(control, "likelihood", likelihood, 1, Control.MAX_RATING);
    checkRange(control, "impact", impact, 1, Control.MAX_RATING);
    checkRange(control, "weight", weight, 0, Control.MAX_WEIGHT);
  }

  private static void checkRange(
      ControlId control, String name, OptionalInt value, int least, int greatest) {
    if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > greatest)) {
      throw new IllegalArgumentException(
          "the "
              + name
              + " of control "
              + control
              + " must be "
              + least
              + " to "
              + greatest
              + ", but is "
              + value.getAsInt());
    }
  }
}
