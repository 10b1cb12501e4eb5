package org.psncontrols.reporting.exchange;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.problem.ProblemCodes;

/** What became of a control on one line: kind, edition and targets, with spaces between them. */
final class SuccessionLine {

  static final CellForm<Succession> FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a succession",
          "Write moved-to, merged-into or withdrawn, the edition since which it is so, and the"
              + " controls that took its place, such as moved-to own@2 own@2#A-3.",
          SuccessionLine::parse);

  private static final Splitter PARTS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private SuccessionLine() {}

  private static Succession parse(String line) {
    List<String> parts = PARTS.splitToList(line);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("a succession has a kind and an edition");
    }
    return new Succession(
        Arrays.stream(Succession.Kind.values())
            .filter(kind -> JsonForms.code(kind).equals(Ascii.toLowerCase(parts.get(0))))
            .findAny()
            .orElseThrow(IllegalArgumentException::new),
        parts.stream()
            .skip(2)
            .map(ControlReference::parse)
            .collect(ImmutableSortedSet.toImmutableSortedSet(ControlReference::compareTo)),
        CatalogueEdition.parse(parts.get(1)));
  }

  /** The line that reads back as the succession. */
  static String print(Succession succession) {
    return Stream.concat(
            Stream.of(JsonForms.code(succession.kind()), succession.since().toString()),
            succession.targets().stream().map(ControlReference::toString))
        .collect(Collectors.joining(" "));
  }
}
