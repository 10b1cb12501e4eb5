package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Authority;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.source.Stated;

/** Generators of profiles and their parts. */
final class Profiles {

  /** Longer than the name of any generated catalogue, so that no edition is both. */
  private static final String NAME = "a-generated-profile";

  private static final String OWN_SECTION = "own section";

  private static final Arbitrary<Optional<List<Integer>>> SOME_PICKS =
      Choices.sometimes(40, Choices.picks(1, 4));

  /** Selections whose catalogue is not known yet. */
  private static final Arbitrary<Choice> CHOICES =
      Combinators.combine(
              Choices.chance(40),
              SOME_PICKS,
              SOME_PICKS,
              Choices.sometimes(20, Arbitraries.of(Force.values())),
              Choices.sometimes(20, Arbitraries.of(Audience.values())))
          .as(
              (all, controls, sections, force, audience) ->
                  (Choice)
                      catalogue -> {
                        Selection.Builder builder =
                            Selection.builder()
                                .all(all)
                                .controls(from(ids(catalogue), controls))
                                .sections(from(sectionIds(catalogue), sections));
                        force.ifPresent(builder::addForce);
                        audience.ifPresent(builder::addAudience);
                        return builder.build();
                      });

  static final Arbitrary<Selection> SELECTIONS =
      Combinators.combine(CHOICES, Catalogues.CATALOGUES).as(Choice::in).withoutEdgeCases();

  private static final Arbitrary<ImportDraft> IMPORT_DRAFTS =
      Combinators.combine(CHOICES, Choices.sometimes(40, CHOICES))
          .as(
              (include, exclude) ->
                  catalogue ->
                      new ProfileImport(
                          catalogue.getEdition(),
                          include.in(catalogue),
                          exclude.map(e -> e.in(catalogue)).orElse(Selection.none())));

  static final Arbitrary<ProfileImport> IMPORTS =
      Combinators.combine(IMPORT_DRAFTS, Catalogues.CATALOGUES)
          .as(ImportDraft::of)
          .withoutEdgeCases();

  static final Arbitrary<ParameterSetting> SETTINGS =
      Combinators.combine(Catalogues.CONTROL_IDS, ControlParts.PARAMETER_IDS, Texts.LINES)
          .as(ParameterSetting::new)
          .withoutEdgeCases();

  /** Changes to the words of a control. */
  private static final Arbitrary<Tailoring> WORDS =
      Combinators.combine(
              Catalogues.CONTROL_IDS,
              Choices.sometimes(50, Texts.LINES),
              Choices.sometimes(50, Texts.PROSE),
              Texts.LINES.list().ofMaxSize(2))
          .as(
              (control, title, statement, evidence) ->
                  Tailoring.builder()
                      .control(control)
                      .title(title)
                      .statement(statement)
                      .addedEvidence(evidence)
                      .build());

  /** Changes to all of a control but its section and the evidence that it expects already. */
  static final Arbitrary<Tailoring> TAILORINGS =
      Combinators.combine(
              WORDS,
              Choices.sometimes(40, Sources.stated(Arbitraries.of(Force.values()))),
              Choices.sometimes(30, Arbitraries.of(Authority.values())),
              Choices.sometimes(30, ControlParts.APPLICABILITIES),
              Choices.sometimes(30, Sources.stated(Catalogues.FREQUENCIES)),
              Choices.sometimes(30, Choices.evenly(1, Control.MAX_RATING)),
              Choices.sometimes(30, Choices.evenly(0, Control.MAX_WEIGHT)))
          .as(Profiles::tailoring)
          .withoutEdgeCases();

  /** Profiles of a catalogue that is not known yet. */
  static final Arbitrary<Draft> DRAFTS =
      Combinators.combine(
              Texts.identifier("._-", 6),
              Texts.LINES,
              Choices.sometimes(50, Texts.PROSE),
              IMPORT_DRAFTS,
              Choices.sometimes(30, Catalogues.CONTROLS),
              Choices.picks(0, 2),
              TAILORINGS.list().ofMaxSize(2),
              Combinators.combine(Choices.chance(50), Choices.chance(50)).as(Tuple::of))
          .as(
              (edition, title, description, from, own, settings, tailorings, changes) ->
                  (Draft)
                      catalogue -> {
                        ProfileImport imported = from.of(catalogue);
                        ImmutableList<Control> selected = selected(catalogue, imported);
                        Profile.Builder builder =
                            Profile.builder()
                                .edition(CatalogueEdition.of(NAME, edition))
                                .title(title)
                                .description(description)
                                .addImport(imported)
                                .settings(settings(selected, settings));
                        own.ifPresent(control -> addOwn(builder, title, control));
                        for (int i = 0; i < Math.min(tailorings.size(), selected.size()); i++) {
                          builder.addTailoring(
                              fitted(
                                  tailorings.get(i),
                                  selected.get(i),
                                  own.isPresent() && changes.get1(),
                                  changes.get2()));
                        }
                        return builder.build();
                      })
          .withoutEdgeCases();

