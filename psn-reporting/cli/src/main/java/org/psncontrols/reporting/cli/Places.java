package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;

/** Puts what rules find in a value at its place in the document. */
final class Places {

  private Places() {}

  /** The faults of a document in JSON, each at its line. */
  static Problems inDocument(Problems faults, String name, byte[] document) {
    return locate(
        faults,
        Location.of(name),
        PsnJson.linesOf(document, faults.stream().map(Problem::getPath).toList()));
  }

  /** The faults of a value that is told apart no further. */
  static Problems within(Problems faults, Location whole) {
    return locate(faults, whole, ImmutableMap.of());
  }

  private static Problems locate(
      Problems faults, Location whole, ImmutableMap<String, Long> lines) {
    return Problems.of(faults.stream().map(fault -> locate(fault, whole, lines)).toList());
  }

  private static Problem locate(Problem fault, Location whole, ImmutableMap<String, Long> lines) {
    @Nullable Long line = lines.get(fault.getPath());
    return fault.at(
        new Location(
            whole.document(),
            line == null ? whole.line() : OptionalLong.of(line),
            Optional.of(fault.getPath()).filter(path -> !path.isEmpty())));
  }
}
