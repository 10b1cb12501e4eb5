package org.psncontrols.rules.testkit.scoring;

import org.psncontrols.rules.scoring.ScoringModel;

// README begins
class CafOutcomeTest extends ScoringModelContract {
  @Override
  protected ScoringModel model() {
    return new CafOutcome();
  }
}
// README ends
