package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.organisation.EnvironmentFeature;

/**
 * Where a control applies: sets of audiences, of classifications and of features.
 *
 * <p>Each dimension is a set and never a threshold: real catalogues are not nested, and a control
 * for one class need not hold for a higher one. An empty set does not restrict its dimension.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity. Two that hold the same
 * elements are equal, in whatever order they were given.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Applicability {

  /**
   * The parties to which the control applies.
   *
   * @return the audiences; empty where it applies to all
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Audience> getAudiences();

  /**
   * The classifications of information for which the control applies.
   *
   * @return the tiers, family by family, the lowest first; empty where it applies whatever the
   *     classification
   */
  ImmutableSet<Tier> getTiers();

  /**
   * The features that make the control apply to an environment.
   *
   * @return the features; empty where it applies whatever the environment has
   */
  @Value.NaturalOrder
  ImmutableSortedSet<EnvironmentFeature> getFeatures();

  /**
   * Whether nothing is restricted.
   *
   * @return true if all three sets are empty
   */
  @Value.NonAttribute
  default boolean isUnrestricted() {
    return getAudiences().isEmpty() && getTiers().isEmpty() && getFeatures().isEmpty();
  }

  /**
   * Whether the control applies to a body with an environment: in each restricted dimension, at
   * least one element must be there. An empty argument means that nothing of the kind is there, so
   * that a restriction in that dimension is not met. The rule is {@code LOCAL}.
   *
   * @param audiences what the body is, never null
   * @param tiers the classifications of what the environment handles, never null
   * @param features what the environment has, never null
   * @return true if every restricted dimension has an element in common with what is there
   */
  default boolean appliesTo(
      Set<Audience> audiences, Set<? extends Tier> tiers, Set<EnvironmentFeature> features) {
    return meets(getAudiences(), audiences)
        && meets(getTiers(), tiers)
        && meets(getFeatures(), features);
  }

  private static boolean meets(Set<?> restriction, Set<?> there) {
    return restriction.isEmpty() || !Collections.disjoint(restriction, there);
  }

  /**
   * Puts the tiers into their order.
   *
   * @return the value with its tiers in order
   */
  @Value.Check
  default Applicability inOrder() {
    ImmutableSet<Tier> ordered =
        TierOrder.ALL.stream().filter(getTiers()::contains).collect(ImmutableSet.toImmutableSet());
    return ordered.asList().equals(getTiers().asList())
        ? this
        : builder().from(this).tiers(ordered).build();
  }

  /**
   * No restriction.
   *
   * @return the applicability of a control that applies everywhere
   */
  static Applicability everywhere() {
    return builder().build();
  }

  /**
   * A restriction to audiences alone.
   *
   * @param first an audience, never null
   * @param others further audiences, none of them null
   * @return the applicability
   */
  static Applicability to(Audience first, Audience... others) {
    return builder().addAudience(first).addAudiences(others).build();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs nothing
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds applicabilities; not thread-safe. */
  final class Builder extends ImmutableApplicability.Builder {
    Builder() {}
  }
}

/** The order in which tiers of different families are kept, which says nothing about them. */
final class TierOrder {

  static final ImmutableList<Tier> ALL =
      Stream.<Tier[]>of(GpmsTier.values(), GscTier.values())
          .flatMap(Stream::of)
          .collect(ImmutableList.toImmutableList());

  private TierOrder() {}
}
