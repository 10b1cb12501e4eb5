package org.psncontrols.rules.testkit.scoring;

import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

class AverageOfAveragesWeightedContractTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return ScoringModels.AVERAGE_OF_AVERAGES_WEIGHTED;
  }
}
