package org.psncontrols.rules.testkit;

/**
 * A value that has been broken.
 *
 * @param <C> the type of the value
 * @param value the value
 * @param path where, from the value
 */
record Broken<C>(C value, String path) {

  /** The same, but what is wrong is in a field of the place. */
  Broken<C> in(String field) {
    return new Broken<>(value, path + "." + field);
  }
}
