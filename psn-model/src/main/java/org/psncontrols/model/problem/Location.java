package org.psncontrols.model.problem;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place in a document that was read.
 *
 * <p>Ordered by document, line, field; a place without a line or field comes first. Immutable and
 * thread-safe; a value type, so do not use its identity.
 *
 * @param document the document's name, as its reader was told it, never null
 * @param line the line, counted from 1; empty where lines mean nothing
 * @param field the column or member; empty for the whole line
 * @since 0.1
 */
public record Location(String document, OptionalLong line, Optional<String> field)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::document)
          .thenComparing(l -> l.line.orElse(0))
          .thenComparing(l -> l.field.isPresent())
          .thenComparing(l -> l.field.orElse(""), new PathOrder())
          .thenComparing(l -> l.field.orElse(""));

  /**
   * Checks the parts.
   *
   * @param document the document's name, as its reader was told it, never null
   * @param line the line, counted from 1; empty where lines mean nothing
   * @param field the column or member; empty for the whole line
   * @throws IllegalArgumentException if the line is less than 1
   */
  public Location {
    requireNonNull(document, "document");
    requireNonNull(line, "line");
    requireNonNull(field, "field");
    if (line.isPresent() && line.getAsLong() < 1) {
      throw new IllegalArgumentException("a line is counted from 1, but is " + line.getAsLong());
    }
  }

  /**
   * A whole document.
   *
   * @param document its name, never null
   * @return the place
   */
  public static Location of(String document) {
    return new Location(document, OptionalLong.empty(), Optional.empty());
  }

  /**
   * A line of a document.
   *
   * @param document its name, never null
   * @param line the line, counted from 1
   * @return the place
   * @throws IllegalArgumentException if the line is less than 1
   */
  public static Location of(String document, long line) {
    return new Location(document, OptionalLong.of(line), Optional.empty());
  }

  /**
   * A field on a line of a document.
   *
   * @param document its name, never null
   * @param line the line, counted from 1
   * @param field the column or member, never null
   * @return the place
   * @throws IllegalArgumentException if the line is less than 1
   */
  public static Location of(String document, long line, String field) {
    return new Location(document, OptionalLong.of(line), Optional.of(field));
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** The place as {@code document:line: field}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(document);
    line.ifPresent(l -> text.append(':').append(l));
    field.ifPresent(f -> text.append(": ").append(f));
    return text.toString();
  }
}
