package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** Makes catalogues and their controls. */
final class Catalogues {

  static final int MAX_CONTROLS = 30;

  /** As many controls as the greatest edge case has. */
  static final int MANY_CONTROLS = 1_000;

  private static final int MAX_SECTIONS = 5;

  private static final ImmutableList<Frequency.Unit> UNITS =
      ImmutableList.copyOf(Frequency.Unit.values());
  private static final ImmutableList<Frequency> OCCASIONS =
      ImmutableList.copyOf(Frequency.Occasion.values());
  static final ImmutableList<Force> FORCES = ImmutableList.copyOf(Force.values());
  private static final ImmutableList<Authority> AUTHORITIES =
      ImmutableList.copyOf(Authority.values());
  private static final ImmutableList<Completeness> COMPLETENESS =
      ImmutableList.copyOf(Completeness.values());

  private static final ControlId LONGEST_ID = ControlId.of("x".repeat(ControlId.MAX_LENGTH));

  private static final CatalogueEdition LONGEST_EDITION =
      CatalogueEdition.of(
          "x".repeat(CatalogueEdition.MAX_LENGTH), "9".repeat(CatalogueEdition.MAX_LENGTH));

  static final Arbitrary<ControlId> CONTROL_IDS =
      DrawnArbitrary.of(Catalogues::controlId).withEdges(ImmutableList.of(draw -> LONGEST_ID));

  static final Arbitrary<CatalogueEdition> EDITIONS =
      DrawnArbitrary.of(Catalogues::edition).withEdges(ImmutableList.of(draw -> LONGEST_EDITION));

  private static final ImmutableList<Frequency.Every> EXTREME_INTERVALS =
      ImmutableList.of(
          new Frequency.Every(1, Frequency.Unit.HOURS),
          new Frequency.Every(Frequency.Every.MAX_AMOUNT, Frequency.Unit.MONTHS));

  static final Arbitrary<Frequency.Every> INTERVALS =
      DrawnArbitrary.of(Catalogues::interval)
          .withEdges(
              EXTREME_INTERVALS.stream()
                  .<Maker<Frequency.Every>>map(interval -> draw -> interval)
                  .toList());

  static final Arbitrary<Frequency> FREQUENCIES =
      DrawnArbitrary.of(Catalogues::frequency)
          .withEdges(
              EXTREME_INTERVALS.stream()
                  .<Maker<Frequency>>map(interval -> draw -> interval)
                  .toList());

  static final Arbitrary<Section> SECTIONS =
      DrawnArbitrary.of(Catalogues::section)
          .withEdges(
              ImmutableList.of(
                  draw ->
                      new Section(
                          LONGEST_ID.value(),
                          Texts.RIGHT_TO_LEFT,
                          Optional.of("A"),
                          OptionalInt.of(Control.MAX_WEIGHT))));

  /** What makes a control an edge case, whatever it weighs. */
  static final ImmutableList<UnaryOperator<Control.Builder>> CONTROL_EDGES =
      ImmutableList.of(edge -> edge.id(LONGEST_ID), edge -> edge.title(Texts.RIGHT_TO_LEFT));

  private Catalogues() {}

  static ControlId controlId(Draw draw) {
    return ControlId.of(Texts.identifier(draw, "._()/-", 16));
  }

  /** An identifier that is not taken; longer than asked for where that one is. */
  static ControlId unusedId(String id, Set<ControlId> taken) {
    ControlId unused = ControlId.of(id);
    while (taken.contains(unused)) {
      unused = ControlId.of(unused + "x");
    }
    return unused;
  }

  static CatalogueEdition edition(Draw draw) {
    return CatalogueEdition.of(Texts.identifier(draw, "._-", 12), Texts.identifier(draw, "._-", 6));
  }

  static Frequency.Every interval(Draw draw) {
    return new Frequency.Every(draw.between(1, Frequency.Every.MAX_AMOUNT), draw.of(UNITS));
  }

  static Frequency frequency(Draw draw) {
    return draw.chance(50) ? interval(draw) : draw.of(OCCASIONS);
  }

  /** Some stand in another section, and some state a weight. */
  static Section section(Draw draw) {
    String id = draw.make(Texts::brief);
    return new Section(
        id,
        draw.make(Texts::line),
        draw.sometimes(30, Texts::brief).filter(parent -> !parent.equals(id)),
        weight(draw, 30));
  }

