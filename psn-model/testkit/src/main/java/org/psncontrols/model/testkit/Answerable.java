package org.psncontrols.model.testkit;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.assessment.Answer;

/**
 * A generator of values that answer controls.
 *
 * @param <T> the type of the values
 */
interface Answerable<T> {

  /** The same values with no control left open. */
  Arbitrary<T> answered();

  /** The same values with each control answered by one of the answers. */
  Arbitrary<T> answered(Answer... answers);
}
