package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** Profiles with a fault in what they import. */
final class SpoiltImports {

  private final ImmutableList.Builder<BrokenRule<ProfileWithSources>> rules =
      ImmutableList.builder();

  private SpoiltImports() {}

  static ImmutableList<BrokenRule<ProfileWithSources>> all() {
    SpoiltImports imports = new SpoiltImports();
    imports.sources();
    imports.selections(
        "include", ProfileImport::include, (c, include) -> c.ofFirst(include, exclude(c)));
    imports.selections(
        "exclude", ProfileImport::exclude, (c, exclude) -> c.ofFirst(include(c), exclude));
    imports.retired();
    imports.contradictions();
    imports.faults();
    return imports.rules.build();
  }

  private void add(
      ProblemCode code, String where, Function<ProfileCase, ProfileCase.Spoilt> spoil) {
    rules.add(ProfileCase.rule(code, where, spoil));
  }

  private void sources() {
    add(
        ProblemCodes.CATALOGUE_UNKNOWN,
        "imports[].source",
        c ->
            new ProfileCase.Spoilt(
                c.importing(ProfileCase.NOWHERE, ImmutableList.of()), c.imported(0, "source")));
    add(ProblemCodes.IMPORT_CYCLE, "imports[].source", SpoiltImports::cycle);
    add(
        ProblemCodes.EDITION_AMBIGUOUS,
        "imports[].source",
        c ->
            new ProfileCase.Spoilt(
                c.of(
                    c.profileLike(),
                    ImmutableList.of(),
                    ImmutableList.of(c.plain(c.catalogue().getEdition()))),
                "imports[0].source"));
    add(ProblemCodes.IMPORT_TOO_DEEP, "imports[].source", SpoiltImports::chain);
    add(
        ProblemCodes.TOO_MANY,
        "imports",
        c -> new ProfileCase.Spoilt(c.importing(ProfileCase.largestCatalogue()), "imports"));
  }

  /** Directly, or by way of another profile. */
  private static ProfileCase.Spoilt cycle(ProfileCase c) {
    CatalogueEdition itself = c.profile().getEdition();
    CatalogueEdition between = ProfileCase.edition("profile-between", 1);
    return new ProfileCase.Spoilt(
        c.pick() % 2 == 0
            ? c.importing(itself, ImmutableList.of())
            : c.importing(between, ImmutableList.of(c.plain(between, ProfileImport.all(itself)))),
        c.imported(0, "source"));
  }

  /** As many profiles under this one as are followed in all. */
  private static ProfileCase.Spoilt chain(ProfileCase c) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 1; i < Profile.MAX_DEPTH; i++) {
      profiles.add(c.plain(link(i), ProfileImport.all(link(i + 1))));
    }
    profiles.add(c.plain(link(Profile.MAX_DEPTH)));
    return new ProfileCase.Spoilt(c.importing(link(1), profiles), c.imported(0, "source"));
  }

  private static CatalogueEdition link(int number) {
    return ProfileCase.edition("chain-of-profiles", number);
  }

  private static Selection include(ProfileCase c) {
    return c.firstImport().include();
  }

  private static Selection exclude(ProfileCase c) {
    return c.firstImport().exclude();
  }

  private void selections(
      String name,
      Function<ProfileImport, Selection> selection,
      BiFunction<ProfileCase, Selection, ProfileWithSources> with) {
    String path = "." + name + ".";
    add(
        ProblemCodes.CONTROL_UNKNOWN,
        "imports[]" + path + "controls[]",
        c -> {
          Selection selected =
              Selection.builder()
                  .from(selection.apply(c.firstImport()))
                  .addControl(ControlFault.UNKNOWN)
                  .build();
          int at = selected.getControls().asList().indexOf(ControlFault.UNKNOWN);
          return new ProfileCase.Spoilt(
              with.apply(c, selected), "imports[0]" + path + "controls[" + at + "]");
        });
    add(
        ProblemCodes.SECTION_UNKNOWN,
        "imports[]" + path + "sections[]",
        c -> {
          Selection selected =
              Selection.builder()
                  .from(selection.apply(c.firstImport()))
                  .addSection(ProfileCase.NO_SECTION)
                  .build();
          int at = selected.getSections().asList().indexOf(ProfileCase.NO_SECTION);
          return new ProfileCase.Spoilt(
              with.apply(c, selected), "imports[0]" + path + "sections[" + at + "]");
        });
  }

  private void retired() {
    add(
        ProblemCodes.CONTROL_RETIRED,
        "imports[].include.controls[]",
        c -> retired(c, "include", named -> new Selections(named, Selection.none())));
    add(
        ProblemCodes.CONTROL_RETIRED,
        "imports[].exclude.controls[]",
        c -> retired(c, "exclude", named -> new Selections(Selection.all(), named)));
  }

  private record Selections(Selection include, Selection exclude) {}

  private static ProfileCase.Spoilt retired(
      ProfileCase c, String name, Function<Selection, Selections> selections) {
    CatalogueEdition edition = c.another(1, c.profile().getTitle(), List.of()).getEdition();
    Control withdrawn =
        Control.builder()
            .from(c.foreign())
            .successions(ImmutableList.of(Succession.withdrawn(edition)))
            .build();
    Selections of = selections.apply(Selection.of(withdrawn.getId()));
    return new ProfileCase.Spoilt(
        c.of(
            c.profileLike().addImport(new ProfileImport(edition, of.include(), of.exclude())),
            List.of(c.another(1, c.profile().getTitle(), List.of(withdrawn))),
            ImmutableList.of()),
        c.imported(0, name + ".controls[0]"));
  }

  private void contradictions() {
    add(
        ProblemCodes.SECTION_CONTRADICTED,
        "imports[].source",
        c ->
            new ProfileCase.Spoilt(
                c.importing(c.another(1, c.profile().getTitle(), List.of()), differing(c)),
                c.imported(1, "source")));
    add(
        ProblemCodes.CONTROL_CONTRADICTED,
        "imports[].source",
        c ->
            new ProfileCase.Spoilt(
                c.importing(
                    c.another(1, c.profile().getTitle(), List.of(c.foreign())),
                    c.another(
                        2, c.profile().getTitle(), List.of(ProfileCase.retitled(c.foreign())))),
                c.imported(1, "source")));
  }

  /** Another edition, whose section has another title or another weight. */
  private static Catalogue differing(ProfileCase c) {
    if (c.pick() % 2 == 0) {
      return c.another(2, ProfileCase.other(c.profile().getTitle()), List.of());
    }
    Catalogue same = c.another(2, c.profile().getTitle(), List.of());
    Section section = same.getSections().get(0);
    return Catalogue.builder()
        .from(same)
        .sections(
            List.of(
                new Section(
                    section.id(), section.title(), Optional.empty(), OptionalInt.of(c.pick()))))
        .build();
  }

  private void faults() {
    ControlFault.codes()
        .forEach(
            code ->
                add(
                    code,
                    "imports[].source",
                    c -> faultySource(c, ControlFault.of(code, c.pick()))));
  }

  /** A fault in a catalogue that is imported. */
  private static ProfileCase.Spoilt faultySource(ProfileCase c, ControlFault fault) {
    String title = c.profile().getTitle();
    Catalogue empty = c.another(1, title, List.of());
    Control control = Control.builder().from(c.foreign()).parameters(List.of()).build();
    return new ProfileCase.Spoilt(
        c.importing(c.another(1, title, fault.in(control, c.like(), empty.getEdition()))),
        c.imported(0, "source"));
  }
}
