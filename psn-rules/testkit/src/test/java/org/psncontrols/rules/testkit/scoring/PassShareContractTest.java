package org.psncontrols.rules.testkit.scoring;

import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

class PassShareContractTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return ScoringModels.PASS_SHARE;
  }
}
