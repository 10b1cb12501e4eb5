package org.psncontrols.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The scoring models of this library.
 *
 * @since 0.1
 */
public final class ScoringModels {

  /** {@code psn-gate}: 1 if every control that must be met is met in full, else 0. */
  public static final ScoringModel PSN_GATE = new PsnGate();

  /** {@code psn-weighted}: the weighted mean of how far the controls are met, out of 100. */
  public static final ScoringModel PSN_WEIGHTED = new PsnWeighted();

  private static final ImmutableList<ScoringModel> ALL = ImmutableList.of(PSN_GATE, PSN_WEIGHTED);

  private ScoringModels() {}

  /**
   * All models.
   *
   * @return the models, by identifier
   */
  public static ImmutableList<ScoringModel> all() {
    return ALL;
  }

  /**
   * Looks a model up.
   *
   * @param id the identifier, never null
   * @return the model; empty where there is none of that identifier
   */
  public static Optional<ScoringModel> find(String id) {
    return ALL.stream().filter(model -> model.getId().equals(id)).findFirst();
  }
}
