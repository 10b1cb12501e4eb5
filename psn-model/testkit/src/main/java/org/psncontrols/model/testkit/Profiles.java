package org.psncontrols.model.testkit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Tailoring;

/** Makes profiles and their parts. */
final class Profiles {

  /** Longer than the name of any generated catalogue, so that no edition is both. */
  private static final String NAME = "a-generated-profile";

  private static final String OWN_SECTION = "own section";

  private static final ImmutableList<Audience> AUDIENCES = ImmutableList.copyOf(Audience.values());

  static final Arbitrary<Selection> SELECTIONS =
      DrawnArbitrary.of(draw -> selection(draw, draw.make(Catalogues::catalogue)))
          .withEdges(ImmutableList.of(draw -> Selection.none(), draw -> Selection.all()));

  static final Arbitrary<ProfileImport> IMPORTS =
      DrawnArbitrary.of(draw -> profileImport(draw, draw.make(Catalogues::catalogue)))
          .withEdges(ImmutableList.of(draw -> ProfileImport.all(draw.make(Catalogues::edition))));

  static final Arbitrary<ParameterSetting> SETTINGS =
      DrawnArbitrary.of(draw -> setting(draw, draw.make(Texts::line)))
          .withEdges(
              ImmutableList.of(
                  draw -> setting(draw, "x".repeat(ControlParameter.MAX_VALUE_LENGTH))));

  /** A tailoring that changes nothing is an edge case. */
  static final Arbitrary<Tailoring> TAILORINGS =
      DrawnArbitrary.of(draw -> changes(draw, draw.make(Catalogues::controlId)).build())
          .withEdges(
              ImmutableList.of(
                  draw -> Tailoring.builder().control(draw.make(Catalogues::controlId)).build()));

  /** Profiles that select no control: because they include none, or because they exclude all. */
  private static final ImmutableList<ProfileMaker> EMPTY_BASELINES =
      ImmutableList.of(
          (draw, catalogue) -> empty(draw, catalogue, Selection.none(), Selection.none()),
          (draw, catalogue) -> empty(draw, catalogue, Selection.all(), Selection.all()));

  static final Arbitrary<Profile> PROFILES =
      drawn(profile -> draw -> profile.make(draw, draw.make(Catalogues::catalogue)));

  static final Arbitrary<Profile.Sources> SOURCES =
      drawn(profile -> draw -> sources(draw, profile));

  private Profiles() {}

  @FunctionalInterface
  private interface ProfileMaker {
    Profile make(Draw draw, Catalogue catalogue);
  }

  static Arbitrary<Profile> of(Catalogue catalogue) {
    return drawn(profile -> draw -> profile.make(draw, catalogue));
  }

  private static <T> Arbitrary<T> drawn(Function<ProfileMaker, Maker<T>> maker) {
    return DrawnArbitrary.<T>of(maker.apply(Profiles::profile))
        .withEdges(EMPTY_BASELINES.stream().map(maker).toList());
  }

  static Selection selection(Draw draw, Catalogue catalogue) {
    Selection.Builder builder =
        Selection.builder()
            .all(draw.chance(40))
            .controls(
                few(draw, catalogue.getControlsInForce().stream().map(Control::getId).toList()))
            .sections(few(draw, catalogue.getSections().stream().map(Section::id).toList()));
    draw.sometimes(20, force -> force.of(Catalogues.FORCES)).ifPresent(builder::addForce);
    draw.sometimes(20, audience -> audience.of(AUDIENCES)).ifPresent(builder::addAudience);
    return builder.build();
  }

  private static <T> List<T> few(Draw draw, List<T> elements) {
    return draw.<List<T>>sometimes(50, few -> few.some(elements, 4)).orElse(List.of());
  }

  static ProfileImport profileImport(Draw draw, Catalogue catalogue) {
    return new ProfileImport(
        catalogue.getEdition(),
        draw.make(include -> selection(include, catalogue)),
        draw.sometimes(40, exclude -> selection(exclude, catalogue)).orElse(Selection.none()));
  }

  private static ParameterSetting setting(Draw draw, String value) {
    return new ParameterSetting(
        draw.make(Catalogues::controlId), draw.make(ControlParts::parameterId), value);
  }

  /** Changes to all of a control but its section and the evidence that it expects already. */
  private static Tailoring.Builder changes(Draw draw, ControlId control) {
    return Tailoring.builder()
        .control(control)
        .title(draw.sometimes(50, Texts::line))
        .statement(draw.sometimes(50, Texts::prose))
        .force(draw.sometimes(40, Catalogues::force))
        .authority(draw.sometimes(30, Catalogues::authority))
        .applicability(draw.sometimes(30, ControlParts::applicability))
        .frequency(draw.sometimes(30, Catalogues::statedFrequency))
        .likelihood(Catalogues.rating(draw, 40))
        .impact(Catalogues.rating(draw, 40))
        .weight(Catalogues.weight(draw, 30))
        .addedEvidence(draw.list(0, 2, Texts::line));
  }

