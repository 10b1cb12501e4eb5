package org.psncontrols.model.testkit;

import org.psncontrols.model.control.Catalogue;

/**
 * Generators of what many assessments make: portfolios, programmes and histories.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ProgrammeArbitraries {

  private ProgrammeArbitraries() {}

  /**
   * Portfolios; {@link PortfolioArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static PortfolioArbitrary portfolios() {
    return PortfolioArbitrary.create();
  }

  /**
   * Programmes in which bodies answer one catalogue; {@link ProgrammeArbitrary} has methods to give
   * the figures that they follow.
   *
   * @param catalogue the catalogue, with a control in force that must be met, never null
   * @return a generator to configure
   * @throws IllegalArgumentException if no control in force must be met
   */
  public static ProgrammeArbitrary programmes(Catalogue catalogue) {
    return ProgrammeArbitrary.of(catalogue);
  }

  /**
   * Histories of rounds over editions; {@link HistoryArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static HistoryArbitrary histories() {
    return HistoryArbitrary.create();
  }
}
