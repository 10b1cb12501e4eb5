package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which name was borne when, from dates that are known in part.
 *
 * <p>A body bears one name at a time. So a name that is the only one not ruled out on a day is the
 * name of that day.
 */
final class NamesInTime {

  private NamesInTime() {}

  static Optional<String> nameOn(Organisation organisation, LocalDate day) {
    requireNonNull(day, "day");
    if (organisation.getStart().filter(start -> day.isBefore(start.last())).isPresent()
        || organisation.getEnd().filter(end -> day.isAfter(end.first())).isPresent()) {
      return Optional.empty();
    }
    ImmutableList<FormerName> formers = organisation.getFormerNames();
    Set<String> names = names(formers, former -> isSurelyBorne(former, day));
    if (names.isEmpty()) {
      names.addAll(names(formers, former -> canBeBorne(former, formers, day)));
      // The name that it bears now came after every other.
      if (formers.stream().allMatch(former -> canBeOver(former, day))) {
        names.add(organisation.getName());
      }
    }
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  private static Set<String> names(
      ImmutableList<FormerName> formers, Predicate<FormerName> chosen) {
    Set<String> names = new TreeSet<>();
    formers.stream().filter(chosen).map(FormerName::getName).forEach(names::add);
    return names;
  }

  private static boolean isSurelyBorne(FormerName name, LocalDate day) {
    return name.getSince().filter(since -> !day.isBefore(since.last())).isPresent()
        && name.getUntil().filter(until -> !day.isAfter(until.first())).isPresent();
  }

  private static boolean canBeBorne(
      FormerName name, ImmutableList<FormerName> formers, LocalDate day) {
    return name.getSince().filter(since -> day.isBefore(since.first())).isEmpty()
        && name.getUntil().filter(until -> day.isAfter(until.last())).isEmpty()
        && formers.stream().noneMatch(other -> precedes(other, name) && !canBeOver(other, day));
  }

  /** Whether the name was given up before the day, in one of the ways its dates allow. */
  private static boolean canBeOver(FormerName name, LocalDate day) {
    return name.getUntil().or(name::getSince).filter(span -> !day.isAfter(span.first())).isEmpty();
  }

  private static boolean precedes(FormerName one, FormerName other) {
    return one.getUntil().isPresent()
        && other.getUntil().isPresent()
        && one.getUntil().get().last().isBefore(other.getUntil().get().first());
  }
}
