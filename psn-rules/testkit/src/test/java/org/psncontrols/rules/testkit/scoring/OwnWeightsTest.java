package org.psncontrols.rules.testkit.scoring;

import org.psncontrols.rules.scoring.Law;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.WeightedModel;
import org.psncontrols.rules.scoring.Weighting;

/** A vendor's model with weights of its own. */
class OwnWeightsTest extends ScoringModelContract {

  @Override
  protected ScoringModel model() {
    return WeightedModel.builder()
        .id("own-weights")
        .version(1)
        .rule("The mean of how far each applicable control is met, a MUST weighing 3.")
        .weighting(
            new Weighting("3 where it is a MUST, else 1", c -> c.isMust() ? 3 : 1, section -> 1))
        .lawCard(
            LawCard.allHold()
                .failing(
                    Law.ZERO_WEIGHT,
                    "One control met that is no MUST gives 100 %; with one of weight 0 that is not"
                        + " met it gives 50 %."))
        .build();
  }
}
