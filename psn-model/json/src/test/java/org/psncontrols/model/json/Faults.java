package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Reading;
import tools.jackson.core.JsonGenerator;

/** Short ways to read a text and to say which faults it must give. */
final class Faults {

  static final String DOCUMENT = "a document";

  /** Takes any JSON value, as something else's unknown member is taken. */
  static final JsonForm<Boolean> ANYTHING =
      new JsonForm<>() {
        @Override
        public Optional<Boolean> read(JsonInput in) {
          in.skip();
          return Optional.of(true);
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
          out.writeBoolean(value);
        }
      };

  private Faults() {}

  /** A fault without its words. */
  record Fault(ProblemCode code, long line, String path) {

    private static Fault of(Problem problem) {
      return new Fault(
          problem.getCode(),
          problem.getLocation().orElseThrow().line().orElseThrow(),
          problem.getPath());
    }
  }

  static Fault fault(ProblemCode code, long line, String path) {
    return new Fault(code, line, path);
  }

  static <T> Reading<T> read(JsonForm<T> form, String text) {
    return PsnJson.read(form, text.getBytes(UTF_8), DOCUMENT);
  }

  static ImmutableList<Fault> faults(Reading<?> reading) {
    return reading.problems().stream().map(Fault::of).collect(ImmutableList.toImmutableList());
  }

  /** The one problem, which must be well placed and have whole sentences. */
  static Problem only(Reading<?> reading) {
    if (reading.value().isPresent() || reading.problems().size() != 1) {
      throw new AssertionError("one problem and no value wanted: " + reading);
    }
    Problem problem = reading.problems().asList().get(0);
    String path = problem.getPath();
    Location place = problem.getLocation().orElseThrow();
    Location wanted =
        new Location(
            DOCUMENT,
            OptionalLong.of(place.line().orElseThrow()),
            path.isEmpty() ? Optional.empty() : Optional.of(path));
    if (!place.equals(wanted)
        || !isSentence(problem.getMessage())
        || !isSentence(problem.getRemedy())) {
      throw new AssertionError("badly placed or worded: " + problem);
    }
    return problem;
  }

  private static boolean isSentence(String text) {
    return text.matches("[A-Z\"][^\\p{Cc}\\u2028\\u2029]*\\.")
        && !text.contains("Exception")
        && !text.contains("jackson");
  }
}
