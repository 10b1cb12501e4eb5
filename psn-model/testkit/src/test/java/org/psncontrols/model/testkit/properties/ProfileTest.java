package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.catalogue;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.codes;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.control;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.edition;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.id;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.only;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.simple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class ProfileTest {

  private static final ControlParameter DAYS =
      ControlParameter.builder()
          .id(ParameterId.of("days"))
          .label("days to patch")
          .addAllowedValue("7")
          .addAllowedValue("14")
          .defaultValue("14")
          .build();

  private static final Catalogue SOURCE =
      catalogue(
          "own@1",
          control("A", "Patching", "Patch.")
              .addParameter(DAYS)
              .addExpectedEvidence("Log")
              .addExpectedEvidence("Scan")
              .force(Stated.local(Force.MUST))
              .build(),
          control("B", "Logging", "Keep logs.")
              .applicability(Applicability.to(Audience.SERVICE_PROVIDER))
              .build(),
          simple("C"));

  private static Profile.Builder profile(String edition) {
    return Profile.builder().edition(edition(edition)).title("Profile " + edition);
  }

  private static Profile.Builder all() {
    return profile("p@1").addImport(ProfileImport.all(edition("own@1")));
  }

  private static Reading<Catalogue> resolve(Profile profile, Profile... others) {
    return profile.resolve(Profile.Sources.of(List.of(SOURCE), Arrays.asList(others)));
  }

  private static List<String> ids(Catalogue catalogue) {
    return catalogue.getControls().stream().map(control -> control.getId().value()).toList();
  }

  private static List<String> selected(Selection include, Selection exclude) {
    return ids(
        resolve(
                profile("p@1")
                    .addImport(new ProfileImport(edition("own@1"), include, exclude))
                    .build())
            .value()
            .orElseThrow());
  }

  // Laws.

  @Property(tries = 200)
  void a_generated_profile_resolves(@ForAll Profile.Sources sources) {
    Profile profile = Iterables.getOnlyElement(sources.profiles().values());

    Reading<Catalogue> reading = profile.resolve(sources);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().orElseThrow().getEdition()).isEqualTo(profile.getEdition());
    assertThat(profile.resolve(sources)).isEqualTo(reading);
  }

  @Property(tries = 200)
  void including_all_gives_the_controls_of_the_source(@ForAll Catalogue source) {
    Profile everything =
        profile("everything-of-it@1").addImport(ProfileImport.all(source.getEdition())).build();

    Catalogue effective =
        everything.resolve(Profile.Sources.of(List.of(source), List.of())).value().orElseThrow();

    assertThat(effective.getControls()).isEqualTo(source.getControls());
    assertThat(effective.getSections()).isEqualTo(source.getSections());
    assertThat(effective.getCompleteness()).isEqualTo(source.getCompleteness());
  }

  @Property(tries = 200)
  void excluding_everything_gives_nothing(@ForAll Catalogue source, @ForAll Selection any) {
    Profile nothing =
        profile("nothing-of-it@1")
            .addImport(new ProfileImport(source.getEdition(), Selection.all(), Selection.all()))
            .build();

    assertThat(
            nothing
                .resolve(Profile.Sources.of(List.of(source), List.of()))
                .value()
                .orElseThrow()
                .getControls())
        .isEmpty();
    assertThat(source.getControls()).noneMatch(Selection.none()::selects);
  }

  @Property(tries = 200)
  void resolving_what_was_resolved_changes_nothing(@ForAll Profile.Sources sources) {
    Profile profile = Iterables.getOnlyElement(sources.profiles().values());
    Catalogue effective = profile.resolve(sources).value().orElseThrow();
    Profile again =
        profile("once-more-of-it@1")
            .title(effective.getTitle())
            .description(effective.getDescription())
            .addImport(ProfileImport.all(effective.getEdition()))
            .build();

    Catalogue twice =
        again.resolve(Profile.Sources.of(List.of(effective), List.of())).value().orElseThrow();

    assertThat(twice)
        .isEqualTo(Catalogue.builder().from(effective).edition(again.getEdition()).build());
    assertThat(again.resolve(sources)).isEqualTo(Reading.of(twice));
  }

  @Property(tries = 200)
  void what_is_not_tailored_or_set_stays_as_it_is(@ForAll Profile.Sources sources) {
    Profile profile = Iterables.getOnlyElement(sources.profiles().values());
    Catalogue source = Iterables.getOnlyElement(sources.catalogues().values());
    List<ControlId> changed =
        ImmutableList.<ControlId>builder()
            .addAll(profile.getTailorings().stream().map(Tailoring::getControl).toList())
            .addAll(profile.getSettings().stream().map(ParameterSetting::control).toList())
            .addAll(profile.getControls().stream().map(Control::getId).toList())
            .build();

    assertThat(profile.resolve(sources).value().orElseThrow().getControls())
        .filteredOn(control -> !changed.contains(control.getId()))
        .allSatisfy(control -> assertThat(source.find(control.getId())).contains(control));
  }

  // Selection.

  @Example
  void controls_are_selected_by_any_criterion() {
    assertThat(selected(Selection.of(id("C"), id("A")), Selection.none()))
        .containsExactly("A", "C");
    assertThat(selected(Selection.builder().addForce(Force.MUST).build(), Selection.none()))
        .containsExactly("A");
    assertThat(selected(Selection.builder().addForce(Force.SHOULD).build(), Selection.none()))
        .isEmpty();
    assertThat(
            selected(Selection.builder().addAudience(Audience.CUSTOMER).build(), Selection.none()))
        .containsExactly("A", "C");
    assertThat(selected(Selection.builder().addSection("S").build(), Selection.of(id("A"))))
        .containsExactly("B", "C");
    assertThat(selected(Selection.all(), Selection.builder().addForce(Force.MUST).build()))
        .containsExactly("B", "C");
    assertThat(selected(Selection.none(), Selection.none())).isEmpty();
  }

  @Example
  void a_section_goes_with_the_last_of_its_controls_and_an_empty_heading_stays() {
    Catalogue source =
        Catalogue.builder()
            .from(catalogue("two@1", simple("A")))
            .addSection(new Section("T", "Heading without controls"))
            .build();
    Profile nothing =
        profile("p@1").addImport(ProfileImport.of(source.getEdition(), Selection.none())).build();

    assertThat(
            nothing
                .resolve(Profile.Sources.of(List.of(source), List.of()))
                .value()
                .orElseThrow()
                .getSections())
        .containsExactly(new Section("T", "Heading without controls"));
  }

  @Example
  void an_entry_that_is_only_kept_for_reference_is_not_taken() {
    Catalogue source =
        catalogue(
            "own@2",
            simple("A"),
            Control.builder()
                .from(simple("B"))
                .addSuccession(Succession.mergedInto(edition("own@2"), id("A")))
                .build());
    Profile.Sources sources = Profile.Sources.of(List.of(source), List.of());

    assertThat(
            ids(
                profile("p@1")
                    .addImport(ProfileImport.all(edition("own@2")))
                    .build()
                    .resolve(sources)
                    .value()
                    .orElseThrow()))
        .containsExactly("A");
    assertThat(
            codes(
                profile("p@1")
                    .addImport(ProfileImport.of(edition("own@2"), Selection.of(id("B"))))
                    .build()
                    .resolve(sources)
                    .problems()))
        .containsExactly("control-retired imports[0].include.controls[0]");
  }

  // Changes.

  @Example
  void a_tailored_control_is_local_and_its_source_untouched() {
    Profile profile =
        all()
            .addSection(new Section("L", "Local"))
            .addTailoring(
                Tailoring.builder()
                    .control(id("A"))
                    .section("L")
                    .title("Patching, faster")
                    .force(Stated.local(Force.SHOULD))
                    .authority(Authority.LOCAL_CHOICE)
                    .weight(7)
                    .addRemovedEvidence("Log")
                    .addAddedEvidence("Report")
                    .build())
            .build();
    Catalogue before = Catalogue.builder().from(SOURCE).build();

    Control tailored = resolve(profile).value().orElseThrow().find(id("A")).orElseThrow();

    assertThat(tailored)
        .isEqualTo(
            Control.builder()
                .from(SOURCE.find(id("A")).orElseThrow())
                .section("L")
                .title("Patching, faster")
                .force(Stated.local(Force.SHOULD))
                .authority(Authority.LOCAL_CHOICE)
                .weight(7)
                .expectedEvidence(List.of("Scan", "Report"))
                .standing(Standing.LOCAL)
                .build());
    assertThat(SOURCE).isEqualTo(before);
  }

  @Example
  void tailoring_takes_the_standing_of_the_source_away() {
    Catalogue sourced =
        catalogue("own@1", Control.builder().from(simple("A")).standing(Standing.SOURCED).build());
    Profile profile =
        all().addTailoring(Tailoring.builder().control(id("A")).weight(1).build()).build();

    assertThat(
            profile
                .resolve(Profile.Sources.of(List.of(sourced), List.of()))
                .value()
                .orElseThrow()
                .getControls())
        .extracting(Control::getStanding)
        .containsExactly(Standing.LOCAL);
  }

  @Example
  void a_parameter_is_set() {
    Profile profile =
        all().addSetting(new ParameterSetting(id("A"), ParameterId.of("days"), "7")).build();

    assertThat(
            resolve(profile)
                .value()
                .orElseThrow()
                .find(id("A"))
                .orElseThrow()
                .findParameter(ParameterId.of("days"))
                .orElseThrow()
                .getEffectiveValue())
        .contains("7");
  }

  @Example
  void a_setting_that_says_nothing_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParameterSetting(id("A"), ParameterId.of("days"), " "))
        .withMessage(
            "the value of parameter days of control A must have 1 to 1000 characters and say"
                + " something, but has 1");
  }

  @Example
  void the_effective_catalogue_is_as_complete_as_its_least_complete_source() {
    Catalogue outline =
        Catalogue.builder()
            .from(catalogue("outline@1", simple("X")))
            .completeness(Completeness.PARTIAL)
            .build();
    Profile both = all().addImport(ProfileImport.all(edition("outline@1"))).build();

    assertThat(
            both.resolve(Profile.Sources.of(List.of(SOURCE, outline), List.of()))
                .value()
                .orElseThrow()
                .getCompleteness())
        .isEqualTo(Completeness.PARTIAL);
  }

  @Example
  void profiles_build_on_profiles() {
    Profile base =
        profile("base@1")
            .addImport(ProfileImport.of(edition("own@1"), Selection.of(id("A"), id("B"))))
            .addTailoring(Tailoring.builder().control(id("A")).weight(3).build())
            .build();
    Profile top =
        profile("top@1")
            .addImport(new ProfileImport(edition("base@1"), Selection.all(), Selection.of(id("B"))))
            .addImport(ProfileImport.of(edition("own@1"), Selection.of(id("C"))))
            .build();

    Catalogue effective = resolve(top, base).value().orElseThrow();

    assertThat(ids(effective)).containsExactly("A", "C");
    assertThat(effective.find(id("A")).orElseThrow().getWeight()).hasValue(3);
  }

  // Faults.

  @Example
  void every_fault_is_found_in_one_pass() {
    Profile broken =
        profile("p@1")
            .addImport(
                new ProfileImport(
                    edition("own@1"),
                    Selection.builder().all(true).addControl(id("X")).addSection("Y").build(),
                    Selection.of(id("Z"))))
            .addSection(new Section("L", "One"))
            .addSection(new Section("L", "Other"))
            .addControl(control("A", "Other", "Another A.").build())
            .addControl(Control.builder().from(simple("N")).section("nowhere").build())
            .addSetting(new ParameterSetting(id("A"), ParameterId.of("days"), "30"))
            .addSetting(new ParameterSetting(id("A"), ParameterId.of("hours"), "30"))
            .addSetting(new ParameterSetting(id("A"), ParameterId.of("days"), "7"))
            .addSetting(new ParameterSetting(id("X"), ParameterId.of("days"), "7"))
            .addTailoring(
                Tailoring.builder()
                    .control(id("A"))
                    .section("nowhere")
                    .addRemovedEvidence("Minutes")
                    .build())
            .addTailoring(Tailoring.builder().control(id("A")).weight(1).build())
            .addTailoring(Tailoring.builder().control(id("X")).weight(1).build())
            .build();

    Reading<Catalogue> reading = resolve(broken);

    assertThat(reading.value()).isEmpty();
    assertThat(codes(reading.problems()))
        .containsExactlyInAnyOrder(
            "control-unknown imports[0].include.controls[0]",
            "section-unknown imports[0].include.sections[0]",
            "control-unknown imports[0].exclude.controls[0]",
            "section-contradicted sections[1].id",
            "control-contradicted controls[0].id",
            "section-unknown controls[1].section",
            "parameter-value-not-allowed settings[0].value",
            "parameter-unknown settings[1].parameter",
            "parameter-repeated settings[2].parameter",
            "control-unknown settings[3].control",
            "section-unknown tailorings[0].section",
            "evidence-unknown tailorings[0].removedEvidence[0]",
            "tailoring-repeated tailorings[1].control",
            "control-unknown tailorings[2].control");
    assertThat(reading.problems())
        .allSatisfy(problem -> assertThat(problem.getRemedy()).isNotBlank());
  }

  @Example
  void a_source_that_is_not_at_hand_is_a_problem_and_hides_no_other() {
    Profile profile =
        profile("p@1")
            .addImport(ProfileImport.all(edition("gone@1")))
            .addImport(ProfileImport.of(edition("own@1"), Selection.of(id("X"))))
            .addTailoring(Tailoring.builder().control(id("of-gone")).weight(1).build())
            .build();

    assertThat(codes(resolve(profile).problems()))
        .containsExactly(
            "catalogue-unknown imports[0].source",
            "control-unknown imports[1].include.controls[0]");
  }

  @Example
  void a_cycle_of_imports_is_a_problem() {
    Profile one = profile("one@1").addImport(ProfileImport.all(edition("two@1"))).build();
    Profile two = profile("two@1").addImport(ProfileImport.all(edition("one@1"))).build();
    Profile self = profile("self@1").addImport(ProfileImport.all(edition("self@1"))).build();

    assertThat(codes(resolve(one, one, two).problems()))
        .containsExactly("import-cycle imports[0].source");
    assertThat(only(resolve(one, one, two).problems()).getMessage())
        .isEqualTo(
            "In two@1 at imports[0].source: A profile must not import itself, but one@1 is reached"
                + " from [one@1, two@1].");
    assertThat(codes(resolve(self, self).problems()))
        .containsExactly("import-cycle imports[0].source");
  }

  @Example
  void a_chain_that_is_too_deep_is_a_problem_and_no_overflow() {
    List<Profile> chain =
        IntStream.range(0, 5_000)
            .mapToObj(
                i ->
                    profile("p@" + i)
                        .addImport(
                            ProfileImport.all(
                                i == 4_999 ? edition("own@1") : edition("p@" + (i + 1))))
                        .build())
            .toList();
    Profile.Sources sources = Profile.Sources.of(List.of(SOURCE), chain);

    assertThat(codes(chain.get(0).resolve(sources).problems()))
        .containsExactly("import-too-deep imports[0].source");
    assertThat(chain.get(5_000 - Profile.MAX_DEPTH).resolve(sources).value()).isPresent();
    assertThat(chain.get(4_999 - Profile.MAX_DEPTH).resolve(sources).value()).isEmpty();
  }

  @Example
  void a_lattice_of_imports_takes_no_longer_than_its_profiles() {
    List<Profile> lattice =
        IntStream.range(0, Profile.MAX_DEPTH - 1)
            .mapToObj(
                i -> {
                  ProfileImport next =
                      ProfileImport.all(
                          i == Profile.MAX_DEPTH - 2 ? edition("own@1") : edition("p@" + (i + 1)));
                  return profile("p@" + i)
                      .imports(List.of(next, next, next, next, next, next))
                      .build();
                })
            .toList();

    assertThat(
            ids(
                lattice
                    .get(0)
                    .resolve(Profile.Sources.of(List.of(SOURCE), lattice))
                    .value()
                    .orElseThrow()))
        .containsExactly("A", "B", "C");
  }

  @Example
  void a_fault_under_a_lattice_of_imports_is_told_once() {
    List<Profile> lattice =
        IntStream.range(0, Profile.MAX_DEPTH)
            .mapToObj(
                i -> {
                  ProfileImport next = ProfileImport.all(edition("p@" + (i + 1)));
                  return profile("p@" + i).imports(List.of(next, next)).build();
                })
            .toList();
    Profile.Sources sources =
        Profile.Sources.of(List.of(), lattice.subList(0, Profile.MAX_DEPTH - 1));

    assertThat(codes(lattice.get(0).resolve(sources).problems()))
        .containsExactly(
            "catalogue-unknown imports[0].source", "catalogue-unknown imports[0].source");
  }

  @Example
  void the_order_of_imports_does_not_decide_how_deep_they_are() {
    List<Profile> chain =
        IntStream.range(0, Profile.MAX_DEPTH)
            .mapToObj(
                i ->
                    profile("p@" + i)
                        .addImport(
                            ProfileImport.all(
                                i == Profile.MAX_DEPTH - 1
                                    ? edition("own@1")
                                    : edition("p@" + (i + 1))))
                        .build())
            .toList();
    ProfileImport deep = ProfileImport.all(edition("p@0"));
    ProfileImport less = ProfileImport.all(edition("p@5"));
    Profile.Sources sources = Profile.Sources.of(List.of(SOURCE), chain);

    for (List<ProfileImport> imports : List.of(List.of(deep, less), List.of(less, deep))) {
      Profile top = profile("top@1").imports(imports).build();

      assertThat(codes(top.resolve(sources).problems()))
          .containsExactly("import-too-deep imports[" + imports.indexOf(deep) + "].source");
    }
  }

  @Example
  void two_meanings_of_one_identifier_are_a_problem() {
    Catalogue other =
        Catalogue.builder()
            .from(catalogue("other@1", simple("C"), control("B", "Badges", "Wear them.").build()))
            .sections(List.of(new Section("S", "Another title")))
            .build();
    Profile both = all().addImport(ProfileImport.all(edition("other@1"))).build();
    Profile.Sources sources = Profile.Sources.of(List.of(SOURCE, other), List.of());

    assertThat(codes(both.resolve(sources).problems()))
        .containsExactly(
            "control-contradicted imports[1].source", "section-contradicted imports[1].source");
    assertThat(
            codes(
                Profile.builder()
                    .from(both)
                    .addSection(new Section("S", "A title of its own"))
                    .build()
                    .resolve(sources)
                    .problems()))
        .containsExactly("control-contradicted imports[1].source");
  }

  @Example
  void an_edition_that_is_catalogue_and_profile_is_a_problem() {
    Profile same = profile("own@1").build();

    assertThat(codes(resolve(all().build(), same).problems()))
        .containsExactly("edition-ambiguous imports[0].source");
  }

  @Example
  void what_contradicts_itself_in_a_source_is_told_at_the_import() {
    Catalogue broken =
        catalogue(
            "own@1",
            Control.builder()
                .from(simple("A"))
                .addParameter(ControlParameter.builder().from(DAYS).defaultValue("30").build())
                .build());
    Problem problem =
        only(all().build().resolve(Profile.Sources.of(List.of(broken), List.of())).problems());

    assertThat(problem.getPath()).isEqualTo("imports[0].source");
    assertThat(problem.getMessage())
        .isEqualTo(
            "In own@1 at controls[0].parameters[0].defaultValue: The default of parameter days"
                + " must be one of [7, 14], but is \"30\".");
  }

  @Example
  void more_controls_than_a_catalogue_holds_are_a_problem() {
    Control[] many =
        IntStream.range(0, Catalogue.MAX_CONTROLS)
            .mapToObj(i -> simple("M" + i))
            .toArray(Control[]::new);
    Profile both = all().addImport(ProfileImport.all(edition("many@1"))).build();

    assertThat(
            codes(
                both.resolve(
                        Profile.Sources.of(List.of(SOURCE, catalogue("many@1", many)), List.of()))
                    .problems()))
        .containsExactly("too-many imports");
  }

  @Example
  void numbers_that_no_control_can_have_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tailoring.builder().control(id("A")).weight(1_001).build())
        .withMessage("the weight of control A must be 0 to 1000, but is 1001");
  }
}
