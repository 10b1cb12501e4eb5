package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;

/** The forms of a problem and its place. */
final class ProblemForms {

  private static final JsonForm<String> TEXT = JsonForms.text(PsnJson.MAX_PROBLEM_TEXT_LENGTH);

  private static final JsonForm<ProblemCode> CODE =
      JsonForms.parsed(ProblemCode::of, ProblemCode::value);

  private static final JsonForm<Location> LOCATION =
      ObjectForm.of(LocationParts::new, LocationParts::toLocation)
          .required(
              "document", TEXT, Location::document, (parts, document) -> parts.document = document)
          .optionalLong(
              "line",
              JsonForms.longInteger(1, Long.MAX_VALUE),
              Location::line,
              (parts, line) -> parts.line = OptionalLong.of(line))
          .optional(
              "field", TEXT, Location::field, (parts, field) -> parts.field = Optional.of(field))
          .build();

  static final JsonForm<Problem> PROBLEM =
      ObjectForm.of(Problem::builder, Problem.Builder::build)
          .required("code", CODE, Problem::getCode, Problem.Builder::code)
          .required(
              "severity",
              JsonForms.enumeration(Problem.Severity.class),
              Problem::getSeverity,
              Problem.Builder::severity)
          .required("path", TEXT, Problem::getPath, Problem.Builder::path)
          .required("message", TEXT, Problem::getMessage, Problem.Builder::message)
          .required("remedy", TEXT, Problem::getRemedy, Problem.Builder::remedy)
          .optional("source", SourceForms.REFERENCE, Problem::getSource, Problem.Builder::source)
          .optional("location", LOCATION, Problem::getLocation, Problem.Builder::location)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(ProblemCode.class, CODE),
          TypeForm.constants(Problem.Severity.class),
          TypeForm.of(Location.class, LOCATION));

  private ProblemForms() {}

  private static final class LocationParts {
    @Nullable String document;
    OptionalLong line = OptionalLong.empty();
    Optional<String> field = Optional.empty();

    Location toLocation() {
      return new Location(requireNonNull(document), line, field);
    }
  }
}