  /** A profile of a catalogue, which resolves against it. */
  static Profile profile(Draw draw, Catalogue catalogue) {
    ProfileImport imported = draw.make(part -> profileImport(part, catalogue));
    ImmutableList<Control> selected = selected(catalogue, imported);
    Profile.Builder builder = builder(draw, imported);
    Optional<Own> own =
        selected.size() < Catalogue.MAX_CONTROLS
            ? draw.sometimes(30, part -> own(part, catalogue, selected))
            : Optional.empty();
    own.ifPresent(added -> builder.addControl(added.control()).addSection(added.section()));
    forSome(draw, selected, Profiles::settings).forEach(builder::addAllSettings);
    forSome(draw, selected, (part, control) -> tailoring(part, control, own.isPresent()))
        .forEach(builder::addTailoring);
    return builder.build();
  }

  private static Profile empty(
      Draw draw, Catalogue catalogue, Selection include, Selection exclude) {
    return builder(draw, new ProfileImport(catalogue.getEdition(), include, exclude)).build();
  }

  private static Profile.Builder builder(Draw draw, ProfileImport imported) {
    // A profile of the effective catalogue of a generated profile must have yet another name.
    String name = imported.source().catalogue().equals(NAME) ? NAME + "-again" : NAME;
    return Profile.builder()
        .edition(CatalogueEdition.of(name, Texts.identifier(draw, "._-", 6)))
        .title(draw.make(Texts::line))
        .description(draw.sometimes(50, Texts::prose))
        .addImport(imported);
  }

  private static ImmutableList<Control> selected(Catalogue catalogue, ProfileImport imported) {
    return catalogue.getControlsInForce().stream()
        .filter(imported.include()::selects)
        .filter(control -> !imported.exclude().selects(control))
        .collect(ImmutableList.toImmutableList());
  }

  /** A control of the profile's own, and the section of its own in which that stands. */
  private record Own(Control control, Section section) {}

  private static Own own(Draw draw, Catalogue catalogue, ImmutableList<Control> selected) {
    Control control =
        Control.builder()
            .from(Catalogues.control(draw))
            .id(Catalogues.unusedId("own/x", catalogue.getControlsById().keySet()))
            .section(OWN_SECTION)
            .build();
    List<String> parents = parents(catalogue, selected);
    return new Own(
        control,
        new Section(
            OWN_SECTION,
            control.getTitle(),
            parents.isEmpty() ? Optional.empty() : draw.sometimes(30, parent -> parent.of(parents)),
            Catalogues.weight(draw, 30)));
  }

  /** The sections at the top that are taken; none where the own one takes another's place. */
  private static List<String> parents(Catalogue catalogue, ImmutableList<Control> selected) {
    List<String> used = selected.stream().map(Control::getSection).distinct().toList();
    return catalogue.getSections().stream().anyMatch(section -> section.id().equals(OWN_SECTION))
        ? List.of()
        : catalogue.getSections().stream()
            .filter(section -> section.parent().isEmpty() && used.contains(section.id()))
            .map(Section::id)
            .toList();
  }

  /** What is made for each of some controls; the first where one is chosen again. */
  private static <T> ImmutableCollection<T> forSome(
      Draw draw, ImmutableList<Control> controls, BiFunction<Draw, Control, T> maker) {
    ImmutableList<Map.Entry<Control, T>> made =
        draw.list(
            0,
            controls.isEmpty() ? 0 : 2,
            part -> {
              Control control = part.of(controls);
              return Map.entry(control, maker.apply(part, control));
            });
    return made.stream()
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first))
        .values();
  }

  /** A value for each parameter of a control. */
  private static ImmutableList<ParameterSetting> settings(Draw draw, Control control) {
    return control.getParameters().stream()
        .map(
            parameter ->
                new ParameterSetting(
                    control.getId(),
                    parameter.getId(),
                    draw.make(value -> ControlParts.value(value, parameter.getAllowedValues()))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Tailoring tailoring(Draw draw, Control control, boolean hasOwnSection) {
    Tailoring.Builder builder =
        changes(draw, control.getId()).removedEvidence(draw.some(control.getExpectedEvidence(), 1));
    if (hasOwnSection && draw.chance(50)) {
      builder.section(OWN_SECTION);
    }
    return builder.build();
  }

  /** A catalogue and a profile that resolves against it. */
  static Profile.Sources sources(Draw draw) {
    return sources(draw, Profiles::profile);
  }

  private static Profile.Sources sources(Draw draw, ProfileMaker profile) {
    Catalogue catalogue = draw.make(Catalogues::catalogue);
    return Profile.Sources.of(
        ImmutableList.of(catalogue),
        ImmutableList.of(draw.make(part -> profile.make(part, catalogue))));
  }
}
