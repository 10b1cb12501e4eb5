package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.rules.validation.ExchangeReview;

/** The rules of exchanges of information, on a day under a policy. */
final class ExchangeRules {

  static final ImmutableList<Breach<ExchangeReview>> ALL =
      ImmutableList.of(
          new Breach<>(
              ProblemCodes.MARKING_NOT_IN_FORCE,
              "marking",
              (given, picks) -> new Broken<>(ahead(given, picks), "marking")),
          new Breach<>(
              ProblemCodes.EXCHANGE_ABOVE_CEILING,
              "marking",
              (given, picks) -> new Broken<>(aboveInOldScheme(given, picks), "marking")),
          new Breach<>(
              ProblemCodes.EXCHANGE_ABOVE_CEILING,
              "marking",
              (given, picks) -> new Broken<>(above(given, picks), "marking")));

  private ExchangeRules() {}

  private static ExchangeReview with(ExchangeReview given, Marking marking, LocalDate day) {
    return new ExchangeReview(
        InformationExchange.builder().from(given.exchange()).marking(marking).build(),
        day,
        given.policy());
  }

  private static ExchangeReview ahead(ExchangeReview given, Picks picks) {
    Marking sent = given.exchange().getMarking();
    Marking marking =
        sent.getScheme() == Scheme.GPMS
            ? MarkedInformation.official(picks.oneOf(Scheme.GSC_2014, Scheme.GSC_2023))
            : sent;
    return with(given, marking, MarkedInformation.ahead(marking, picks));
  }

  private static ExchangeReview aboveInOldScheme(ExchangeReview given, Picks picks) {
    GpmsTier tier = picks.oneOf(GpmsTier.CONFIDENTIAL, GpmsTier.SECRET, GpmsTier.TOP_SECRET);
    return with(given, GpmsMarking.builder().tier(tier).build(), given.asOf());
  }

  /** In the scheme in which it was, if a newer one, so that this has begun. */
  private static ExchangeReview above(ExchangeReview given, Picks picks) {
    GscTier tier = picks.oneOf(GscTier.SECRET, GscTier.TOP_SECRET);
    return switch (given.exchange().getMarking().getScheme()) {
      case GPMS ->
          with(
              given,
              Gsc2014Marking.builder().tier(tier).build(),
              given.policy().getGsc2014Start().value());
      case GSC_2014 -> with(given, Gsc2014Marking.builder().tier(tier).build(), given.asOf());
      case GSC_2023 -> with(given, Gsc2023Marking.builder().tier(tier).build(), given.asOf());
    };
  }
}
