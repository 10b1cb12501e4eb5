package org.psncontrols.model.testkit;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.source.Standing;

/** Generators of information assets. */
final class Assets {

  static final Arbitrary<AssetId> IDS =
      Texts.identifier("._:/-", 16).map(AssetId::of).withoutEdgeCases();

  static final Arbitrary<HandlingTopic> TOPICS =
      Arbitraries.of("unmanaged-devices", "personal-devices", "onward-transfer", "copies")
          .map(HandlingTopic::of);

  static final Arbitrary<HandlingRequirement> REQUIREMENTS =
      Combinators.combine(
              TOPICS,
              Arbitraries.of(Strictness.values()),
              Texts.PROSE,
              Arbitraries.of(Standing.LOCAL, Standing.RECONSTRUCTED, Standing.SOURCED),
              Sources.REFERENCES,
              Choices.chance(50))
          .as(
              (topic, strictness, statement, standing, source, named) ->
                  HandlingRequirement.builder()
                      .topic(topic)
                      .strictness(strictness)
                      .statement(statement)
                      .standing(standing)
                      .source(
                          named || standing == Standing.SOURCED
                              ? Optional.of(source)
                              : Optional.empty())
                      .build())
          .withoutEdgeCases();

  static final Arbitrary<InformationAsset> ASSETS =
      Combinators.combine(
              Combinators.combine(IDS, Texts.LINES, Choices.sometimes(80, Texts.LINES))
                  .as(
                      (id, title, owner) ->
                          InformationAsset.builder().id(id).title(title).owner(owner)),
              Organisations.IDS,
              Choices.sometimes(50, Organisations.IDS),
              Arbitraries.of(DataOrigin.values()),
              Choices.sometimes(80, Markings.MARKINGS),
              Choices.sometimes(50, Markings.IMPACTS),
              REQUIREMENTS.list().ofMaxSize(3))
          .as(
              (named, holder, originator, origin, marking, impact, requirements) ->
                  named
                      .holder(holder)
                      .originator(originator)
                      .origin(origin)
                      .marking(marking)
                      .businessImpact(impact)
                      .handlingRequirements(requirements)
                      .build())
          .withoutEdgeCases();

  private Assets() {}
}
