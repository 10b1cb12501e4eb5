package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.catalogue;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.codes;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.control;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.edition;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.id;
import static org.psncontrols.model.testkit.properties.SmallCatalogues.simple;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlChange.Aspect;
import org.psncontrols.model.control.ControlChange.Basis;
import org.psncontrols.model.control.ControlChange.Kind;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.WordOverlap;
import org.psncontrols.model.source.Stated;
import org.psncontrols.model.testkit.ControlArbitraries;

class CatalogueDifferenceTest {

  private static String shown(ControlChange change) {
    return change.getKind() + " " + change.getOlder() + " " + change.getNewer();
  }

  private static List<String> between(Catalogue older, Catalogue newer) {
    return CatalogueDifference.between(older, newer).getChanges().stream()
        .map(CatalogueDifferenceTest::shown)
        .toList();
  }

  private static Control after(Control control, Succession... successions) {
    return Control.builder().from(control).successions(List.of(successions)).build();
  }

  // Laws.

  private static void covers(
      CatalogueDifference difference,
      Catalogue catalogue,
      Function<ControlChange, Iterable<ControlId>> side) {
    assertThat(
            difference.getChanges().stream()
                .flatMap(change -> ImmutableList.copyOf(side.apply(change)).stream()))
        .containsExactlyInAnyOrderElementsOf(
            catalogue.getControlsInForce().stream().map(Control::getId).toList());
  }

  /** Two catalogues that have nothing to do with each other, one under the other's identifiers. */
  @Property(tries = 100)
  void every_control_in_force_stands_in_one_change(
      @ForAll Catalogue older, @ForAll Catalogue newer) {
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    covers(difference, older, ControlChange::getOlder);
    covers(difference, newer, ControlChange::getNewer);
    assertThat(CatalogueDifference.between(older, newer)).isEqualTo(difference);
  }

  @Provide
  Arbitrary<Tuple2<Catalogue, Catalogue>> editions() {
    return ControlArbitraries.successiveEditions();
  }

  @Property(tries = 200)
  void every_control_of_a_later_edition_stands_in_one_change(
      @ForAll("editions") Tuple2<Catalogue, Catalogue> editions) {
    CatalogueDifference difference = CatalogueDifference.between(editions.get1(), editions.get2());

    covers(difference, editions.get1(), ControlChange::getOlder);
    covers(difference, editions.get2(), ControlChange::getNewer);
    assertThat(difference.getProblems()).isEmpty();
  }

  @Property(tries = 100)
  void nothing_is_changed_against_itself(@ForAll Catalogue catalogue) {
    CatalogueDifference difference = CatalogueDifference.between(catalogue, catalogue);

    assertThat(difference.getChanges())
        .hasSameSizeAs(catalogue.getControls())
        .allSatisfy(change -> assertThat(change.getKind()).isEqualTo(Kind.UNCHANGED))
        .allSatisfy(change -> assertThat(change.isSameContent()).isTrue());
    assertThat(difference.getReusedIdentifiers()).isEmpty();
  }

  @Property(tries = 200)
  void the_same_identifier_with_other_words_is_never_called_a_change(
      @ForAll("editions") Tuple2<Catalogue, Catalogue> editions) {
    Catalogue older = editions.get1();
    Catalogue newer = editions.get2();
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(difference.ofKind(Kind.CHANGED))
        .allSatisfy(
            change -> {
              ControlId same = change.getOlder().first();
              assertThat(change.getNewer()).containsExactly(same);
              assertThat(
                      change.isSameContent()
                          || WordOverlap.between(
                                  older.find(same).orElseThrow(), newer.find(same).orElseThrow())
                              .isSufficient())
                  .isTrue();
            });
    assertThat(difference.ofKind(Kind.REPLACED))
        .allSatisfy(
            change -> assertThat(change.getOverlap().orElseThrow().isSufficient()).isFalse());
  }

  /** Without successions nothing tells before from after. */
  @Property(tries = 200)
  void without_successions_the_way_back_mirrors_the_way_there(
      @ForAll("editions") Tuple2<Catalogue, Catalogue> editions) {
    Catalogue older = editions.get1();
    Catalogue newer =
        Catalogue.builder()
            .from(editions.get2())
            .controls(editions.get2().getControlsInForce())
            .build();

    assertThat(
            CatalogueDifference.between(newer, older).getChanges().stream()
                .map(CatalogueDifferenceTest::mirrored))
        .containsExactlyInAnyOrderElementsOf(
            CatalogueDifference.between(older, newer).getChanges().stream()
                .map(CatalogueDifferenceTest::shown)
                .toList());
  }

