package org.psncontrols.model.testkit;

/**
 * Makes values out of choices: the same choices, the same value; any choices, a valid value.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
interface Maker<T> {
  T make(Draw draw);
}
