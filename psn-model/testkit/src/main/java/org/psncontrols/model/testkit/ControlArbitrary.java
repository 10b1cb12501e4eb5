package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.source.Stated;

/**
 * Generates controls that stand alone; configured by methods that each give a new generator.
 *
 * <p>Unless configured, some are musts and of some no force is stated; some state a likelihood, an
 * impact or a weight, and some of those weights are zero. Edge cases are the least and the greatest
 * weight asked for, else a weight of zero; the longest identifier; and a title written from right
 * to left. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ControlArbitrary extends ArbitraryDecorator<Control> {

  /** Empty for any force and none. */
  private final ImmutableList<Force> forces;

  /** Empty for ratings and weights of every kind. */
  private final Optional<Range<Integer>> weights;

  private ControlArbitrary(ImmutableList<Force> forces, Optional<Range<Integer>> weights) {
    this.forces = forces;
    this.weights = weights;
  }

  static ControlArbitrary create() {
    return new ControlArbitrary(ImmutableList.of(), Optional.empty());
  }

  /**
   * Controls of which each is stated to have one of some forces.
   *
   * @param forces the forces, at least one; neither it nor any of them null
   * @return a generator of such controls
   * @throws IllegalArgumentException if there is no force
   */
  public ControlArbitrary withForce(Force... forces) {
    checkArgument(
        forces.length > 0, "controls must have one of at least one force, but none is given");
    return new ControlArbitrary(ImmutableList.copyOf(forces), weights);
  }

  /**
   * Controls that state a weight, and neither likelihood nor impact; so the weight is what counts.
   *
   * @param least the least weight, 0 to {@value Control#MAX_WEIGHT}
   * @param most the greatest weight, from the least to {@value Control#MAX_WEIGHT}
   * @return a generator of such controls, each weight as common as the others
   * @throws IllegalArgumentException if a weight is out of its range
   */
  public ControlArbitrary weighing(int least, int most) {
    checkArgument(
        0 <= least && least <= most && most <= Control.MAX_WEIGHT,
        "the weights of controls must be in order and 0 to %s, but are %s and %s",
        Control.MAX_WEIGHT,
        least,
        most);
    return new ControlArbitrary(forces, Optional.of(Range.closed(least, most)));
  }

  @Override
  protected Arbitrary<Control> arbitrary() {
    return DrawnArbitrary.<Control>of(this::control)
        .withEdges(
            Stream.concat(weightEdges(), Catalogues.CONTROL_EDGES.stream())
                .<Maker<Control>>map(
                    edge -> draw -> edge.apply(Control.builder().from(control(draw))).build())
                .toList());
  }

  private Stream<UnaryOperator<Control.Builder>> weightEdges() {
    return weights
        .map(range -> Stream.of(range.lowerEndpoint(), range.upperEndpoint()).distinct())
        .orElse(Stream.of(0))
        .map(weight -> control -> weighing(control, weight));
  }

  private Control control(Draw draw) {
    Control.Builder builder = Control.builder().from(Catalogues.control(draw));
    if (!forces.isEmpty()) {
      Stated<Force> force = draw.make(any -> Sources.stated(any, any.of(forces)));
      builder.force(force);
    }
    weights.ifPresent(
        range -> weighing(builder, draw.between(range.lowerEndpoint(), range.upperEndpoint())));
    return builder.build();
  }

  private static Control.Builder weighing(Control.Builder control, int weight) {
    return control.likelihood(OptionalInt.empty()).impact(OptionalInt.empty()).weight(weight);
  }
}
