package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.problem.ProblemCode;

/**
 * Rules with values that break them, in their order.
 *
 * <p>Two of them may share type, code and place, where a thing can be wrong in two ways. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
public final class BrokenRules implements Iterable<BrokenRule<?>> {

  private final ImmutableList<BrokenRule<?>> all;

  private BrokenRules(ImmutableList<BrokenRule<?>> all) {
    this.all = all;
  }

  /**
   * Some rules.
   *
   * @param rules the rules; neither it nor any of them null
   * @return the rules, in the same order
   */
  public static BrokenRules of(Iterable<? extends BrokenRule<?>> rules) {
    return new BrokenRules(ImmutableList.copyOf(requireNonNull(rules, "rules")));
  }

  /**
   * These rules and others.
   *
   * @param others the others, never null
   * @return these, then the others
   */
  public BrokenRules and(BrokenRules others) {
    return of(Iterables.concat(all, requireNonNull(others, "others").all));
  }

  /**
   * All rules, of every type.
   *
   * @return the rules in their order
   */
  public ImmutableList<BrokenRule<?>> asList() {
    return all;
  }

  /**
   * All rules that values of one type break.
   *
   * @param <T> the type
   * @param type the type, never null
   * @return the rules in their order, at least one
   * @throws IllegalArgumentException if there is none for this type
   */
  public <T> ImmutableList<BrokenRule<T>> asList(Class<T> type) {
    requireNonNull(type, "type");
    ImmutableList.Builder<BrokenRule<T>> found = ImmutableList.builder();
    for (BrokenRule<?> rule : all) {
      if (rule.type() == type) {
        // The type that was compared is the type argument.
        @SuppressWarnings("unchecked")
        BrokenRule<T> same = (BrokenRule<T>) rule;
        found.add(same);
      }
    }
    ImmutableList<BrokenRule<T>> rules = found.build();
    checkArgument(
        !rules.isEmpty(),
        "there must be a rule to break in values of the type, but for %s there is none, only for"
            + " %s",
        type.getName(),
        all.stream().map(rule -> rule.type().getSimpleName()).distinct().toList());
    return rules;
  }

  /**
   * All rules of a given code, for every type.
   *
   * @param code the code, never null
   * @return the rules in their order; empty if there is none
   */
  public ImmutableList<BrokenRule<?>> withCode(ProblemCode code) {
    requireNonNull(code, "code");
    return all.stream()
        .filter(rule -> rule.code().equals(code))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Values of one type that each break one rule, every rule as often.
   *
   * @param <T> the type
   * @param type the type, never null
   * @return a generator
   * @throws IllegalArgumentException if there is no rule for this type
   */
  public <T> Arbitrary<Invalid<T>> values(Class<T> type) {
    return oneOf(asList(type));
  }

  /**
   * Values of one type that each have one problem of a given code, at every place as often.
   *
   * @param <T> the type
   * @param type the type, never null
   * @param code the code, never null
   * @return a generator
   * @throws IllegalArgumentException if there is no rule for this type and code
   */
  public <T> Arbitrary<Invalid<T>> values(Class<T> type, ProblemCode code) {
    requireNonNull(code, "code");
    ImmutableList<BrokenRule<T>> ofType = asList(type);
    List<BrokenRule<T>> found = ofType.stream().filter(rule -> rule.code().equals(code)).toList();
    checkArgument(
        !found.isEmpty(),
        "there must be a rule of the code to break in values of the type, but for %s there is none"
            + " of %s, only of %s",
        type.getSimpleName(),
        code,
        ofType.stream().map(BrokenRule::code).distinct().toList());
    return oneOf(found);
  }

  private static <T> Arbitrary<Invalid<T>> oneOf(List<BrokenRule<T>> rules) {
    return Arbitraries.oneOf(rules.stream().map(BrokenRule::values).toList());
  }

  @Override
  public Iterator<BrokenRule<?>> iterator() {
    return all.iterator();
  }

  /** The rules, one on a line. */
  @Override
  public String toString() {
    return all.stream().map(BrokenRule::toString).collect(Collectors.joining("\n"));
  }
}
