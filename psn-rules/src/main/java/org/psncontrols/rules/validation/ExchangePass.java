package org.psncontrols.rules.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.Stated;

/**
 * Finds what is wrong with an exchange of information.
 *
 * <p>Its marking is the highest that may travel, so it is not asked for a descriptor as the marking
 * of an asset is. Nor is it wrong for being of a scheme that has been replaced: information keeps
 * its old marking when it is given away, and an exchange does not say when that was set.
 */
final class ExchangePass {

  private final Faults faults;

  ExchangePass(Faults faults) {
    this.faults = faults;
  }

  /** What is asked first at a stage, whatever the day: all of it, by a constraint, of a draft. */
  void check(Path path, InformationExchange exchange, Stage stage) {
    if (stage == Stage.DRAFT) {
      faults.text(path, "purpose", exchange.getPurpose(), InformationExchange.MAX_PURPOSE_LENGTH);
    }
  }

  /** What is asked first at a stage on a day under a policy. */
  void review(Path path, ExchangeReview review, Stage stage) {
    check(path, review.exchange(), stage);
    dated(path, review, stage);
  }

  /** What is asked first at a stage, and depends on day and policy. */
  void dated(Path path, ExchangeReview review, Stage stage) {
    if (stage == Stage.SUBMISSION) {
      Path at = path.field("marking");
      inForce(at, review);
      ceiling(at, review);
    }
  }

  private void inForce(Path path, ExchangeReview review) {
    InformationExchange exchange = review.exchange();
    Marking marking = exchange.getMarking();
    Optional<Stated<LocalDate>> start = review.policy().findStart(marking.getScheme());
    if (start.isPresent() && review.asOf().isBefore(start.get().value())) {
      faults.add(
          Rules.MARKING_NOT_IN_FORCE_EXCHANGE,
          start.get().source(),
          path,
          exchange.getProvider(),
          exchange.getReceiver(),
          marking.toText(),
          Words.of(marking.getScheme()),
          start.get().value(),
          review.asOf());
    }
  }

  private void ceiling(Path path, ExchangeReview review) {
    Marking marking = review.exchange().getMarking();
    if (marking instanceof GpmsMarking gpms) {
      ceiling(path, review.exchange(), gpms.getTier(), review.policy().getGpmsCeiling());
    } else if (marking instanceof GscMarking gsc) {
      ceiling(path, review.exchange(), gsc.getTier(), review.policy().getGscCeiling());
    }
  }

  private <T extends Enum<T> & Tier> void ceiling(
      Path path, InformationExchange exchange, T tier, Stated<T> ceiling) {
    if (tier.compareTo(ceiling.value()) > 0) {
      faults.add(
          Rules.EXCHANGE_ABOVE_CEILING,
          ceiling.source(),
          path,
          exchange.getProvider(),
          exchange.getReceiver(),
          exchange.getMarking().toText(),
          ceiling.value().getLabel());
    }
  }
}
