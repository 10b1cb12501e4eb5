package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
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
 * ways of {@link DomainContextBase}.
 *
 * @since 0.1
 */
@Domain(DomainContext.Global.class)
public class PsnDomain extends DomainContextBase {

  /** A domain; jqwik makes one for each property. */
  public PsnDomain() {}

  /** The providers of this domain, those of a subclass included. */
  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return ImmutableList.<ArbitraryProvider>builder()
        .addAll(super.getArbitraryProviders())
        .add(new PsnArbitraryProvider())
        .build();
  }
}
