package org.psncontrols.model.testkit;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.source.Standing;

/**
 * A profile that resolves against its catalogue, and what a fault in it is made of.
 *
 * @param profile the profile; its last control is its own, in a section of its own
 * @param catalogue the catalogue that it imports first
 * @param own the profile's own control, which has one parameter that allows some values only
 * @param like a parameter to take words from
 * @param pick picks one of several ways
 */
record ProfileCase(
    Profile profile, Catalogue catalogue, Control own, ControlParameter like, int pick) {

  // Identifiers are longer than any generated one, so that nothing else has them.

  private static final ControlId OWN = ControlId.of("own-control-of-the-profile");
  private static final String OWN_SECTION = "own section of the profile";
  private static final ControlId FOREIGN = ControlId.of("control-of-another-catalogue");
  private static final String FOREIGN_SECTION = "section of another catalogue";

  /** No catalogue or profile has it. */
  static final String NO_SECTION = "section of no catalogue or profile";

  /** Nothing has it. */
  static final CatalogueEdition NOWHERE = edition("edition-of-nothing", 1);

  private static final Supplier<Catalogue> LARGEST = Suppliers.memoize(ProfileCase::largest);

  private static final Arbitrary<ProfileCase> ALL =
      Combinators.combine(
              ControlArbitraries.profileSources(),
              ControlArbitraries.controls(),
              ControlArbitraries.controlParameters(),
              Picks.ANY)
          .as(ProfileCase::of);

  /** A profile with a fault, and where. */
  record Spoilt(ProfileWithSources value, String path) {}

  /** A rule that any of these profiles can break. */
  static BrokenRule<ProfileWithSources> rule(
      ProblemCode code, String where, Function<ProfileCase, Spoilt> spoil) {
    return new BrokenRule<>(
        ProfileWithSources.class,
        code,
        where,
        ALL.map(spoil)
            .map(spoilt -> new Invalid<>(spoilt.value(), code, spoilt.path()))
            .withoutEdgeCases());
  }

  private static ProfileCase of(
      Profile.Sources sources, Control control, ControlParameter like, int pick) {
    Profile profile = sources.profiles().values().iterator().next();
    Control own =
        Control.builder()
            .from(control)
            .id(OWN)
            .section(OWN_SECTION)
            .parameters(ImmutableList.of(ControlFault.restricted(like)))
            .build();
    return new ProfileCase(
        Profile.builder()
            .from(profile)
            .addSection(new Section(OWN_SECTION, profile.getTitle()))
            .addControl(own)
            .build(),
        sources.catalogues().values().iterator().next(),
        own,
        like,
        pick);
  }

  static CatalogueEdition edition(String catalogue, int edition) {
    return CatalogueEdition.of(catalogue, Integer.toString(edition));
  }

  /** A builder with all that the profile has. */
  Profile.Builder profileLike() {
    return Profile.builder().from(profile);
  }

  /** A profile that finds the catalogue and nothing else. */
  ProfileWithSources of(Profile.Builder changed) {
    return of(changed, ImmutableList.of(), ImmutableList.of());
  }

  /** A profile that finds the catalogue and others, and other profiles. */
  ProfileWithSources of(
      Profile.Builder changed, List<Catalogue> catalogues, List<Profile> profiles) {
    return new ProfileWithSources(
        changed.build(),
        Profile.Sources.of(Iterables.concat(List.of(catalogue), catalogues), profiles));
  }

  /** The profile with another import in the place of its first. */
  ProfileWithSources ofFirst(Selection include, Selection exclude) {
    List<ProfileImport> imports = new ArrayList<>(profile.getImports());
    imports.set(0, new ProfileImport(catalogue.getEdition(), include, exclude));
    return of(profileLike().imports(imports));
  }

  ProfileImport firstImport() {
    return profile.getImports().get(0);
  }

  /** The profile that also imports whole catalogues. */
  ProfileWithSources importing(Catalogue... catalogues) {
    Profile.Builder builder = profileLike();
    for (Catalogue each : catalogues) {
      builder.addImport(ProfileImport.all(each.getEdition()));
    }
    return of(builder, List.of(catalogues), ImmutableList.of());
  }

  /** The profile that also imports a profile, which finds others. */
  ProfileWithSources importing(CatalogueEdition first, List<Profile> profiles) {
    return of(profileLike().addImport(ProfileImport.all(first)), ImmutableList.of(), profiles);
  }

  /** The path of what is in the import after those that the profile has. */
  String imported(int after, String path) {
    return "imports[" + (profile.getImports().size() + after) + "]." + path;
  }

  /** A value that the control's own parameter allows. */
  ParameterSetting setting(ControlId control) {
    ControlParameter parameter = own.getParameters().get(0);
    return new ParameterSetting(control, parameter.getId(), parameter.getAllowedValues().get(0));
  }

  /** A change to the own control's title. */
  Tailoring.Builder tailoring() {
    return Tailoring.builder().control(OWN).title(own.getTitle());
  }

  /** A control of another catalogue. */
  Control foreign() {
    return Control.builder().from(own).id(FOREIGN).section(FOREIGN_SECTION).build();
  }

  /** Another catalogue, in which a control can stand. */
  Catalogue another(int edition, String sectionTitle, List<Control> controls) {
    return Catalogue.builder()
        .edition(edition("another-catalogue", edition))
        .title(profile.getTitle())
        .completeness(Completeness.COMPLETE)
        .addSection(new Section(FOREIGN_SECTION, sectionTitle))
        .controls(controls)
        .build();
  }

  /** A profile with a title and imports alone. */
  Profile plain(CatalogueEdition edition, ProfileImport... imports) {
    return Profile.builder().edition(edition).title(profile.getTitle()).addImports(imports).build();
  }

  /** A control that differs in its title only. */
  static Control retitled(Control control) {
    return Control.builder().from(control).title(other(control.getTitle())).build();
  }

  /** A text that differs. */
  static String other(String text) {
    return ControlFault.notAmong(ImmutableList.of(text));
  }

  /** A catalogue with as many controls as one may have; always the same. */
  static Catalogue largestCatalogue() {
    return LARGEST.get();
  }

  private static Catalogue largest() {
    List<Control> controls = new ArrayList<>(Catalogue.MAX_CONTROLS);
    for (int i = 0; i < Catalogue.MAX_CONTROLS; i++) {
      controls.add(
          Control.builder()
              .id(ControlId.of("control-of-the-largest-" + i))
              .section(FOREIGN_SECTION)
              .title("Control")
              .statement("Statement")
              .standing(Standing.LOCAL)
              .build());
    }
    return Catalogue.builder()
        .edition(edition("largest-catalogue-of-all", 1))
        .title("Largest catalogue")
        .completeness(Completeness.COMPLETE)
        .addSection(new Section(FOREIGN_SECTION, FOREIGN_SECTION))
        .controls(controls)
        .build();
  }
}
