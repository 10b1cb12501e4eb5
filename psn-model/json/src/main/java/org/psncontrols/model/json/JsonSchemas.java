package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The JSON Schemas (2020-12) of the model's documents.
 *
 * <p>A document that a schema refuses for its structure is one that {@link PsnJson} refuses: a
 * member that is missing, unknown or of the wrong type. A schema also states the limits that the
 * rules check, such as texts that must not be blank; it cannot state every rule of a value, such as
 * days that are in the calendar, nor that a member must not be repeated.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class JsonSchemas {

  private JsonSchemas() {}

  /**
   * The types that have a schema.
   *
   * @return their names, in a fixed order
   */
  public static ImmutableList<String> names() {
    return PsnJson.documents().stream()
        .map(TypeForm::name)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Looks a schema up.
   *
   * @param name the type's name, such as {@code submission}, never null
   * @return the schema as JSON, ending with a line break; empty where no document has that name
   * @throws IllegalStateException if the schema is missing from the library
   */
  public static Optional<String> find(String name) {
    requireNonNull(name, "name");
    return names().contains(name) ? Optional.of(read(resource(name))) : Optional.empty();
  }

  static String resource(String name) {
    return "schema/" + name + ".schema.json";
  }

  private static String read(String resource) {
    try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "every document must have its schema, but " + resource + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
