package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;

/**
 * The model's values as a jqwik domain, for properties that name their domains.
 *
 * <p>A property annotated {@code @Domain(PsnDomain.class)} gets the values of the model, and
 * everything else that jqwik generates by itself. A subclass may add generators of its own in the
 * ways of {@link DomainContextBase}, and give all values of its properties one day to lie around.
 * To replace a generator of the model's, give its own a priority above 1.
 *
 * @since 0.1
 */
@Domain(DomainContext.Global.class)
public class PsnDomain extends DomainContextBase {

  /** Above the provider that is found as a service, which knows no day. */
  private static final int PRIORITY = 1;

  private final LocalDate clock;

  /** A domain around {@link DatedArbitrary#DEFAULT_DAY}; jqwik makes one for each property. */
  public PsnDomain() {
    this(DatedArbitrary.DEFAULT_DAY);
  }

  /**
   * A domain around a day.
   *
   * @param clock the day, in the years 10 to 9979, never null
   * @throws IllegalArgumentException if the year is not 10 to 9979
   */
  protected PsnDomain(LocalDate clock) {
    this.clock = Days.checked(clock);
  }

  /** The providers of this domain, those of a subclass included. */
  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return ImmutableList.<ArbitraryProvider>builder()
        .addAll(super.getArbitraryProviders())
        .add(new PsnArbitraryProvider(clock, PRIORITY))
        .build();
  }
}
