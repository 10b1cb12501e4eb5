package org.psncontrols.rules.validation;

import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * Validates information assets on a day under a policy for {@link Consistent}; a Jakarta validator
 * finds it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentAssetReviewValidator extends ConsistentValidator<AssetReview> {

  /** Made by the Jakarta validator. */
  public ConsistentAssetReviewValidator() {}

  @Override
  Faults faults(PsnValidation validation, AssetReview value, Stage stage) {
    Faults faults = new Faults();
    new AssetPass(faults).review(Path.ROOT.field("asset"), value, stage);
    return faults;
  }
}
