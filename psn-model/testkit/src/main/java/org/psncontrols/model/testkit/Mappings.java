package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.control.Confidence;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.SetRelation;
import org.psncontrols.model.source.Stated;

/** Makes mappings between catalogues. */
final class Mappings {

  private static final ImmutableList<SetRelation> RELATIONS =
      ImmutableList.copyOf(SetRelation.values());
  private static final ImmutableList<Confidence> CONFIDENCES =
      ImmutableList.copyOf(Confidence.values());

  static final Arbitrary<MappingEntry> ENTRIES = DrawnArbitrary.of(Mappings::entry);

  /** A mapping that maps nothing is an edge case. */
  static final Arbitrary<ControlMapping> MAPPINGS =
      DrawnArbitrary.of(Mappings::mapping)
          .withEdges(ImmutableList.of(draw -> mapping(draw, ImmutableList.of())));

  private Mappings() {}

  /** Controls on both sides, or on one with no relation. */
  static MappingEntry entry(Draw draw) {
    Stated<SetRelation> relation = draw.make(any -> Sources.stated(any, any.of(RELATIONS)));
    int emptySide = relation.value() == SetRelation.NONE ? draw.weighted(2, 1, 1) : 0;
    MappingEntry.Builder builder =
        MappingEntry.builder()
            .relation(relation.value())
            .confidence(draw.sometimes(70, confidence -> confidence.of(CONFIDENCES)))
            .remark(draw.sometimes(30, Texts::prose))
            .standing(relation.standing())
            .source(relation.source());
    if (emptySide != 1) {
      builder.sourceControls(controls(draw));
    }
    if (emptySide != 2) {
      builder.targetControls(controls(draw));
    }
    return builder.build();
  }

  private static ImmutableList<ControlId> controls(Draw draw) {
    return draw.list(1, 3, Catalogues::controlId);
  }

  static ControlMapping mapping(Draw draw) {
    return mapping(draw, draw.list(0, 5, Mappings::entry));
  }

  private static ControlMapping mapping(Draw draw, ImmutableList<MappingEntry> entries) {
    return ControlMapping.builder()
        .sourceEdition(draw.make(Catalogues::edition))
        .targetEdition(draw.make(Catalogues::edition))
        .title(draw.make(Texts::line))
        .description(draw.sometimes(50, Texts::prose))
        .entries(entries)
        .build();
  }
}
