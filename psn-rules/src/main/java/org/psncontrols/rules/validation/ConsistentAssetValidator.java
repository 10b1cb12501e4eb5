package org.psncontrols.rules.validation;

import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * Validates information assets for {@link Consistent}; a Jakarta validator finds it by its service
 * file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentAssetValidator extends ConsistentValidator<InformationAsset> {

  /** Made by the Jakarta validator. */
  public ConsistentAssetValidator() {}

  @Override
  Faults faults(PsnValidation validation, InformationAsset value, Stage stage) {
    Faults faults = new Faults();
    new AssetPass(faults).undeclared(Path.ROOT, value, stage);
    return faults;
  }
}
