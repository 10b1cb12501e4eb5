package org.example.vendor.model;

import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.testkit.scoring.ScoringModelContract;

class MustsFirstTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return new MustsFirst();
  }
}
