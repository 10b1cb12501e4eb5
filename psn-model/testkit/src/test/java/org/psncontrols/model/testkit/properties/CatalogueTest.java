package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

class CatalogueTest {

  private static final Control CONTROL =
      Control.builder()
          .id(ControlId.of("CoCo-9"))
          .section("A.9")
          .title("t")
          .statement("s")
          .standing(Standing.LOCAL)
          .build();

  private static Catalogue.Builder catalogue() {
    return Catalogue.builder()
        .edition(CatalogueEdition.of("generic-coco", "il3"))
        .title("t")
        .completeness(Completeness.COMPLETE)
        .addSection(new Section("A.9", "Access"));
  }

  private static ImmutableList<Control> controls(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> Control.builder().from(CONTROL).id(ControlId.of("C-" + i)).build())
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 100)
  void every_control_is_found_by_its_identifier(@ForAll Catalogue catalogue) {
    assertThat(catalogue.getControls())
        .allSatisfy(c -> assertThat(catalogue.find(c.getId())).contains(c));
    assertThat(catalogue.getControlsById().values())
        .containsExactlyElementsOf(catalogue.getControls());
    assertThat(catalogue.find(ControlId.of("x/not-in-any"))).isEmpty();
  }

  @Example
  void a_section_used_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue().addSection(new Section("A.9", "Again")).build())
        .withMessage(
            "a section must appear once in catalogue generic-coco@il3, but A.9 appears again");
  }

  @Example
  void a_section_before_its_parent_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue().addSection(within("A.10", "B")).addSection(top("B")).build())
        .withMessage(
            "the parent of a section must stand before it in catalogue generic-coco@il3, but B"
                + " does not stand before A.10");
  }

  @Example
  void sections_nest_as_deep_as_the_limit_and_no_deeper() {
    Catalogue.Builder deepest = catalogue().addSection(top("1"));
    for (int depth = 2; depth <= 20; depth++) {
      deepest.addSection(within(Integer.toString(depth), Integer.toString(depth - 1)));
    }

    assertThat(deepest.build().getSections()).hasSize(1 + 20);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> deepest.addSection(within("21", "20")).build())
        .withMessage(
            "sections must stand at most 20 deep in catalogue generic-coco@il3, but 21 stands 21"
                + " deep");
  }

  @Property
  void a_section_counts_with_its_weight_and_else_one(@ForAll @IntRange(max = 1_000) int weight) {
    assertThat(new Section("S", "Title", Optional.empty(), OptionalInt.of(weight)))
        .extracting(Section::getScoringWeight)
        .isEqualTo(weight);
    assertThat(top("S").getScoringWeight()).isEqualTo(1);
  }

  private static Section top(String id) {
    return new Section(id, "Title");
  }

  private static Section within(String id, String parent) {
    return new Section(id, "Title", Optional.of(parent), OptionalInt.empty());
  }

  @Example
  void a_control_used_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue().addControl(CONTROL).addControl(CONTROL).build())
        .withMessage(
            "a control must appear once in catalogue generic-coco@il3, but CoCo-9 appears again");
  }

  @Example
  void a_control_in_no_section_is_refused() {
    Control lost = Control.builder().from(CONTROL).section("A.10").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue().addControl(lost).build())
        .withMessage(
            "a control must stand in a section of catalogue generic-coco@il3, but CoCo-9 stands in"
                + " A.10");
  }

  @Example
  void more_controls_than_the_limit_are_refused() {
    Catalogue.Builder full = catalogue().controls(controls(Catalogue.MAX_CONTROLS));

    assertThatCode(full::build).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.addControl(CONTROL).build())
        .withMessage(
            "a catalogue must have at most 10000 controls, but generic-coco@il3 has 10001");
  }

  @Example
  void a_part_that_was_forgotten_is_named() {
    assertThatThrownBy(() -> Catalogue.builder().title("t").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("edition")
        .hasMessageContaining("completeness");
  }

  @Property
  void likelihood_times_impact_weighs_before_the_weight_and_else_one(
      @ForAll @IntRange(min = 1, max = 5) int likelihood,
      @ForAll @IntRange(min = 1, max = 5) int impact,
      @ForAll @IntRange(max = 1_000) int weight) {
    Control weighted = Control.builder().from(CONTROL).weight(weight).build();

    assertThat(weighted.getScoringWeight()).isEqualTo(weight);
    assertThat(rated(weighted, OptionalInt.of(likelihood), OptionalInt.of(impact)))
        .isEqualTo(likelihood * impact);
    assertThat(rated(weighted, OptionalInt.of(likelihood), OptionalInt.empty())).isEqualTo(weight);
    assertThat(rated(weighted, OptionalInt.empty(), OptionalInt.of(impact))).isEqualTo(weight);
    assertThat(rated(CONTROL, OptionalInt.of(likelihood), OptionalInt.of(impact)))
        .isEqualTo(likelihood * impact);
    assertThat(rated(CONTROL, OptionalInt.of(likelihood), OptionalInt.empty())).isEqualTo(1);
    assertThat(CONTROL.getScoringWeight()).isEqualTo(1);
  }

  private static int rated(Control control, OptionalInt likelihood, OptionalInt impact) {
    return Control.builder()
        .from(control)
        .likelihood(likelihood)
        .impact(impact)
        .build()
        .getScoringWeight();
  }

  @Example
  void only_a_stated_must_is_a_must() {
    assertThat(CONTROL.isMust()).isFalse();
    assertThat(Control.builder().from(CONTROL).force(Stated.local(Force.SHOULD)).build().isMust())
        .isFalse();
    assertThat(Control.builder().from(CONTROL).force(Stated.local(Force.MUST)).build().isMust())
        .isTrue();
  }

  @Example
  void a_parameter_used_twice_is_refused() {
    ControlParameter days =
        ControlParameter.builder().id(ParameterId.of("days")).label("days").build();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Control.builder().from(CONTROL).addParameter(days).addParameter(days).build())
        .withMessage("a parameter must appear once in control CoCo-9, but days appears again");
  }

  @Example
  void the_value_that_was_set_holds_before_the_default() {
    ControlParameter open =
        ControlParameter.builder().id(ParameterId.of("days")).label("days").build();
    ControlParameter defaulted = ControlParameter.builder().from(open).defaultValue("30").build();

    assertThat(open.getEffectiveValue()).isEmpty();
    assertThat(open.isAllowed("31")).isTrue();
    assertThat(defaulted.getEffectiveValue()).contains("30");
    assertThat(ControlParameter.builder().from(defaulted).value("14").build().getEffectiveValue())
        .contains("14");
    assertThat(ControlParameter.builder().from(open).addAllowedValue("7").build().isAllowed("31"))
        .isFalse();
  }

  @Example
  void an_entry_that_is_only_kept_is_not_in_force() {
    CatalogueEdition older = CatalogueEdition.of("own", "1");
    CatalogueEdition newer = CatalogueEdition.of("own", "2");
    CatalogueEdition newest = CatalogueEdition.of("own", "3");
    Control moved = after(Succession.movedTo(newer, ControlId.of("B")));
    Control withdrawn = after(Succession.withdrawn(newer));

    assertThat(CONTROL.isRetiredIn(older)).isFalse();
    assertThat(moved.isRetiredIn(older)).isFalse();
    assertThat(moved.isRetiredIn(newer)).isTrue();
    assertThat(withdrawn.isRetiredIn(older)).isFalse();
    assertThat(withdrawn.isRetiredIn(newer)).isTrue();
    assertThat(
            after(
                    new Succession(
                        Succession.Kind.MERGED_INTO,
                        ImmutableSortedSet.of(ControlReference.of(newest, ControlId.of("B"))),
                        newer))
                .isRetiredIn(newest))
        .isTrue();
  }

  private static Control after(Succession succession) {
    return Control.builder().from(CONTROL).addSuccession(succession).build();
  }

  @Example
  void a_move_to_nowhere_and_a_withdrawal_to_somewhere_are_refused() {
    CatalogueEdition edition = CatalogueEdition.of("own", "2");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Succession.movedTo(edition))
        .withMessage(
            "a control that was moved or merged must have targets, and a withdrawn one none, but"
                + " the succession is MOVED_TO with 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Succession(
                    Succession.Kind.WITHDRAWN,
                    ImmutableSortedSet.of(ControlReference.of(edition, ControlId.of("B"))),
                    edition));
  }

  @Property
  void a_reference_is_read_from_its_text(@ForAll ControlReference reference) {
    assertThat(ControlReference.parse(reference.toString())).isEqualTo(reference);
  }

  @Example
  void a_reference_without_an_edition_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ControlReference.parse("CoCo-9"))
        .withMessage(
            "a control reference must be a catalogue edition, a # and a control identifier, such"
                + " as generic-coco@il3#CoCo-9, but is \"CoCo-9\"");
  }

  @Example
  void ratings_out_of_range_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Control.builder().from(CONTROL).likelihood(0).build())
        .withMessage("the likelihood of control CoCo-9 must be 1 to 5, but is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Control.builder().from(CONTROL).likelihood(6).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Control.builder().from(CONTROL).impact(6).build())
        .withMessage("the impact of control CoCo-9 must be 1 to 5, but is 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Control.builder().from(CONTROL).impact(0).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Control.builder().from(CONTROL).weight(-1).build())
        .withMessage("the weight of control CoCo-9 must be 0 to 1000, but is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Control.builder().from(CONTROL).weight(1_001).build());
    assertThatCode(
            () -> Control.builder().from(CONTROL).likelihood(5).impact(1).weight(1_000).build())
        .doesNotThrowAnyException();
  }

  @Property(tries = 100)
  void a_generated_catalogue_contradicts_nothing(@ForAll Catalogue catalogue) {
    assertThat(catalogue.findProblems()).isEmpty();
    assertThat(catalogue.getControlsInForce()).isEqualTo(catalogue.getControls());
  }

  @Example
  void successions_within_the_edition_lead_to_controls_in_force() {
    CatalogueEdition edition = CatalogueEdition.of("generic-coco", "il3");
    Catalogue broken =
        catalogue()
            .addControl(CONTROL)
            .addControl(
                Control.builder()
                    .from(after(Succession.movedTo(edition, ControlId.of("gone"))))
                    .id(ControlId.of("A"))
                    .build())
            .addControl(
                Control.builder()
                    .from(
                        after(
                            Succession.mergedInto(
                                edition, ControlId.of("A"), ControlId.of("CoCo-9"))))
                    .id(ControlId.of("B"))
                    .build())
            .addControl(
                Control.builder()
                    .from(
                        after(
                            Succession.movedTo(
                                CatalogueEdition.of("later", "1"), ControlId.of("gone"))))
                    .id(ControlId.of("C"))
                    .build())
            .build();

    assertThat(SmallCatalogues.codes(broken.findProblems()))
        .containsExactly(
            "succession-target-unknown controls[1].successions[0].targets[0]",
            "succession-target-retired controls[2].successions[0].targets[0]");
    assertThat(broken.findProblems().asList().get(0).getMessage())
        .isEqualTo(
            "What became of control A must be a control of generic-coco@il3, but gone is none.");
    assertThat(broken.getControlsInForce())
        .extracting(control -> control.getId().value())
        .containsExactly("CoCo-9", "C");
  }

  @Example
  void values_that_a_parameter_does_not_allow_are_found() {
    ControlParameter days =
        ControlParameter.builder()
            .id(ParameterId.of("days"))
            .label("days")
            .addAllowedValue("14")
            .defaultValue("30")
            .value("31")
            .build();
    Catalogue broken =
        catalogue().addControl(Control.builder().from(CONTROL).addParameter(days).build()).build();

    assertThat(SmallCatalogues.codes(broken.findProblems()))
        .containsExactly(
            "parameter-value-not-allowed controls[0].parameters[0].defaultValue",
            "parameter-value-not-allowed controls[0].parameters[0].value");
  }
}