  static Stated<Force> force(Draw draw) {
    return Sources.stated(draw, draw.of(FORCES));
  }

  static Authority authority(Draw draw) {
    return draw.of(AUTHORITIES);
  }

  static Stated<Frequency> statedFrequency(Draw draw) {
    return Sources.stated(draw, frequency(draw));
  }

  /** Some are musts, some state a likelihood, an impact or a weight, and some weigh nothing. */
  static Control control(Draw draw) {
    Stated<Standing> stated = draw.make(source -> Sources.stated(source, Standing.LOCAL));
    return Control.builder()
        .id(draw.make(Catalogues::controlId))
        .section(draw.make(Texts::brief))
        .title(draw.make(Texts::line))
        .statement(draw.make(Texts::prose))
        .force(draw.sometimes(80, Catalogues::force))
        .authority(draw.sometimes(60, Catalogues::authority))
        .applicability(draw.make(ControlParts::applicability))
        .parameters(ControlParts.parameters(draw))
        .successions(ControlParts.successions(draw))
        .expectedEvidence(draw.list(0, 2, Texts::line))
        .frequency(draw.sometimes(40, Catalogues::statedFrequency))
        .likelihood(rating(draw, 40))
        .impact(rating(draw, 50))
        .weight(weight(draw, 50))
        .standing(stated.standing())
        .source(stated.source())
        .build();
  }

  static OptionalInt rating(Draw draw, int percent) {
    return number(draw, percent, rating -> rating.between(1, Control.MAX_RATING));
  }

  /** Zero, small and great weights. */
  static OptionalInt weight(Draw draw, int percent) {
    return number(
        draw,
        percent,
        weight ->
            switch (weight.below(3)) {
              case 0 -> 0;
              case 1 -> weight.below(10);
              default -> weight.below(Control.MAX_WEIGHT + 1);
            });
  }

  private static OptionalInt number(Draw draw, int percent, Maker<Integer> maker) {
    return draw.sometimes(percent, maker).stream().mapToInt(Integer::intValue).findFirst();
  }

  static Catalogue catalogue(Draw draw) {
    return catalogue(draw, 1, MAX_CONTROLS);
  }

  static Catalogue catalogue(Draw draw, int least, int most) {
    Shell shell = draw.make(Shell::any);
    return shell.with(draw.list(least, most, Catalogues::control));
  }

  /**
   * A catalogue without its controls.
   *
   * @param prefix begins the identifier of each control
   */
  record Shell(Catalogue catalogue, String prefix) {

    static Shell any(Draw draw) {
      Catalogue.Builder builder =
          Catalogue.builder()
              .edition(draw.make(Catalogues::edition))
              .title(draw.make(Texts::line))
              .description(draw.sometimes(50, Texts::prose))
              .completeness(draw.of(COMPLETENESS));
      List<String> titles = draw.list(1, MAX_SECTIONS, Texts::line);
      for (int i = 0; i < titles.size(); i++) {
        int before = i;
        builder.addSection(
            new Section(
                sectionId(i),
                titles.get(i),
                i == 0
                    ? Optional.empty()
                    : draw.sometimes(25, parent -> sectionId(parent.below(before))),
                weight(draw, 15)));
      }
      return new Shell(builder.build(), Texts.identifier(draw, "._()/-", 8));
    }

    private static String sectionId(int position) {
      return "A." + (position + 1);
    }

    /** The identifier of the control at a position. */
    ControlId idOf(int position) {
      return ControlId.of(prefix + "-" + (position + 1));
    }

    /**
     * Gives controls identifiers and sections, and fills them in. Identifiers carry the position,
     * so that they are unique without trying again.
     */
    Catalogue with(List<Control> controls) {
      List<Section> sections = catalogue.getSections();
      List<Control> placed = new ArrayList<>(controls.size());
      for (int i = 0; i < controls.size(); i++) {
        placed.add(
            Control.builder()
                .from(controls.get(i))
                .id(idOf(i))
                .section(sections.get(i % sections.size()).id())
                .build());
      }
      return Catalogue.builder().from(catalogue).controls(placed).build();
    }
  }
}