  static final Arbitrary<Profile> PROFILES =
      Combinators.combine(DRAFTS, Catalogues.CATALOGUES).as(Draft::of).withoutEdgeCases();

  static final Arbitrary<Profile.Sources> SOURCES =
      Combinators.combine(DRAFTS, Catalogues.CATALOGUES)
          .as(
              (draft, catalogue) ->
                  Profile.Sources.of(
                      ImmutableList.of(catalogue), ImmutableList.of(draft.of(catalogue))))
          .withoutEdgeCases();

  private Profiles() {}

  /** A selection whose catalogue is not known yet. */
  @FunctionalInterface
  private interface Choice {
    Selection in(Catalogue catalogue);
  }

  /** An import whose catalogue is not known yet. */
  @FunctionalInterface
  private interface ImportDraft {
    ProfileImport of(Catalogue catalogue);
  }

  /** A profile whose catalogue is not known yet. */
  @FunctionalInterface
  interface Draft {
    Profile of(Catalogue catalogue);
  }

  private static List<ControlId> ids(Catalogue catalogue) {
    return catalogue.getControlsInForce().stream().map(Control::getId).toList();
  }

  private static List<String> sectionIds(Catalogue catalogue) {
    return catalogue.getSections().stream().map(Section::id).toList();
  }

  private static <T> Iterable<T> from(List<T> elements, Optional<List<Integer>> picks) {
    return Choices.from(elements, picks.orElse(List.of()));
  }

  private static ImmutableList<Control> selected(Catalogue catalogue, ProfileImport imported) {
    return catalogue.getControlsInForce().stream()
        .filter(imported.include()::selects)
        .filter(control -> !imported.exclude().selects(control))
        .collect(ImmutableList.toImmutableList());
  }

  private static Tailoring tailoring(
      Tailoring words,
      Optional<Stated<Force>> force,
      Optional<Authority> authority,
      Optional<Applicability> applicability,
      Optional<Stated<Frequency>> frequency,
      Optional<Integer> rating,
      Optional<Integer> weight) {
    OptionalInt number = Choices.toInt(rating);
    return Tailoring.builder()
        .from(words)
        .force(force)
        .authority(authority)
        .applicability(applicability)
        .frequency(frequency)
        .likelihood(number)
        .impact(number)
        .weight(Choices.toInt(weight))
        .build();
  }

  private static void addOwn(Profile.Builder builder, String title, Control control) {
    builder
        .addSection(new Section(OWN_SECTION, title))
        .addControl(
            // No generated identifier in a catalogue ends so.
            Control.builder().from(control).id(ControlId.of("own/x")).section(OWN_SECTION).build());
  }

  private static Tailoring fitted(
      Tailoring tailoring, Control control, boolean moved, boolean removes) {
    Tailoring.Builder builder = Tailoring.builder().from(tailoring).control(control.getId());
    if (moved) {
      builder.section(OWN_SECTION);
    }
    if (removes) {
      control.getExpectedEvidence().stream().limit(1).forEach(builder::addRemovedEvidence);
    }
    return builder.build();
  }

  private static List<ParameterSetting> settings(List<Control> controls, List<Integer> picks) {
    List<ParameterSetting> settings = new ArrayList<>();
    Set<Control> picked = Choices.from(controls, picks);
    // A set has no order of its own.
    for (Control control : controls.stream().filter(picked::contains).toList()) {
      for (ControlParameter parameter : control.getParameters()) {
        String value =
            parameter.getAllowedValues().isEmpty()
                ? parameter.getLabel()
                : parameter.getAllowedValues().get(0);
        settings.add(new ParameterSetting(control.getId(), parameter.getId(), value));
      }
    }
    return settings;
  }
}
