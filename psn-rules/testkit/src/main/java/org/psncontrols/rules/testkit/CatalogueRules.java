package org.psncontrols.rules.testkit;

import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.problem.ProblemCodes;

/** The rule that the catalogue is at hand. */
final class CatalogueRules {

  static final Breach<AssessmentCase> UNKNOWN_EDITION =
      new Breach<>(
          ProblemCodes.CATALOGUE_UNKNOWN,
          "catalogue",
          (given, picks) -> {
            CatalogueEdition known = given.catalogue().getEdition();
            CatalogueEdition other =
                picks.oneOf(
                    CatalogueEdition.of(known.catalogue(), other(known.edition())),
                    CatalogueEdition.of(other(known.catalogue()), known.edition()));
            return new Broken<>(
                new AssessmentCase(
                    given.catalogue(),
                    Assessment.builder().from(given.assessment()).catalogue(other).build()),
                "catalogue");
          });

  private CatalogueRules() {}

  private static String other(String name) {
    return name.equals("other") ? "another" : "other";
  }
}
