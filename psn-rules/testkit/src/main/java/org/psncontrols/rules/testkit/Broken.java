package org.psncontrols.rules.testkit;

/**
 * A value that has been broken.
 *
 * @param <C> the type of the value
 * @param value the value
 * @param path where, from the value
 */
record Broken<C>(C value, String path) {}
