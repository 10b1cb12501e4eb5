package org.psncontrols.rules.validation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.SourceReference;

/**
 * A broken rule, not yet put into words.
 *
 * @param rule the rule
 * @param path where it is broken
 * @param source where the broken limit was read
 * @param values one for each of the rule's parameters
 */
record Fault(Rule rule, Path path, Optional<SourceReference> source, ImmutableList<String> values) {

  /** More than any text may have that a message names; what is longer is a fault of its own. */
  static final int MAX_VALUE_LENGTH = 1_000;

  static Fault of(Rule rule, Path path, Optional<SourceReference> source, Object... values) {
    ImmutableList.Builder<String> texts = ImmutableList.builderWithExpectedSize(values.length);
    for (Object value : values) {
      texts.add(Ascii.truncate(value.toString(), MAX_VALUE_LENGTH, "..."));
    }
    return new Fault(rule, path, source, texts.build());
  }

  Problem toProblem(Locale language) {
    return rule.problem(language, source, path.toString(), values.toArray());
  }
}
