package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.testkit.Programme.Review;

/**
 * Generates programmes whose curve follows given figures; configured by methods that each give a
 * new generator.
 *
 * <p>A body is compliant once it has sent a form in which every control is met or does not apply,
 * with current evidence, a whole health check and a recent diagram. A body that is not compliant
 * has a control that it must meet and does not. That is so under every regime of the built-in
 * policy, and under any policy that asks for no more. To whom a control applies is left aside, as
 * decisions leave it.
 *
 * <p>Unless configured, 1 to 20 bodies are reviewed on one day to four, every other month up to
 * {@link DatedArbitrary#DEFAULT_DAY}, never fewer are compliant than before, and of the others any
 * number have no plan. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ProgrammeArbitrary extends ArbitraryDecorator<Programme> {

  /** The greatest number of bodies that can be asked for. */
  public static final int MAX_BODIES = 100_000;

  private final Catalogue catalogue;
  private final Optional<Integer> bodies;
  private final ImmutableList<Review> reviews;
  private final Optional<Integer> flagged;

  private ProgrammeArbitrary(
      Catalogue catalogue,
      Optional<Integer> bodies,
      ImmutableList<Review> reviews,
      Optional<Integer> flagged) {
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.reviews = reviews;
    this.flagged = flagged;
  }

  static ProgrammeArbitrary of(Catalogue catalogue) {
    checkArgument(
        requireNonNull(catalogue, "catalogue").getControlsInForce().stream()
            .anyMatch(Control::isMust),
        "a programme's catalogue must have a control in force that must be met, but %s has none",
        catalogue.getEdition());
    return new ProgrammeArbitrary(
        catalogue, Optional.empty(), ImmutableList.of(), Optional.empty());
  }

  /**
   * Programmes of a number of bodies.
   *
   * @param bodies how many, 1 to {@value #MAX_BODIES}, and no fewer than are compliant at any
   *     review
   * @return a generator of such programmes
   * @throws IllegalArgumentException if the number is out of its range
   */
  public ProgrammeArbitrary ofSize(int bodies) {
    int compliant = reviews.stream().mapToInt(Review::compliant).max().orElse(1);
    checkArgument(
        Math.max(1, compliant) <= bodies && bodies <= MAX_BODIES,
        "the number of bodies must be %s to %s, but is %s",
        Math.max(1, compliant),
        MAX_BODIES,
        bodies);
    return new ProgrammeArbitrary(catalogue, Optional.of(bodies), reviews, flagged);
  }

  /**
   * Programmes with one more review.
   *
   * @param day the day of the review, after the reviews before it, in the years 10 to 9979, never
   *     null
   * @param compliant how many bodies are compliant then; 0 to the number of bodies, which has to be
   *     given first
   * @return a generator of such programmes
   * @throws IllegalArgumentException if the day or the number is out of its range
   * @throws IllegalStateException if the number of bodies has not been given
   */
  public ProgrammeArbitrary reviewedOn(LocalDate day, int compliant) {
    int all =
        bodies.orElseThrow(
            () -> new IllegalStateException("the number of bodies must be given before a review"));
    Days.checked(day);
    checkArgument(
        reviews.isEmpty() || day.isAfter(reviews.get(reviews.size() - 1).on()),
        "a review must be after the one before it, on %s, but is on %s",
        reviews.isEmpty() ? day : reviews.get(reviews.size() - 1).on(),
        day);
    checkArgument(
        0 <= compliant && compliant <= all,
        "the number of compliant bodies must be 0 to %s, but is %s",
        all,
        compliant);
    return new ProgrammeArbitrary(
        catalogue,
        bodies,
        ImmutableList.<Review>builder().addAll(reviews).add(new Review(day, compliant)).build(),
        flagged);
  }

  /**
   * Programmes in which some bodies that are not compliant at the last review have no plan for what
   * is in the way; the others have one, for a day in the 28 days after it.
   *
   * @param flagged how many have none, 0 or more; no more than are not compliant count
   * @return a generator of such programmes
   * @throws IllegalArgumentException if the number is negative
   */
  public ProgrammeArbitrary flagged(int flagged) {
    checkArgument(
        flagged >= 0, "the number of flagged bodies must be 0 or more, but is %s", flagged);
    return new ProgrammeArbitrary(catalogue, bodies, reviews, Optional.of(flagged));
  }

  @Override
  protected Arbitrary<Programme> arbitrary() {
    return DrawnArbitrary.of(
        draw -> {
          int all = bodies.orElseGet(() -> draw.between(1, 20));
          ImmutableList<Review> curve =
              reviews.isEmpty() ? Programmes.anyCurve(draw, all) : reviews;
          int behind = all - curve.get(curve.size() - 1).compliant();
          int without = Math.min(behind, flagged.orElseGet(() -> draw.below(behind + 1)));
          return Programmes.programme(draw, catalogue, all, curve, without);
        });
  }
}
