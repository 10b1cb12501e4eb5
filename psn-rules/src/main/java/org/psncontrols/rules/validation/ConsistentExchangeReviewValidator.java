package org.psncontrols.rules.validation;

import org.psncontrols.model.problem.Consistent;
import org.psncontrols.model.problem.Stage;

/**
 * Validates exchanges of information on a day under a policy for {@link Consistent}; a Jakarta
 * validator finds it by its service file.
 *
 * <p>{@code null} is valid. Thread-safe.
 *
 * @since 0.1
 */
public final class ConsistentExchangeReviewValidator extends ConsistentValidator<ExchangeReview> {

  /** Made by the Jakarta validator. */
  public ConsistentExchangeReviewValidator() {}

  @Override
  Faults faults(PsnValidation validation, ExchangeReview value, Stage stage) {
    Faults faults = new Faults();
    new ExchangePass(faults).review(Path.ROOT.field("exchange"), value, stage);
    return faults;
  }
}
