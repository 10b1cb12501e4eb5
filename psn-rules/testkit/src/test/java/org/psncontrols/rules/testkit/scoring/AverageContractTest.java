package org.psncontrols.rules.testkit.scoring;

import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

class AverageContractTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return ScoringModels.AVERAGE;
  }
}
