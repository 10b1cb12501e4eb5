package org.example.vendor.model;

import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.testkit.scoring.ScoringModelContract;

class WeakestSectionTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return new WeakestSection();
  }
}
