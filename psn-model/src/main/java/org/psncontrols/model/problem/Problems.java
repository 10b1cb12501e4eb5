package org.psncontrols.model.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Problems in their order, each once.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
public final class Problems implements Iterable<Problem> {

  private static final Problems NONE = new Problems(ImmutableList.of());

  private final ImmutableList<Problem> sorted;

  private Problems(ImmutableList<Problem> sorted) {
    this.sorted = sorted;
  }

  /**
   * No problems.
   *
   * @return the empty value
   */
  public static Problems none() {
    return NONE;
  }

  /**
   * Some problems, in any order.
   *
   * @param problems the problems; neither it nor any of them null
   * @return the problems, sorted, each once
   */
  public static Problems of(Iterable<Problem> problems) {
    return Iterables.isEmpty(problems)
        ? NONE
        : new Problems(ImmutableSortedSet.copyOf(problems).asList());
  }

  /**
   * These and others.
   *
   * @param others the others, never null
   * @return all of them, sorted, each once
   */
  public Problems and(Problems others) {
    return of(Iterables.concat(sorted, others.sorted));
  }

  /**
   * These problems, each at the same place in a document.
   *
   * @param location the place, never null
   * @return problems that differ in their location only
   */
  public Problems at(Location location) {
    return of(sorted.stream().map(p -> p.at(location)).toList());
  }

  /**
   * The problems as a list.
   *
   * @return the problems in their order
   */
  public ImmutableList<Problem> asList() {
    return sorted;
  }

  /**
   * The problems as a stream.
   *
   * @return the problems in their order
   */
  public Stream<Problem> stream() {
    return sorted.stream();
  }

  /**
   * Whether there are none.
   *
   * @return true if there is no problem, not even a warning
   */
  public boolean isEmpty() {
    return sorted.isEmpty();
  }

  /**
   * How many there are.
   *
   * @return the number of problems, warnings included
   */
  public int size() {
    return sorted.size();
  }

  /**
   * Whether any is an error.
   *
   * @return true if a problem has severity {@code ERROR}
   */
  public boolean hasErrors() {
    return sorted.stream().anyMatch(p -> p.getSeverity() == Problem.Severity.ERROR);
  }

  @Override
  public Iterator<Problem> iterator() {
    return sorted.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problems that && sorted.equals(that.sorted);
  }

  @Override
  public int hashCode() {
    return sorted.hashCode();
  }

  /** The problems for people, one on a line. */
  @Override
  public String toString() {
    return sorted.stream().map(Problem::toLine).collect(Collectors.joining("\n"));
  }
}
