package org.psncontrols.model.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.psncontrols.model.source.SourceReference;

/**
 * One fault in data: what is wrong, where, and what to do.
 *
 * <p>Ordered by location (a problem without one first), path (the second item of a list before the
 * tenth), code, message, remedy, severity, source (again, without one first); the order is
 * consistent with equality. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Problem extends Comparable<Problem> {

  /** How grave a fault is. */
  enum Severity {
    /** The data breaks a rule. */
    ERROR,
    /** The data can stand, but somebody should look. */
    WARNING
  }

  /**
   * The kind of fault.
   *
   * @return the stable code
   */
  ProblemCode getCode();

  /**
   * How grave it is.
   *
   * @return the severity, {@code ERROR} unless set
   */
  @Value.Default
  default Severity getSeverity() {
    return Severity.ERROR;
  }

  /**
   * The place in the value.
   *
   * @return the property path from the value that was checked, such as {@code
   *     responses[3].comment}; empty text for the value itself
   */
  @Value.Default
  default String getPath() {
    return "";
  }

  /**
   * What is wrong, with the actual value.
   *
   * @return one sentence in English
   */
  String getMessage();

  /**
   * What to do about it.
   *
   * @return one sentence in English
   */
  String getRemedy();

  /**
   * Where the rule that was broken comes from.
   *
   * @return the source; empty where the rule is this library's own
   */
  Optional<SourceReference> getSource();

  /**
   * Where the fault stands in the document that was read.
   *
   * @return the location; empty for a value that was not read from a document
   */
  Optional<Location> getLocation();

  /**
   * The same problem at a place in a document.
   *
   * @param location the place, never null
   * @return a problem that differs in its location only
   */
  default Problem at(Location location) {
    return builder().from(this).location(location).build();
  }

  @Override
  default int compareTo(Problem other) {
    return ProblemForm.compare(this, other);
  }

  /**
   * The problem on one line, for people: place, message, remedy and code.
   *
   * @return the line, in which a space stands for any line break
   */
  default String toLine() {
    String place = getLocation().map(Location::toString).orElse("");
    // A reader's location often ends in the path already.
    if (!getPath().isEmpty() && !place.endsWith(": " + getPath())) {
      place = place.isEmpty() ? getPath() : place + ": " + getPath();
    }
    String line =
        (place.isEmpty() ? "" : place + ": ")
            + (getSeverity() == Severity.WARNING ? "warning: " : "")
            + getMessage()
            + " "
            + getRemedy()
            + " ["
            + getCode()
            + "]";
    return ProblemForm.LINE_BREAK.matcher(line).replaceAll(" ");
  }

  /**
   * A new builder.
   *
   * @return a builder that needs a code, a message and a remedy
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds problems; not thread-safe. */
  final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}

/** How problems are ordered and shown, kept out of the interface's own constants. */
final class ProblemForm {

  static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private static final PathOrder PATHS = new PathOrder();

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::getLocation, absentFirst(Comparator.<Location>naturalOrder()))
          .thenComparing(Problem::getPath, PATHS)
          .thenComparing(Problem::getCode)
          .thenComparing(Problem::getMessage)
          .thenComparing(Problem::getRemedy)
          .thenComparing(Problem::getSeverity)
          .thenComparing(Problem::getSource, absentFirst(sources()));

  private ProblemForm() {}

  static int compare(Problem one, Problem other) {
    // Those of one check have no location and, nearly all, paths of their own.
    if (one.getLocation().isEmpty() && other.getLocation().isEmpty()) {
      int byPath = PATHS.compare(one.getPath(), other.getPath());
      if (byPath != 0) {
        return byPath;
      }
    }
    return ORDER.compare(one, other);
  }

  private static Comparator<SourceReference> sources() {
    return Comparator.comparing(SourceReference::getKey)
        .thenComparing(SourceReference::getTitle)
        .thenComparing(SourceReference::getLocator, absentFirst(Comparator.<String>naturalOrder()))
        .thenComparing(SourceReference::getAddress, absentFirst(Comparator.<String>naturalOrder()));
  }

  private static <T> Comparator<Optional<T>> absentFirst(Comparator<? super T> order) {
    return (a, b) ->
        a.isPresent() && b.isPresent()
            ? order.compare(a.get(), b.get())
            : Boolean.compare(a.isPresent(), b.isPresent());
  }
}
