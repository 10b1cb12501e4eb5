package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import java.util.function.ToIntFunction;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.Section;

/**
 * What each control, and in a model that groups each section, weighs.
 *
 * <p>Immutable and thread-safe as far as its functions are.
 *
 * @param description what weighs how much, as the end of a sentence that starts with "a control
 *     weighs", never null
 * @param ofControl the weight of a control, 0 to {@link #MAX}, never null
 * @param ofSection the weight of a section, 0 to {@link #MAX}, never null
 * @since 0.1
 */
public record Weighting(
    String description, ToIntFunction<Control> ofControl, ToIntFunction<Section> ofSection) {

  /** The greatest weight. */
  public static final int MAX = 1_000_000;

  /** Likelihood times impact where both are stated, else the catalogue's weight, else 1. */
  public static final Weighting STATED =
      new Weighting(
          "likelihood times impact where stated, else its weight in the catalogue, else 1",
          Control::getScoringWeight,
          Section::getScoringWeight);

  /** As {@link #STATED}, but a weight of 0 counts as 1. */
  public static final Weighting STATED_OR_ONE =
      new Weighting(
          "likelihood times impact where stated, else its weight in the catalogue, else 1; 0 counts"
              + " as 1",
          control -> Math.max(1, control.getScoringWeight()),
          section -> Math.max(1, section.getScoringWeight()));

  /** All alike. */
  public static final Weighting EQUAL =
      new Weighting("as much as any other", control -> 1, section -> 1);

  /** Those stated to be a MUST, all alike; the others nothing. */
  public static final Weighting MUSTS =
      new Weighting(
          "1 where it is stated to be a MUST, else nothing",
          control -> control.isMust() ? 1 : 0,
          section -> 1);

  /**
   * Checks the parts.
   *
   * @param description what weighs how much, never null
   * @param ofControl the weight of a control, never null
   * @param ofSection the weight of a section, never null
   */
  public Weighting {
    requireNonNull(description, "description");
    requireNonNull(ofControl, "ofControl");
    requireNonNull(ofSection, "ofSection");
  }

  /**
   * What a control weighs.
   *
   * @param control the control, never null
   * @return the weight
   * @throws IllegalArgumentException if the function gives one outside 0 to {@link #MAX}
   */
  public int of(Control control) {
    return checked(ofControl.applyAsInt(control), "control " + control.getId());
  }

  /**
   * What a section weighs.
   *
   * @param section the section, never null
   * @return the weight
   * @throws IllegalArgumentException if the function gives one outside 0 to {@link #MAX}
   */
  public int of(Section section) {
    return checked(ofSection.applyAsInt(section), "section " + section.id());
  }

  private static int checked(int weight, String what) {
    if (weight < 0 || weight > MAX) {
      throw new IllegalArgumentException(
          "a weight must be 0 to " + MAX + ", but that of " + what + " is " + weight);
    }
    return weight;
  }
}
