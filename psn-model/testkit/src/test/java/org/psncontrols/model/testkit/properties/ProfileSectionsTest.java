package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.codes;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.edition;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.id;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.only;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.simple;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.problem.Reading;

class ProfileSectionsTest {

  private static Section top(String id) {
    return new Section(id, "Title of " + id);
  }

  private static Section within(String parent, String id) {
    return new Section(id, "Title of " + id, Optional.of(parent), OptionalInt.empty());
  }

  private static Control in(String section, String id) {
    return Control.builder().from(simple(id)).section(section).build();
  }

  private static Catalogue catalogue(String edition, List<Section> sections, Control... controls) {
    return Catalogue.builder()
        .from(SmallCatalogues.catalogue(edition))
        .sections(sections)
        .controls(Arrays.asList(controls))
        .build();
  }

  private static Profile.Builder profile() {
    return Profile.builder().edition(edition("p@1")).title("Profile");
  }

  private static Profile.Builder importing(String edition, Selection include) {
    return profile().addImport(ProfileImport.of(edition(edition), include));
  }

  private static Reading<Catalogue> resolve(Profile.Builder profile, Catalogue... sources) {
    return profile.build().resolve(Profile.Sources.of(Arrays.asList(sources), List.of()));
  }

  private static List<Section> sections(Profile.Builder profile, Catalogue... sources) {
    return resolve(profile, sources).value().orElseThrow().getSections();
  }

  /** A1 and A2 stand in A, A2a in A2; headings are without controls. */
  private static final Catalogue NESTED =
      catalogue(
          "nested@1",
          List.of(
              top("A"),
              within("A", "A1"),
              top("B"),
              within("A", "A2"),
              within("A2", "A2a"),
              within("A1", "heading of A1"),
              within("B", "heading of B")),
          in("A1", "C1"),
          in("A2a", "C2"),
          in("B", "C3"));

  // What is taken.

  @Example
  void a_selected_control_brings_the_sections_in_which_its_own_stands() {
    assertThat(sections(importing("nested@1", Selection.of(id("C2"))), NESTED))
        .containsExactly(top("A"), within("A", "A2"), within("A2", "A2a"));
  }

  @Example
  void a_heading_stays_where_the_section_around_it_does() {
    assertThat(sections(importing("nested@1", Selection.of(id("C1"))), NESTED))
        .containsExactly(top("A"), within("A", "A1"), within("A1", "heading of A1"));
    assertThat(sections(importing("nested@1", Selection.none()), NESTED)).isEmpty();
  }

  @Example
  void a_section_that_is_selected_does_not_select_those_within_it() {
    Selection selection = Selection.builder().addSection("A").addSection("A1").build();

    assertThat(resolve(importing("nested@1", selection), NESTED).value().orElseThrow())
        .extracting(Catalogue::getControls)
        .isEqualTo(List.of(in("A1", "C1")));
  }

  // The profile's own.

  @Example
  void an_own_section_takes_the_place_of_an_imported_one_with_parent_and_weight() {
    Section lifted = new Section("A2", "Lifted", Optional.empty(), OptionalInt.of(5));

    assertThat(sections(importing("nested@1", Selection.of(id("C2"))).addSection(lifted), NESTED))
        .containsExactly(lifted, within("A2", "A2a"));
  }

  @Example
  void an_imported_section_follows_the_own_one_in_which_it_is_put() {
    assertThat(
            sections(
                importing("nested@1", Selection.of(id("C3")))
                    .addSection(within("second", "B"))
                    .addSection(within("first", "second"))
                    .addSection(top("first"))
                    .addSection(top("last")),
                NESTED))
        .containsExactly(
            top("first"),
            within("first", "second"),
            within("second", "B"),
            within("B", "heading of B"),
            top("last"));
  }

  @Example
  void a_heading_of_an_own_section_stays_without_the_controls_that_were_there() {
    assertThat(sections(importing("nested@1", Selection.none()).addSection(top("B")), NESTED))
        .containsExactly(top("B"), within("B", "heading of B"));
  }

  // Faults.

  @Example
  void a_parent_that_is_nowhere_or_was_not_selected_is_a_problem() {
    Reading<Catalogue> reading =
        resolve(
            importing("nested@1", Selection.of(id("C1")))
                .addSection(within("A1", "fine"))
                .addSection(within("B", "not selected"))
                .addSection(within("nowhere", "lost")),
            NESTED);

    assertThat(codes(reading.problems()))
        .containsExactly(
            "section-unknown sections[1].parent", "section-unknown sections[2].parent");
    assertThat(only(reading.problems()).getMessage())
        .isEqualTo(
            "The parent of section not selected must be a section of profile p@1, but there is no"
                + " B.");
  }

  @Example
  void a_parent_that_a_missing_source_may_have_is_no_problem_of_its_own() {
    assertThat(
            codes(
                resolve(importing("gone@1", Selection.all()).addSection(within("X", "own")), NESTED)
                    .problems()))
        .containsExactly("catalogue-unknown imports[0].source");
  }

  @Example
  void a_circle_is_told_once_at_the_first_own_section_in_it() {
    Reading<Catalogue> reading =
        resolve(
            importing("nested@1", Selection.all())
                .addSection(within("A2a", "under the circle"))
                .addSection(within("A2a", "A2")),
            NESTED);

    assertThat(codes(reading.problems())).containsExactly("section-cycle sections[1].parent");
    assertThat(only(reading.problems()).getMessage())
        .isEqualTo("A section must not stand in itself, but A2 is reached from [A2, A2a].");
  }

