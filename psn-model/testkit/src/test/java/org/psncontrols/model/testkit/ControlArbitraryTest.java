package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.UniqueElements;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;

@SuppressWarnings("NullAway") // Nulls on purpose, and Guava's only element, which may be null.
class ControlArbitraryTest {

  private static final ControlArbitrary CONTROLS = ControlArbitraries.controls();

  /** Some values and all edge cases. */
  private static List<Control> values(Arbitrary<Control> controls) {
    return Samples.withEdges(controls, 50);
  }

  @Property(tries = 50)
  void each_control_has_one_of_the_forces(@ForAll @NotEmpty @UniqueElements List<Force> forces) {
    assertThat(values(CONTROLS.withForce(forces.toArray(new Force[0]))))
        .allSatisfy(c -> assertThat(c.getForce().orElseThrow().value()).isIn(forces))
        .extracting(c -> c.getForce().orElseThrow().value())
        .containsAll(forces);
  }

  @Property(tries = 100)
  void each_control_weighs_what_is_asked_for_and_nothing_outweighs_that(
      @ForAll @IntRange(max = Control.MAX_WEIGHT) int one,
      @ForAll @IntRange(max = Control.MAX_WEIGHT) int other) {
    int least = Math.min(one, other);
    int most = Math.max(one, other);

    assertThat(values(CONTROLS.weighing(least, most)))
        .allSatisfy(c -> assertThat(c.getWeight().orElseThrow()).isBetween(least, most))
        .allSatisfy(c -> assertThat(c.getLikelihood()).isEmpty())
        .allSatisfy(c -> assertThat(c.getImpact()).isEmpty())
        .extracting(Control::getScoringWeight)
        .contains(least, most);
  }

  @Example
  void one_configuration_keeps_the_other() {
    assertThat(values(CONTROLS.withForce(Force.MUST).weighing(7, 7)))
        .allMatch(Control::isMust)
        .extracting(Control::getScoringWeight)
        .containsOnly(7);
    assertThat(values(CONTROLS.weighing(7, 7).withForce(Force.MUST)))
        .allMatch(Control::isMust)
        .extracting(Control::getScoringWeight)
        .containsOnly(7);
  }

  @Example
  void a_configured_generator_is_another_one() {
    ControlArbitrary musts = CONTROLS.withForce(Force.MUST);
    musts.withForce(Force.SHOULD);

    assertThat(values(musts)).allMatch(Control::isMust);
    assertThat(values(CONTROLS)).anyMatch(c -> c.getForce().isEmpty());
  }

  @Example
  void edge_cases_weigh_nothing_and_have_unusual_names() {
    assertThat(Samples.withEdges(CONTROLS, 0))
        .hasSize(3)
        .anyMatch(c -> c.getScoringWeight() == 0 && c.getWeight().equals(OptionalInt.of(0)))
        .anyMatch(c -> c.getId().value().length() == ControlId.MAX_LENGTH)
        .anyMatch(c -> c.getTitle().equals(Texts.RIGHT_TO_LEFT));
  }

  @Example
  void controls_without_a_force_to_have_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(CONTROLS::withForce)
        .withMessage("controls must have one of at least one force, but none is given");
    assertThatNullPointerException().isThrownBy(() -> CONTROLS.withForce((Force) null));
  }

  @Example
  void weights_out_of_range_or_order_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTROLS.weighing(5, 3))
        .withMessage("the weights of controls must be in order and 0 to 1000, but are 5 and 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTROLS.weighing(-1, 3))
        .withMessage("the weights of controls must be in order and 0 to 1000, but are -1 and 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CONTROLS.weighing(0, 1_001))
        .withMessage("the weights of controls must be in order and 0 to 1000, but are 0 and 1001");
  }
}
