package org.psncontrols.model.testkit;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;

/**
 * Generators of where facts come from and when things were.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class SourceArbitraries {

  private SourceArbitraries() {}

  /**
   * Spans of every form of {@link DateSpan}: days, months, quarters, years and others, days of the
   * programme mostly.
   *
   * @return a generator
   */
  public static Arbitrary<DateSpan> dateSpans() {
    return Sources.DATE_SPANS;
  }

  /**
   * References to public documents.
   *
   * @return a generator
   */
  public static Arbitrary<SourceReference> sourceReferences() {
    return Sources.REFERENCES;
  }

  /**
   * Values with a standing; a sourced one has its source.
   *
   * @param <T> the type of the values
   * @param values generates the values, never null
   * @return a generator
   */
  public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
    return Sources.stated(values);
  }
}
