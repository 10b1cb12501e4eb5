package org.psncontrols.reporting.cli;

import java.util.Optional;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.rules.scoring.LawCard;
import org.psncontrols.rules.scoring.Ratio;
import org.psncontrols.rules.scoring.Rounding;
import org.psncontrols.rules.scoring.ScoringFormula;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringPolicy;
import org.psncontrols.rules.scoring.StandingAnswers;
import org.psncontrols.rules.scoring.Tally;

/** Somebody else's model, which gives everybody half marks. */
public final class VendorModel implements ScoringModel {

  /** For the service loader. */
  public VendorModel() {}

  @Override
  public String getId() {
    return "vendor-half";
  }

  @Override
  public int getVersion() {
    return 3;
  }

  @Override
  public String getRule() {
    return "Half marks.";
  }

  @Override
  public LawCard getLawCard() {
    return LawCard.allHold();
  }

  @Override
  public Rounding getRounding() {
    return Rounding.WHOLE;
  }

  @Override
  public ScoringFormula prepare(Catalogue catalogue, ScoringPolicy policy) {
    return new ScoringFormula() {
      @Override
      public Tally tally(StandingAnswers answers) {
        return Tally.of(1);
      }

      @Override
      public Optional<Ratio> score(Tally tally) {
        return Optional.of(Ratio.of(1, 2));
      }
    };
  }
}
