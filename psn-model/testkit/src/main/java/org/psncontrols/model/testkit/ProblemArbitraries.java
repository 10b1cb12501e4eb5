package org.psncontrols.model.testkit;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;

/**
 * Generators of problems and readings.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ProblemArbitraries {

  private ProblemArbitraries() {}

  /**
   * Codes of problems, of this library and others.
   *
   * @return a generator
   */
  public static Arbitrary<ProblemCode> problemCodes() {
    return Faults.CODES;
  }

  /**
   * Places in documents.
   *
   * @return a generator
   */
  public static Arbitrary<Location> locations() {
    return Faults.LOCATIONS;
  }

  /**
   * Problems; two often differ in one part only.
   *
   * @return a generator
   */
  public static Arbitrary<Problem> problems() {
    return Faults.PROBLEMS;
  }

  /**
   * Sets of up to 6 problems.
   *
   * @return a generator
   */
  public static Arbitrary<Problems> problemSets() {
    return Faults.PROBLEM_SETS;
  }

  /**
   * Readings with a value, with problems, or both; one without a value has an error.
   *
   * @param <T> the type of the values
   * @param values generates the values, never null
   * @return a generator
   */
  public static <T> Arbitrary<Reading<T>> readings(Arbitrary<T> values) {
    return Faults.readings(values);
  }
}
