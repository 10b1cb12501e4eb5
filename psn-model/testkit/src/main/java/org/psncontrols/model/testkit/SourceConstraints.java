package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.source.SourceReference;

/** Breaks the constraints of references to sources. */
final class SourceConstraints {

  private SourceConstraints() {}

  static ImmutableList<BrokenRule<SourceReference>> all() {
    return FieldConstraints.of(SourceReference.class, SourceArbitraries.sourceReferences())
        .text("key", SourceReference.MAX_LENGTH, (s, t) -> like(s).key(t).build())
        .text("title", SourceReference.MAX_LENGTH, (s, t) -> like(s).title(t).build())
        .tooLong("locator", SourceReference.MAX_LENGTH, (s, t) -> like(s).locator(t).build())
        .tooLong("address", SourceReference.MAX_LENGTH, (s, t) -> like(s).address(t).build())
        .build();
  }

  private static SourceReference.Builder like(SourceReference source) {
    return SourceReference.builder().from(source);
  }
}
