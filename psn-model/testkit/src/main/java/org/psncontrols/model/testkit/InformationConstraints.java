package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;

/** Breaks the constraints of information assets and exchanges. */
final class InformationConstraints {

  private InformationConstraints() {}

  static ImmutableList<BrokenRule<?>> all() {
    return ImmutableList.<BrokenRule<?>>builder()
        .addAll(assets())
        .addAll(requirements())
        .addAll(exchanges())
        .build();
  }

  private static ImmutableList<BrokenRule<InformationAsset>> assets() {
    return FieldConstraints.of(InformationAsset.class, InformationArbitraries.informationAssets())
        .text("title", InformationAsset.MAX_TEXT_LENGTH, (a, t) -> like(a).title(t).build())
        .text("owner", InformationAsset.MAX_TEXT_LENGTH, (a, t) -> like(a).owner(t).build())
        .list(
            "handlingRequirements",
            InformationAsset.MAX_REQUIREMENTS,
            InformationArbitraries.handlingRequirements(),
            (a, list) -> like(a).handlingRequirements(list).build())
        .build();
  }

  private static ImmutableList<BrokenRule<HandlingRequirement>> requirements() {
    return FieldConstraints.of(
            HandlingRequirement.class, InformationArbitraries.handlingRequirements())
        .text(
            "statement",
            HandlingRequirement.MAX_STATEMENT_LENGTH,
            (r, t) -> HandlingRequirement.builder().from(r).statement(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<InformationExchange>> exchanges() {
    return FieldConstraints.of(
            InformationExchange.class, InformationArbitraries.informationExchanges())
        .text(
            "purpose",
            InformationExchange.MAX_PURPOSE_LENGTH,
            (e, t) -> InformationExchange.builder().from(e).purpose(t).build())
        .build();
  }

  private static InformationAsset.Builder like(InformationAsset asset) {
    return InformationAsset.builder().from(asset);
  }
}
