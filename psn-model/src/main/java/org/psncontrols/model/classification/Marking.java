package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.psncontrols.model.problem.Reading;

/**
 * What is written on information to say how it is classified and handled.
 *
 * <p>A marking belongs to one {@link Scheme}: {@code SECRET} of one scheme does not equal {@code
 * SECRET} of another, and markings of different schemes have no order. It always keeps the rules of
 * its scheme, such as that SENSITIVE goes with OFFICIAL only; a text that breaks them is no marking
 * but gives problems. For every marking {@code parse(marking.toText(), marking.getScheme())} gives
 * an equal one.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
public sealed interface Marking permits GpmsMarking, GscMarking {

  /** The greatest length of a marking's text, as read and as printed, in UTF-16 units. */
  int MAX_LENGTH = 500;

  /**
   * The edition of the policy to which the marking belongs.
   *
   * @return the scheme
   */
  Scheme getScheme();

  /**
   * The tier.
   *
   * @return the tier
   */
  Tier getTier();

  /**
   * Whether it carries the caveat SENSITIVE, which is no tier of its own.
   *
   * @return true if it does; never with another tier than {@link GscTier#OFFICIAL}
   */
  boolean isSensitive();

  /**
   * What kind of information it is.
   *
   * @return the descriptors, which never change the tier
   */
  ImmutableSortedSet<Descriptor> getDescriptors();

  /**
   * The canonical text, in capitals.
   *
   * @return the text, such as {@code OFFICIAL-SENSITIVE - PERSONAL DATA}
   */
  String toText();

  /**
   * The level by which it is handled: the tier, with the caveat SENSITIVE where it has it.
   *
   * @return the text, such as {@code OFFICIAL-SENSITIVE}
   */
  default String toLevelText() {
    return getTier().getLabel() + (isSensitive() ? "-SENSITIVE" : "");
  }

  /**
   * Reads a marking of any scheme.
   *
   * <p>A text that fits several is read in the newest of those that know every word of it; where
   * none does, in the newest that has the tier. So {@code SECRET} is read in the scheme of 2023,
   * {@code OFFICIAL-SENSITIVE LOCSEN} in that of 2014, and {@code PROTECT} as a protective marking.
   * What is taken leniently, and what is not, is stated for the package.
   *
   * @param text the text, of whatever content, never null
   * @return the marking, or every reason why the text is none
   */
  static Reading<Marking> parse(String text) {
    return MarkingReader.read(text);
  }

  /**
   * Reads a marking of one scheme.
   *
   * @param text the text, of whatever content, never null
   * @param scheme the scheme, never null
   * @return the marking, or every reason why the text is none of that scheme
   */
  static Reading<Marking> parse(String text, Scheme scheme) {
    return MarkingReader.read(text, scheme);
  }

  /**
   * The marking with the highest level among some of one scheme.
   *
   * <p>OFFICIAL with the caveat SENSITIVE counts as higher than without, since it is handled with
   * more care; it is no higher tier. Of several that are equally high the one whose text comes
   * first is given: what gathers them all needs the descriptors and instructions of each.
   *
   * @param <M> the type of the markings
   * @param markings the markings, never null
   * @return the highest; empty where there is none
   * @throws IllegalArgumentException if they belong to more than one scheme, as there is no order
   *     between schemes
   */
  static <M extends Marking> Optional<M> highest(Iterable<? extends M> markings) {
    return MarkingOrder.highest(markings);
  }
}