  private static String mirrored(ControlChange change) {
    Kind kind =
        switch (change.getKind()) {
          case ADDED -> Kind.WITHDRAWN;
          case WITHDRAWN -> Kind.ADDED;
          default -> change.getKind();
        };
    return kind + " " + change.getNewer() + " " + change.getOlder();
  }

  @Property(tries = 200)
  void changes_are_found_by_either_side(@ForAll CatalogueDifference difference) {
    assertThat(difference.getChanges())
        .allSatisfy(
            change -> {
              change
                  .getOlder()
                  .forEach(id -> assertThat(difference.findByOlder(id)).contains(change));
              change
                  .getNewer()
                  .forEach(id -> assertThat(difference.findByNewer(id)).contains(change));
            });
  }

  // The editions that reuse a code, built as the Cyber Assessment Framework's were.

  private static final Control ASSURANCE =
      control(
              "A2.b",
              "Assurance",
              "The body has confidence that its security measures work as intended.")
          .build();

  private static final Control THREAT =
      control("A2.b", "Understanding threat", "The body knows who might attack it, how, and why.")
          .build();

  private static Control as(String id, Control control) {
    return Control.builder().from(control).id(id(id)).build();
  }

  @Example
  void a_code_that_means_something_else_is_no_change_of_the_control() {
    Catalogue older = catalogue("fictional@3", simple("A2.a"), ASSURANCE);
    Catalogue newer = catalogue("fictional@4", simple("A2.a"), THREAT, as("A2.c", ASSURANCE));
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(between(older, newer))
        .containsExactly("UNCHANGED [A2.a] [A2.a]", "MOVED [A2.b] [A2.c]", "ADDED [] [A2.b]");
    assertThat(difference.getReusedIdentifiers()).containsExactly(id("A2.b"));
    assertThat(difference.findByOlder(id("A2.b")).orElseThrow().getBasis())
        .isEqualTo(Basis.CONTENT);
  }

  @Example
  void a_succession_says_so_even_where_the_words_changed() {
    Control stricter =
        control("A2.c", "Proof", "Independent testers attest every measure once a year.").build();
    Catalogue older =
        catalogue(
            "fictional@3",
            after(ASSURANCE, Succession.movedTo(edition("fictional@4"), id("A2.c"))));
    Catalogue newer = catalogue("fictional@4", THREAT, stricter);
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(between(older, newer)).containsExactly("MOVED [A2.b] [A2.c]", "ADDED [] [A2.b]");
    assertThat(difference.findByOlder(id("A2.b")).orElseThrow().isSameContent()).isFalse();
    assertThat(difference.getReusedIdentifiers()).containsExactly(id("A2.b"));
  }

  @Example
  void a_code_whose_old_meaning_is_gone_is_replaced() {
    Catalogue older = catalogue("fictional@3", ASSURANCE);
    Catalogue newer = catalogue("fictional@4", THREAT);
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(between(older, newer)).containsExactly("REPLACED [A2.b] [A2.b]");
    assertThat(difference.getReusedIdentifiers()).containsExactly(id("A2.b"));
    assertThat(difference.getChanges().get(0).getOverlap()).contains(new WordOverlap(2, 22));
  }

  // Successions.

  @Example
  void entries_that_the_newer_edition_keeps_tell_what_became_of_controls() {
    Catalogue older =
        catalogue("own@1", simple("A"), simple("B"), simple("C"), simple("D"), simple("E"));
    Catalogue newer =
        catalogue(
            "own@2",
            after(simple("A"), Succession.movedTo(edition("own@2"), id("F"))),
            after(simple("B"), Succession.mergedInto(edition("own@2"), id("C"))),
            control("C", "Title C", "Statement C and more").build(),
            after(simple("D"), Succession.withdrawn(edition("own@2"))),
            after(simple("E"), Succession.movedTo(edition("own@2"), id("G"), id("H"))),
            simple("F"),
            simple("G"),
            simple("H"));

    assertThat(between(older, newer))
        .containsExactly(
            "MOVED [A] [F]", "MERGED [B, C] [C]", "WITHDRAWN [D] []", "MOVED [E] [G, H]");
  }

