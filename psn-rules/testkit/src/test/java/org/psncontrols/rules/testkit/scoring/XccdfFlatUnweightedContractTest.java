package org.psncontrols.rules.testkit.scoring;

import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

class XccdfFlatUnweightedContractTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return ScoringModels.XCCDF_FLAT_UNWEIGHTED;
  }
}
