package org.psncontrols.model.assessment;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The form shared by the identifiers of this package. */
final class Identifiers {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]*");

  private Identifiers() {}

  static void check(String value, String what, int maxLength) {
    requireNonNull(value, "value");
    if (value.length() > maxLength || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          what
              + " must be 1 to "
              + maxLength
              + " letters, digits and . _ : / - starting with a letter or digit, but is \""
              + value
              + '"');
    }
  }
}
