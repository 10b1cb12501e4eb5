package org.psncontrols.rules.testkit.scoring;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.MethodLifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.psncontrols.rules.scoring.Law;

/** Skips the property of a law that the model's card says fails, and gives the card's reason. */
final class SkipWhatFails implements SkipExecutionHook {

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return context instanceof MethodLifecycleContext property
        ? property
            .findAnnotation(Asserts.class)
            .map(asserts -> skip(asserts.value(), property))
            .orElse(SkipResult.doNotSkip())
        : SkipResult.doNotSkip();
  }

  private static SkipResult skip(Law law, MethodLifecycleContext property) {
    ScoringModelContract contract =
        (ScoringModelContract) property.newInstance(property.containerClass());
    return contract
        .model()
        .getLawCard()
        .findFailure(law)
        .map(failure -> SkipResult.skip(law + " fails, as the card says: " + failure))
        .orElse(SkipResult.doNotSkip());
  }
}
