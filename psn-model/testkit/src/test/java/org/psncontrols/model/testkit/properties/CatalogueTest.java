package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
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
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Section;
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
}
