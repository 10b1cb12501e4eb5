package org.psncontrols.benchmarks.generators;

import net.jqwik.api.RandomGenerator;
import org.openjdk.jmh.annotations.Benchmark;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.OrganisationArbitraries;
import org.psncontrols.model.testkit.Portfolio;
import org.psncontrols.model.testkit.ProgrammeArbitraries;

/** What one value after the other costs. */
public final class Generation {

  private Generation() {}

  /** One organisation. */
  public static class OrganisationGeneration extends InSession {

    private final RandomGenerator<Organisation> published =
        generator(OrganisationArbitraries.organisations());
    private final RandomGenerator<Organisation> combined =
        generator(CombinedOrganisations.organisations());

    @Benchmark
    public Organisation byHand() {
      return ByHandOrganisations.organisation(splittable);
    }

    @Benchmark
    public Organisation published() {
      return published.next(random).value();
    }

    @Benchmark
    public Organisation combined() {
      return combined.next(random).value();
    }
  }

  /** One assessment that answers each of 120 controls. */
  public static class AssessmentGeneration extends InSession {

    private final Catalogue catalogue = catalogue(CONTROLS);
    private final RandomGenerator<Assessment> published =
        generator(AssessmentArbitraries.assessments(catalogue).answered());
    private final RandomGenerator<Assessment> combined =
        generator(CombinedAssessments.assessments(catalogue));

    @Benchmark
    public Assessment byHand() {
      return ByHandAssessments.answered(splittable, catalogue);
    }

    @Benchmark
    public Assessment published() {
      return published.next(random).value();
    }

    @Benchmark
    public Assessment combined() {
      return combined.next(random).value();
    }
  }

  /** One portfolio of 588 bodies that answer a catalogue of 120 controls. */
  public static class PortfolioGeneration extends InSession {

    private static final int BODIES = 588;

    private final Catalogue catalogue = catalogue(CONTROLS);
    private final RandomGenerator<Portfolio> published =
        generator(ProgrammeArbitraries.portfolios().of(catalogue).ofSize(BODIES, BODIES));

    @Benchmark
    public Portfolio byHand() {
      return ByHandPortfolio.portfolio(splittable, catalogue, BODIES);
    }

    @Benchmark
    public Portfolio published() {
      return published.next(random).value();
    }
  }
}
