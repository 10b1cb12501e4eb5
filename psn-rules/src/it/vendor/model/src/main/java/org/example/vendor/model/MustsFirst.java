package org.example.vendor.model;

import org.psncontrols.model.control.Section;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.WeightedModel;
import org.psncontrols.rules.scoring.Weighting;

/** A weighted mean, with weights of the vendor's own. */
public final class MustsFirst implements WeightedModel {

  @Override
  public String getId() {
    return "acme-musts-first";
  }

  @Override
  public int getVersion() {
    return 1;
  }

  @Override
  public String getRule() {
    return "The mean of how far each applicable control is met, a MUST weighing three times as much,"
        + " out of 100.";
  }

  @Override
  public Weighting getWeighting() {
    return new Weighting(
        "what it weighs otherwise, and three times that if it must be met",
        control -> control.getScoringWeight() * (control.isMust() ? 3 : 1),
        Section::getScoringWeight);
  }

  @Override
  public LawCard getLawCard() {
    return LawCard.allHold();
  }
}
