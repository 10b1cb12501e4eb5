package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.control.Confidence;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.SetRelation;

/** Generators of mappings between catalogues. */
final class Mappings {

  private static final Arbitrary<List<ControlId>> CONTROLS =
      Catalogues.CONTROL_IDS.list().ofMinSize(1).ofMaxSize(3);

  /** Entries on both sides, or on one with no relation. */
  static final Arbitrary<MappingEntry> ENTRIES =
      Combinators.combine(
              CONTROLS,
              Sources.stated(Arbitraries.of(SetRelation.values())),
              CONTROLS,
              Choices.evenly(0, 3),
              Choices.sometimes(70, Arbitraries.of(Confidence.values())),
              Choices.sometimes(30, Texts.PROSE))
          .as(
              (sources, relation, targets, side, confidence, remark) -> {
                boolean alone = relation.value() == SetRelation.NONE;
                return MappingEntry.builder()
                    .sourceControls(alone && side == 1 ? ImmutableSortedSet.of() : sources)
                    .relation(relation.value())
                    .targetControls(alone && side == 2 ? ImmutableSortedSet.of() : targets)
                    .confidence(confidence)
                    .remark(remark)
                    .standing(relation.standing())
                    .source(relation.source())
                    .build();
              })
          .withoutEdgeCases();

  static final Arbitrary<ControlMapping> MAPPINGS =
      Combinators.combine(
              Catalogues.EDITIONS,
              Catalogues.EDITIONS,
              Texts.LINES,
              Choices.sometimes(50, Texts.PROSE),
              ENTRIES.list().ofMaxSize(5))
          .as(
              (source, target, title, description, entries) ->
                  ControlMapping.builder()
                      .sourceEdition(source)
                      .targetEdition(target)
                      .title(title)
                      .description(description)
                      .entries(entries)
                      .build())
          .withoutEdgeCases();

  private Mappings() {}
}
