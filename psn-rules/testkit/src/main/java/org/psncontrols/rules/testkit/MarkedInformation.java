package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.source.Stated;
import org.psncontrols.model.testkit.ClassificationArbitraries;
import org.psncontrols.model.testkit.InformationArbitraries;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;
import org.psncontrols.rules.validation.AssetReview;
import org.psncontrols.rules.validation.ExchangeReview;

/** Assets and exchanges in which there is nothing to object to, on a day under a policy. */
final class MarkedInformation {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  /** Years before any scheme of Government Security Classifications. */
  private static final LocalDate EARLY = LocalDate.of(2010, 1, 1);

  static final Arbitrary<AssetReview> ASSETS =
      Combinators.combine(InformationArbitraries.informationAssets(), Picks.ANY)
          .as(
              (asset, picks) ->
                  new AssetReview(mended(asset), day(asset.getMarking(), picks.much()), POLICY))
          .withoutEdgeCases();

  static final Arbitrary<ExchangeReview> EXCHANGES =
      Combinators.combine(
              InformationArbitraries.informationExchanges(),
              ClassificationArbitraries.markings()
                  .atTier(
                      GpmsTier.NOT_PROTECTIVELY_MARKED,
                      GpmsTier.PROTECT,
                      GpmsTier.RESTRICTED,
                      GscTier.OFFICIAL),
              Picks.ANY)
          .as(
              (exchange, marking, picks) ->
                  new ExchangeReview(
                      InformationExchange.builder().from(exchange).marking(marking).build(),
                      day(Optional.of(marking), picks.much()),
                      POLICY))
          .withoutEdgeCases();

  private MarkedInformation() {}

  /** A day on which the scheme of a marking has begun, at the earliest its first. */
  private static LocalDate day(Optional<Marking> marking, int days) {
    return marking
        .flatMap(any -> POLICY.findStart(any.getScheme()))
        .map(Stated::value)
        .orElse(EARLY)
        .plusDays(days);
  }

  private static InformationAsset mended(InformationAsset asset) {
    InformationAsset.Builder mended =
        InformationAsset.builder()
            .from(asset)
            .owner(asset.getOwner().orElse("Head of Records"))
            .originator(
                asset.getOrigin() == DataOrigin.OWN ? Optional.empty() : Optional.of(from(asset)));
    if (asset.getMarking().orElse(null) instanceof GpmsMarking old) {
      mended
          .marking(described(old))
          .businessImpact(asset.getBusinessImpact().map(impact -> fitting(impact, old.getTier())));
    }
    return mended.build();
  }

  /** A body from which an asset may come, other than its holder. */
  static OrganisationId from(InformationAsset asset) {
    return asset
        .getOriginator()
        .filter(originator -> !originator.equals(asset.getHolder()))
        .orElseGet(
            () ->
                OrganisationId.of(
                    IdentifierScheme.OWN,
                    Fresh.word("supplier", ImmutableSet.of(asset.getHolder().value()))));
  }

  /** The marking, with a descriptor where it wants one. */
  static GpmsMarking described(GpmsMarking marking) {
    return marking.getTier() == GpmsTier.PROTECT && marking.getDescriptors().isEmpty()
        ? GpmsMarking.builder().from(marking).addDescriptor(Descriptor.of("STAFF")).build()
        : marking;
  }

  /** The impact, with a level of confidentiality that goes with a tier. */
  static BusinessImpact fitting(BusinessImpact impact, GpmsTier tier) {
    BusinessImpact fitting = impact;
    for (int level = 0; !fits(fitting, tier); level++) {
      fitting = BusinessImpact.of(level, impact.integrity(), impact.availability());
    }
    return fitting;
  }

  static boolean fits(BusinessImpact impact, GpmsTier tier) {
    return impact.tiersOfConfidentiality().value().contains(tier);
  }

  /** A marking of Government Security Classifications that anything may bear. */
  static Marking official(Scheme scheme) {
    return scheme == Scheme.GSC_2014
        ? Gsc2014Marking.builder().tier(GscTier.OFFICIAL).build()
        : Gsc2023Marking.builder().tier(GscTier.OFFICIAL).build();
  }

  /** A day before the scheme of a marking began. */
  static LocalDate ahead(Marking marking, Picks picks) {
    return picks.before(POLICY.findStart(marking.getScheme()).orElseThrow().value());
  }
}
