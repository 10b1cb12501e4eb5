package org.psncontrols.rules.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.validation.PsnValidation;

/**
 * An assessment and the catalogue at hand, as {@link PsnValidation#of} takes them. Problems have
 * their paths from the assessment.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param catalogue the only catalogue at hand, never null
 * @param assessment the assessment, of that catalogue unless that is the fault, never null
 * @since 0.1
 */
public record AssessmentCase(Catalogue catalogue, Assessment assessment) {

  /**
   * Takes the parts as they are.
   *
   * @param catalogue the only catalogue at hand, never null
   * @param assessment the assessment, never null
   */
  public AssessmentCase {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(assessment, "assessment");
  }
}
