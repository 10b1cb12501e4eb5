package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;

/**
 * A text and the scheme in which {@link Marking#parse(String, Scheme)} reads it.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param text the text, never null
 * @param scheme the scheme, never null
 * @since 0.1
 */
public record MarkingText(String text, Scheme scheme) {

  /**
   * Takes the parts as they are.
   *
   * @param text the text, never null
   * @param scheme the scheme, never null
   */
  public MarkingText {
    requireNonNull(text, "text");
    requireNonNull(scheme, "scheme");
  }
}
