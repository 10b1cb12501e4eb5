package org.psncontrols.model.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * How the values of a type stand in JSON: one declaration for reading and writing.
 *
 * <p>What is written reads back as an equal value, as long as it keeps the limits of the form.
 * Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public interface JsonForm<T> {

  /**
   * Reads the value at which the input stands, to its end, also where it is faulty.
   *
   * @param in the input, never null
   * @return the value; empty where it could not be read, and then an error was reported to the
   *     input
   */
  Optional<T> read(JsonInput in);

  /**
   * Writes a value.
   *
   * @param value the value, never null
   * @param out where to, never null
   * @throws IllegalArgumentException if the value cannot stand in JSON, such as a text that is not
   *     Unicode
   */
  void write(T value, JsonGenerator out);
}
