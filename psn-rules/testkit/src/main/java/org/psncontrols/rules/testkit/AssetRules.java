package org.psncontrols.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.rules.validation.AssetReview;

/** The rules of information assets, on a day under a policy. */
final class AssetRules {

  static final ImmutableList<Breach<AssetReview>> ALL =
      ImmutableList.of(
          rule(ProblemCodes.ASSET_WITHOUT_OWNER, "owner", AssetRules::unowned),
          rule(
              ProblemCodes.ASSET_WITHOUT_ORIGINATOR,
              "originator",
              (given, picks) -> unoriginated(given, DataOrigin.CENTRAL_GOVERNMENT, picks)),
          rule(
              ProblemCodes.ASSET_WITHOUT_ORIGINATOR,
              "originator",
              (given, picks) -> unoriginated(given, DataOrigin.PARTNER, picks)),
          rule(ProblemCodes.ORIGIN_CONTRADICTS_ORIGINATOR, "origin", AssetRules::saidToBeOwn),
          rule(ProblemCodes.MARKING_CONTRADICTS_IMPACT, "marking", AssetRules::otherLevel),
          rule(ProblemCodes.MARKING_WITHOUT_DESCRIPTOR, "marking", AssetRules::undescribed),
          rule(ProblemCodes.MARKING_NOT_IN_FORCE, "marking", AssetRules::ahead));

  private AssetRules() {}

  /** Breaks a rule at one of the asset's own fields. */
  private static Breach<AssetReview> rule(
      ProblemCode code, String field, BiFunction<AssetReview, Picks, AssetReview> change) {
    return new Breach<>(
        code, field, (given, picks) -> new Broken<>(change.apply(given, picks), field));
  }

  private static InformationAsset.Builder copy(AssetReview given) {
    return InformationAsset.builder().from(given.asset());
  }

  private static AssetReview with(AssetReview given, InformationAsset.Builder asset) {
    return new AssetReview(asset.build(), given.asOf(), given.policy());
  }

  private static AssetReview unowned(AssetReview given, Picks picks) {
    return with(given, copy(given).owner(Optional.empty()));
  }

  private static AssetReview unoriginated(AssetReview given, DataOrigin origin, Picks picks) {
    return with(
        given,
        copy(given)
            .origin(origin)
            .originator(
                picks.upTo(2) == 1 ? Optional.empty() : Optional.of(given.asset().getHolder())));
  }

  private static AssetReview saidToBeOwn(AssetReview given, Picks picks) {
    return with(
        given,
        copy(given).origin(DataOrigin.OWN).originator(MarkedInformation.from(given.asset())));
  }

  private static AssetReview otherLevel(AssetReview given, Picks picks) {
    GpmsMarking marking =
        MarkedInformation.described(
            GpmsMarking.builder().tier(picks.oneOf(GpmsTier.values())).build());
    ImmutableList<BusinessImpact> others =
        IntStream.rangeClosed(0, BusinessImpact.MAX)
            .mapToObj(level -> level(given, level))
            .filter(impact -> !MarkedInformation.fits(impact, marking.getTier()))
            .collect(ImmutableList.toImmutableList());
    return with(
        given, copy(given).marking(marking).businessImpact(others.get(picks.placeIn(others))));
  }

  /** The assessed impact with another level of confidentiality. */
  private static BusinessImpact level(AssetReview given, int confidentiality) {
    BusinessImpact impact = given.asset().getBusinessImpact().orElse(BusinessImpact.IL3);
    return BusinessImpact.of(confidentiality, impact.integrity(), impact.availability());
  }

  private static AssetReview undescribed(AssetReview given, Picks picks) {
    return with(
        given,
        copy(given)
            .marking(GpmsMarking.builder().tier(GpmsTier.PROTECT).build())
            .businessImpact(
                given
                    .asset()
                    .getBusinessImpact()
                    .map(impact -> MarkedInformation.fitting(impact, GpmsTier.PROTECT))));
  }

  private static AssetReview ahead(AssetReview given, Picks picks) {
    Marking marking =
        given
            .asset()
            .getMarking()
            .filter(any -> any.getScheme() != Scheme.GPMS)
            .orElseGet(
                () -> MarkedInformation.official(picks.oneOf(Scheme.GSC_2014, Scheme.GSC_2023)));
    return new AssetReview(
        copy(given).marking(marking).build(),
        MarkedInformation.ahead(marking, picks),
        given.policy());
  }
}
