package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.control.Authority;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.Standing;

/** Generators of the control package. */
final class Catalogues {

  static final int MAX_CONTROLS = 30;
  private static final int MAX_SECTIONS = 5;

  static final Arbitrary<ControlId> CONTROL_IDS =
      Texts.identifier("._()/-", 16).map(ControlId::of).withoutEdgeCases();

  static final Arbitrary<CatalogueEdition> EDITIONS =
      Combinators.combine(Texts.identifier("._-", 12), Texts.identifier("._-", 6))
          .as(CatalogueEdition::of)
          .withoutEdgeCases();

  static final Arbitrary<Frequency.Every> INTERVALS =
      Combinators.combine(
              Arbitraries.integers().between(1, Frequency.Every.MAX_AMOUNT),
              Arbitraries.of(Frequency.Unit.values()))
          .as(Frequency.Every::new)
          .withoutEdgeCases();

  static final Arbitrary<Frequency> FREQUENCIES =
      Arbitraries.oneOf(Arbitraries.of(Frequency.Occasion.values()), INTERVALS).withoutEdgeCases();

  static final Arbitrary<Section> SECTIONS =
      Combinators.combine(Texts.LINES, Texts.LINES).as(Section::new).withoutEdgeCases();

  /** What a control weighs: likelihood, impact and weight, in that order. */
  private static final Arbitrary<List<OptionalInt>> RATINGS =
      Combinators.combine(
              Choices.sometimes(40, Choices.evenly(1, Control.MAX_RATING)),
              Choices.sometimes(50, Choices.evenly(1, Control.MAX_RATING)),
              Choices.sometimes(50, Choices.evenly(0, Control.MAX_WEIGHT)),
              // Zero, small and great weights.
              Arbitraries.of(1, 10, Control.MAX_WEIGHT + 1))
          .as(
              (likelihood, impact, weight, below) ->
                  ImmutableList.of(
                      Choices.toInt(likelihood),
                      Choices.toInt(impact),
                      Choices.toInt(weight.map(w -> w % below))));

  static final Arbitrary<Control> CONTROLS =
      Combinators.combine(
              // Tuples, as a combinator takes eight parts.
              Combinators.combine(CONTROL_IDS, Texts.LINES).as(Tuple::of),
              Combinators.combine(Texts.LINES, Texts.PROSE).as(Tuple::of),
              Combinators.combine(
                      Choices.sometimes(80, Sources.stated(Arbitraries.of(Force.values()))),
                      Choices.sometimes(60, Arbitraries.of(Authority.values())),
                      ControlParts.APPLICABILITIES)
                  .as(Tuple::of),
              Combinators.combine(ControlParts.PARAMETER_LISTS, ControlParts.SUCCESSION_LISTS)
                  .as(Tuple::of),
              Texts.LINES.list().ofMaxSize(2),
              Choices.sometimes(40, Sources.stated(FREQUENCIES)),
              RATINGS,
              Sources.stated(Arbitraries.just(Standing.LOCAL)))
          .as(
              (place, texts, reach, links, expected, frequency, ratings, stated) ->
                  Control.builder()
                      .id(place.get1())
                      .section(place.get2())
                      .title(texts.get1())
                      .statement(texts.get2())
                      .force(reach.get1())
                      .authority(reach.get2())
                      .applicability(reach.get3())
                      .parameters(links.get1())
                      .successions(links.get2())
                      .expectedEvidence(expected)
                      .frequency(frequency)
                      .likelihood(ratings.get(0))
                      .impact(ratings.get(1))
                      .weight(ratings.get(2))
                      .standing(stated.standing())
                      .source(stated.source())
                      .build())
          .withoutEdgeCases();

  /** Catalogues whose controls are not known yet. */
  static final Arbitrary<Shell> SHELLS =
      Combinators.combine(
              EDITIONS,
              Texts.LINES,
              Choices.sometimes(50, Texts.PROSE),
              Arbitraries.of(Completeness.values()),
              Texts.LINES.list().ofMinSize(1).ofMaxSize(MAX_SECTIONS),
              Texts.identifier("._()/-", 8))
          .as(
              (edition, title, description, completeness, sections, prefix) ->
                  (Shell)
                      controls ->
                          fill(
                              Catalogue.builder()
                                  .edition(edition)
                                  .title(title)
                                  .description(description)
                                  .completeness(completeness),
                              sections,
                              prefix,
                              controls));

  static final Arbitrary<Catalogue> CATALOGUES =
      Combinators.combine(SHELLS, CONTROLS.list().ofMinSize(1).ofMaxSize(MAX_CONTROLS))
          .as(Shell::with)
          .withoutEdgeCases();

  private Catalogues() {}

  /** A catalogue whose controls are not known yet; gives them identifiers and sections. */
  @FunctionalInterface
  interface Shell {
    Catalogue with(List<Control> controls);
  }

  private static Catalogue fill(
      Catalogue.Builder builder,
      List<String> sectionTitles,
      String prefix,
      List<Control> controls) {
    // Identifiers carry the position, so that they are unique without trying again.
    List<Section> sections =
        Choices.positions(sectionTitles)
            .mapToObj(i -> new Section("A." + (i + 1), sectionTitles.get(i)))
            .toList();
    builder.sections(sections);
    for (int i = 0; i < controls.size(); i++) {
      builder.addControl(
          Control.builder()
              .from(controls.get(i))
              .id(ControlId.of(prefix + "-" + (i + 1)))
              .section(sections.get(i % sections.size()).id())
              .build());
    }
    return builder.build();
  }
}
