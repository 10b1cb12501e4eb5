package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.source.Stated;

/** Makes information assets and what is asked of those who handle them. */
final class Assets {

  private static final ImmutableList<HandlingTopic> ALL_TOPICS =
      ImmutableList.of(
          HandlingTopic.UNMANAGED_DEVICES,
          HandlingTopic.PERSONAL_DEVICES,
          HandlingTopic.of("onward-transfer"),
          HandlingTopic.of("copies"));

  private static final AssetId LONGEST_ID = AssetId.of("x".repeat(AssetId.MAX_LENGTH));

  static final Arbitrary<AssetId> IDS =
      DrawnArbitrary.of(Assets::id).withEdges(ImmutableList.of(draw -> LONGEST_ID));

  static final Arbitrary<HandlingTopic> TOPICS = DrawnArbitrary.of(Assets::topic);

  static final Arbitrary<HandlingRequirement> REQUIREMENTS = DrawnArbitrary.of(Assets::requirement);

  static final Arbitrary<InformationAsset> ASSETS = DrawnArbitrary.of(Assets::asset);

  private Assets() {}

  private static AssetId id(Draw draw) {
    return AssetId.of(Texts.identifier(draw, "._:/-", 16));
  }

  private static HandlingTopic topic(Draw draw) {
    return draw.of(ALL_TOPICS);
  }

  static HandlingRequirement requirement(Draw draw) {
    Stated<HandlingTopic> stated = Sources.stated(draw, topic(draw));
    return HandlingRequirement.builder()
        .topic(stated.value())
        .standing(stated.standing())
        .source(stated.source())
        .strictness(draw.of(Strictness.values()))
        .statement(draw.make(Texts::prose))
        .build();
  }

  /** An asset of any bodies. */
  static InformationAsset asset(Draw draw) {
    return assetOf(draw, Organisations::id);
  }

  /** An asset that one of some bodies holds, and that may come from another of them. */
  static InformationAsset assetAmong(Draw draw, List<OrganisationId> bodies) {
    return assetOf(draw, body -> body.of(bodies));
  }

  private static InformationAsset assetOf(Draw draw, Maker<OrganisationId> bodies) {
    OrganisationId holder = draw.make(bodies);
    return InformationAsset.builder()
        .id(draw.make(Assets::id))
        .title(draw.make(Texts::line))
        .owner(draw.sometimes(80, Texts::line))
        .holder(holder)
        .originator(draw.sometimes(50, bodies).filter(body -> !body.equals(holder)))
        .origin(draw.of(DataOrigin.values()))
        .marking(draw.sometimes(80, Markings::marking))
        .businessImpact(draw.sometimes(50, Markings::impact))
        .handlingRequirements(draw.list(0, 3, Assets::requirement))
        .build();
  }
}