  @Example
  void too_deep_a_nest_is_told_at_the_own_section_that_makes_it_so() {
    List<Section> chain =
        IntStream.rangeClosed(1, 20)
            .mapToObj(i -> i == 1 ? top("1") : within("" + (i - 1), "" + i))
            .toList();
    Catalogue deep = catalogue("deep@1", chain, in("20", "C"));
    Profile.Builder pushed =
        importing("deep@1", Selection.all())
            .addSection(top("above"))
            .addSection(within("above", "1"));
    Reading<Catalogue> reading = resolve(pushed, deep);

    assertThat(codes(reading.problems())).containsExactly("section-too-deep sections[1].parent");
    assertThat(only(reading.problems()).getMessage())
        .isEqualTo(
            "Sections must nest at most 20 deep, but those of profile p@1 go deeper with 20.");
    assertThat(sections(importing("deep@1", Selection.all()), deep)).isEqualTo(chain);
  }

  @Example
  void a_section_that_imports_place_or_weigh_otherwise_is_a_problem_until_the_profile_says() {
    Catalogue other =
        catalogue(
            "other@1",
            List.of(top("A1"), new Section("B", "Title of B", Optional.empty(), OptionalInt.of(2))),
            in("A1", "D1"),
            in("B", "D2"));
    Profile.Builder both =
        importing("nested@1", Selection.all()).addImport(ProfileImport.all(edition("other@1")));
    Reading<Catalogue> reading = resolve(both, NESTED, other);

    assertThat(codes(reading.problems()))
        .containsExactly(
            "section-contradicted imports[1].source", "section-contradicted imports[1].source");
    assertThat(reading.problems())
        .extracting(problem -> problem.getMessage())
        .containsExactlyInAnyOrder(
            "A section must have one parent and one weight, but A1 has [] in other@1 and [A] in"
                + " what was imported before.",
            "A section must have one parent and one weight, but B has [2] in other@1 and [] in"
                + " what was imported before.");
    assertThat(sections(both.addSection(within("B", "A1")).addSection(top("B")), NESTED, other))
        .containsSubsequence(top("B"), within("B", "A1"));
  }

  // Laws.

  /** Sections numbered from 0, each at the top or within any of them or one that is not there. */
  @Provide
  Arbitrary<List<Section>> anyhow() {
    return Arbitraries.integers()
        .between(1, 40)
        .flatMap(
            size ->
                Combinators.combine(
                        IntStream.range(0, size)
                            .mapToObj(
                                i ->
                                    Arbitraries.frequencyOf(
                                        Tuple.of(10, Arbitraries.of(Math.max(0, i - 1))),
                                        Tuple.of(1, Arbitraries.of(-1)),
                                        Tuple.of(1, Arbitraries.integers().between(0, size))))
                            .toList())
                    .as(
                        parents ->
                            IntStream.range(0, size)
                                .mapToObj(
                                    i ->
                                        parents.get(i) < 0 || parents.get(i) == i
                                            ? top("" + i)
                                            : within("" + parents.get(i), "" + i))
                                .toList()));
  }

  @Property
  void own_sections_resolve_exactly_if_they_are_a_forest_of_at_most_20_levels(
      @ForAll @From("anyhow") List<Section> own) {
    Map<String, Section> byId = new HashMap<>();
    own.forEach(section -> byId.put(section.id(), section));

    Reading<Catalogue> reading = resolve(profile().sections(own));

    assertThat(reading.value().isPresent())
        .isEqualTo(own.stream().allMatch(section -> isPlaced(section, byId)));
    assertThat(reading.value().isPresent()).isNotEqualTo(reading.problems().hasErrors());
    reading
        .value()
        .ifPresent(
            catalogue ->
                assertThat(catalogue.getSections()).containsExactlyInAnyOrderElementsOf(own));
  }

  private static boolean isPlaced(Section section, Map<String, Section> byId) {
    Set<String> seen = new HashSet<>();
    Optional<String> id = Optional.of(section.id());
    while (id.isPresent()) {
      Section here = byId.get(id.get());
      if (here == null || !seen.add(here.id())) {
        return false;
      }
      id = here.parent();
    }
    return seen.size() <= Catalogue.MAX_SECTION_DEPTH;
  }

  @Property(tries = 200)
  void what_is_left_keeps_its_place_and_its_order(
      @ForAll Catalogue source, @ForAll Selection selection) {
    List<Section> left =
        sections(
            profile().addImport(ProfileImport.of(source.getEdition(), known(selection, source))),
            source);

    assertThat(left).isEqualTo(source.getSections().stream().filter(left::contains).toList());
  }

  /** Without what the source does not have. */
  private static Selection known(Selection selection, Catalogue source) {
    List<String> sections = source.getSections().stream().map(Section::id).toList();
    return Selection.builder()
        .from(selection)
        .controls(
            source.getControlsInForce().stream()
                .map(Control::getId)
                .filter(control -> control.hashCode() % 3 == 0)
                .toList())
        .sections(sections.stream().filter(selection.getSections()::contains).toList())
        .build();
  }
}