  @Example
  void what_others_became_part_of_without_a_change_of_words_goes_on() {
    Catalogue older = catalogue("own@1", simple("A"), simple("B"), simple("C"));
    Catalogue newer =
        catalogue(
            "own@2",
            after(simple("A"), Succession.mergedInto(edition("own@2"), id("B"), id("C"))),
            simple("B"),
            control("C", "Title C", "Statement C and more").build());
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(between(older, newer)).containsExactly("MERGED [A, B, C] [B, C]");
    assertThat(difference.getChanges().get(0).getContinued()).containsExactly(id("B"));
  }

  @Example
  void a_merger_leaves_a_different_control_of_the_same_identifier_out() {
    Catalogue older = catalogue("own@1", ASSURANCE, simple("B"));
    Catalogue newer =
        catalogue(
            "own@2",
            THREAT,
            after(simple("B"), Succession.mergedInto(edition("own@2"), id("A2.b"))));

    assertThat(between(older, newer)).containsExactly("WITHDRAWN [A2.b] []", "MERGED [B] [A2.b]");
    assertThat(CatalogueDifference.between(older, newer).getReusedIdentifiers())
        .containsExactly(id("A2.b"));
  }

  @Example
  void links_through_kept_entries_are_followed_even_in_a_circle() {
    Catalogue older = catalogue("own@1", simple("A"), simple("X"));
    Catalogue newer =
        catalogue(
            "own@2",
            after(simple("A"), Succession.movedTo(edition("own@2"), id("B"))),
            after(simple("B"), Succession.movedTo(edition("own@2"), id("C"))),
            simple("C"),
            after(simple("X"), Succession.movedTo(edition("own@2"), id("Y"))),
            after(simple("Y"), Succession.movedTo(edition("own@2"), id("X"))));

    assertThat(between(older, newer)).containsExactly("MOVED [A] [C]", "WITHDRAWN [X] []");
  }

  @Example
  void a_merger_on_the_way_is_a_merger_at_the_end() {
    Catalogue older = catalogue("own@1", simple("A"));
    Catalogue newer =
        catalogue(
            "own@2",
            after(simple("A"), Succession.mergedInto(edition("own@2"), id("B"))),
            after(simple("B"), Succession.movedTo(edition("own@2"), id("C"))),
            simple("C"));

    assertThat(between(older, newer)).containsExactly("MERGED [A] [C]");
  }

  @Example
  void what_else_became_part_of_a_successor_does_not_lead_to_its_other_successors() {
    Catalogue older = catalogue("own@1", simple("A"));
    Catalogue newer =
        catalogue(
            "own@2",
            after(simple("A"), Succession.movedTo(edition("own@2"), id("B"))),
            after(simple("Never-there"), Succession.movedTo(edition("own@2"), id("B"), id("C"))),
            simple("B"),
            simple("C"));

    assertThat(between(older, newer)).containsExactly("MOVED [A] [B]", "ADDED [] [C]");
  }

  @Example
  void a_kept_entry_that_leads_to_nothing_is_told_once_and_by_its_own_place() {
    Catalogue older = catalogue("own@1", simple("A"), simple("B"));
    Catalogue newer =
        catalogue(
            "own@2",
            after(simple("A"), Succession.movedTo(edition("own@2"), id("K"))),
            after(simple("B"), Succession.movedTo(edition("own@2"), id("K"))),
            after(simple("K"), Succession.movedTo(edition("own@2"), id("Z"))));
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(codes(difference.getProblems()))
        .containsExactly("succession-target-unknown controls[2]");
    assertThat(difference.getProblems().iterator().next().getMessage())
        .isEqualTo("What became of control K of own@2 must be there, but own@2#Z is not.");
  }

