package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;

/** Finds the highest of some markings. */
final class MarkingOrder {

  /** Within one scheme only. */
  private static final Comparator<Marking> BY_LEVEL =
      Comparator.comparing(MarkingOrder::rank).thenComparing(Marking::isSensitive);

  private MarkingOrder() {}

  @SuppressWarnings("EnumOrdinal") // Tiers are declared in ascending order.
  private static int rank(Marking marking) {
    return ((Enum<?>) marking.getTier()).ordinal();
  }

  static <M extends Marking> Optional<M> highest(Iterable<? extends M> markings) {
    ImmutableList<M> all = ImmutableList.copyOf(markings);
    ImmutableSortedSet<Scheme> schemes =
        all.stream()
            .map(Marking::getScheme)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    if (schemes.size() > 1) {
      throw new IllegalArgumentException(
          "markings to be compared must belong to one scheme, as there is no order between schemes,"
              + " but belong to "
              + schemes);
    }
    return all.stream().max(BY_LEVEL.thenComparing(Marking::toText, Comparator.reverseOrder()));
  }
}