  @Example
  void links_are_followed_in_a_time_that_grows_with_their_number() {
    CatalogueEdition later = edition("own@2");
    List<Control> merged = new ArrayList<>();
    List<Control> before = new ArrayList<>();
    List<Control> chain = new ArrayList<>(List.of(simple("End")));
    for (int i = 0; i < Catalogue.MAX_CONTROLS - 1; i++) {
      merged.add(after(simple("C" + i), Succession.mergedInto(later, id("End"))));
      before.add(simple("C" + i));
      ControlId next = i == 0 ? id("End") : id("C" + (i - 1));
      chain.add(after(simple("C" + i), Succession.movedTo(later, next)));
    }
    Control[] none = {};
    Catalogue end = catalogue("own@2", simple("End"));

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(between(catalogue("own@1", merged.toArray(none)), end)).hasSize(1);
          assertThat(
                  between(
                      catalogue("own@1", before.toArray(none)),
                      catalogue("own@2", chain.toArray(none))))
              .hasSize(1);
        });
  }

  @Example
  void a_succession_to_a_third_edition_is_not_guessed_at() {
    Catalogue older =
        catalogue("own@1", after(simple("A"), Succession.movedTo(edition("own@2"), id("B"))));
    Catalogue newer = catalogue("own@3", simple("B"), simple("A"));

    assertThat(between(older, newer)).containsExactly("UNCHANGED [A] [A]", "ADDED [] [B]");
  }

  @Example
  void a_succession_to_nothing_is_a_problem_and_not_followed() {
    Catalogue older =
        catalogue("own@1", after(simple("A"), Succession.movedTo(edition("own@2"), id("Z"))));
    Catalogue newer = catalogue("own@2", simple("A"));
    CatalogueDifference difference = CatalogueDifference.between(older, newer);

    assertThat(codes(difference.getProblems()))
        .containsExactly("succession-target-unknown controls[0]");
    assertThat(between(older, newer)).containsExactly("UNCHANGED [A] [A]");
  }

  @Example
  void a_withdrawal_stands_although_the_identifier_is_used_again() {
    Catalogue older =
        catalogue("own@1", after(simple("A"), Succession.withdrawn(edition("own@2"))));
    Catalogue newer = catalogue("own@2", simple("A"));

    assertThat(between(older, newer)).containsExactly("WITHDRAWN [A] []", "ADDED [] [A]");
  }

  // Content.

  @Example
  void letter_case_white_space_and_compatibility_forms_do_not_count() {
    Control one = control("A", "Patch  Files", "Apply \ufb01xes.\n").build();
    Control other = control("A", "patch files", " apply FIXES.").build();

    assertThat(between(catalogue("own@1", one), catalogue("own@2", other)))
        .containsExactly("UNCHANGED [A] [A]");
  }

  @Example
  void letter_case_does_not_depend_on_the_locale() {
    Locale before = Locale.getDefault();
    Control one = control("A", "TITLE", "INTEGRITY").build();
    Control other = control("A", "title", "integrity").build();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(between(catalogue("own@1", one), catalogue("own@2", other)))
          .containsExactly("UNCHANGED [A] [A]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Example
  void what_differs_beside_the_words_is_a_change_of_the_same_content() {
    Control one = simple("A");
    Control must = Control.builder().from(one).force(Stated.local(Force.MUST)).weight(3).build();
    ControlChange change =
        CatalogueDifference.between(catalogue("own@1", one), catalogue("own@2", must))
            .getChanges()
            .get(0);

    assertThat(change.getKind()).isEqualTo(Kind.CHANGED);
    assertThat(change.getAspects()).containsExactly(Aspect.FORCE, Aspect.WEIGHT);
    assertThat(change.isSameContent()).isTrue();
  }

  @Example
  void another_value_of_a_parameter_is_another_content() {
    ControlParameter days =
        ControlParameter.builder()
            .id(ParameterId.of("days"))
            .label("days")
            .defaultValue("30")
            .build();
    Control one = Control.builder().from(simple("A")).addParameter(days).build();
    Control other =
        Control.builder()
            .from(simple("A"))
            .addParameter(ControlParameter.builder().from(days).defaultValue("14").build())
            .build();
    ControlChange change =
        CatalogueDifference.between(catalogue("own@1", one), catalogue("own@2", other))
            .getChanges()
            .get(0);

    assertThat(change.getKind()).isEqualTo(Kind.CHANGED);
    assertThat(change.getBasis()).isEqualTo(Basis.SIMILARITY);
    assertThat(change.getAspects()).containsExactly(Aspect.PARAMETERS);
    assertThat(change.isSameContent()).isFalse();
  }

  @Example
  void a_section_that_was_renamed_is_a_change_of_section() {
    Catalogue older = catalogue("own@1", simple("A"));
    Catalogue newer =
        Catalogue.builder()
            .from(older)
            .edition(edition("own@2"))
            .sections(List.of(new Section("S", "Renamed")))
            .build();

    assertThat(CatalogueDifference.between(older, newer).getChanges().get(0).getAspects())
        .containsExactly(Aspect.SECTION);
  }

  @Example
  void a_section_that_was_put_elsewhere_is_a_change_of_section_and_its_weight_is_none() {
    Catalogue older =
        Catalogue.builder()
            .from(catalogue("own@1", simple("A")))
            .sections(List.of(new Section("T", "Around"), within("T", 1)))
            .build();

    assertThat(aspectsIn(older, new Section("T", "Around"), within("T", 2))).isEmpty();
    assertThat(aspectsIn(older, new Section("U", "Around"), within("U", 1)))
        .containsExactly(Aspect.SECTION);
    assertThat(aspectsIn(older, new Section("T", "Renamed"), within("T", 1)))
        .containsExactly(Aspect.SECTION);
    assertThat(aspectsIn(older, new Section("S", "Section"))).containsExactly(Aspect.SECTION);
  }

  private static Section within(String parent, int weight) {
    return new Section("S", "Section", Optional.of(parent), OptionalInt.of(weight));
  }

  private static Set<Aspect> aspectsIn(Catalogue older, Section... sections) {
    Catalogue newer =
        Catalogue.builder()
            .from(older)
            .edition(edition("own@2"))
            .sections(List.of(sections))
            .build();
    return CatalogueDifference.between(older, newer).getChanges().get(0).getAspects();
  }

  @Example
  void equal_texts_pair_in_the_order_of_the_editions() {
    Control first = control("A", "Same", "Same.").build();
    Catalogue older = catalogue("own@1", first, as("B", first));
    Catalogue newer = catalogue("own@2", as("Y", first), as("X", first), as("B", first));

    assertThat(between(older, newer))
        .containsExactly("MOVED [A] [Y]", "UNCHANGED [B] [B]", "ADDED [] [X]");
  }

  @Example
  void equal_texts_stay_with_the_title_of_their_section() {
    Catalogue older =
        Catalogue.builder()
            .from(catalogue("own@1"))
            .sections(List.of(new Section("a", "Servers"), new Section("b", "Phones")))
            .controls(List.of(policy("A1", "a"), policy("B1", "b")))
            .build();
    Catalogue newer =
        Catalogue.builder()
            .from(catalogue("own@2"))
            .sections(List.of(new Section("1", "Phones"), new Section("2", "Servers")))
            .controls(List.of(policy("P", "1"), policy("S", "2")))
            .build();

    assertThat(between(older, newer)).containsExactly("MOVED [A1] [S]", "MOVED [B1] [P]");
  }

  @Example
  void equal_texts_stay_with_the_titles_of_all_sections_around_them() {
    Catalogue older =
        Catalogue.builder()
            .from(catalogue("own@1"))
            .sections(
                List.of(
                    new Section("a", "Servers"),
                    new Section("a/g", "General", Optional.of("a"), OptionalInt.empty()),
                    new Section("b", "Phones"),
                    new Section("b/g", "General", Optional.of("b"), OptionalInt.empty())))
            .controls(List.of(policy("A1", "a/g"), policy("B1", "b/g")))
            .build();
    Catalogue newer =
        Catalogue.builder()
            .from(older)
            .edition(edition("own@2"))
            .controls(List.of(policy("P", "b/g"), policy("S", "a/g")))
            .build();

    assertThat(between(older, newer)).containsExactly("MOVED [A1] [S]", "MOVED [B1] [P]");
  }

  private static Control policy(String id, String section) {
    return control(id, "Policy", "There is a written policy.").section(section).build();
  }

  @Example
  void half_of_all_words_is_enough() {
    Control old = control("A", "one two", "three four").build();

    assertThat(WordOverlap.between(old, control("A", "One, two", "five! two").build()))
        .isEqualTo(new WordOverlap(2, 5))
        .matches(overlap -> !overlap.isSufficient());
    assertThat(WordOverlap.between(old, control("A", "one two", "three five six").build()))
        .isEqualTo(new WordOverlap(3, 6))
        .matches(WordOverlap::isSufficient)
        .hasToString("3/6");
    assertThat(new WordOverlap(0, 0).isSufficient()).isFalse();
  }

  @Property
  void words_overlap_the_same_in_both_directions(@ForAll Control one, @ForAll Control other) {
    assertThat(WordOverlap.between(one, other)).isEqualTo(WordOverlap.between(other, one));
    assertThat(WordOverlap.between(one, one)).matches(overlap -> overlap.shared() == overlap.all());
  }

  @Example
  void an_overlap_of_more_than_all_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordOverlap(3, 2))
        .withMessage("the shared words must be 0 to all of them, but are 3 of 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new WordOverlap(-1, 2));
  }

  @Example
  void a_change_that_leaves_a_side_out_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ControlChange.builder()
                    .kind(Kind.MOVED)
                    .basis(Basis.CONTENT)
                    .addOlder(id("A"))
                    .build())
        .withMessage(
            "a change must have older controls unless it is an addition, and newer ones unless it"
                + " is a withdrawal, but is MOVED from [A] to []");
  }
}
