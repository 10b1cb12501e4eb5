package org.psncontrols.model.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value together with its standing and source.
 *
 * <p>Immutable and thread-safe when its value is; a value type, so do not use its identity.
 *
 * @param <T> the type of the value
 * @param value the value, never null
 * @param standing how far it can be relied on, never null
 * @param source where it was read; present for a sourced value, never null
 * @since 0.1
 */
public record Stated<T>(T value, Standing standing, Optional<SourceReference> source) {

  /**
   * Checks the parts.
   *
   * @param value the value, never null
   * @param standing how far it can be relied on, never null
   * @param source where it was read; present for a sourced value, never null
   * @throws IllegalArgumentException if the standing is {@code SOURCED} and there is no source
   */
  public Stated {
    requireNonNull(value, "value");
    requireNonNull(standing, "standing");
    requireNonNull(source, "source");
    if (standing == Standing.SOURCED && source.isEmpty()) {
      throw new IllegalArgumentException(
          "a sourced value must name its source, but has none: " + value);
    }
  }

  /**
   * A value of this library or its user, read in no source.
   *
   * @param <T> the type of the value
   * @param value the value, never null
   * @return the value with standing {@code LOCAL}
   */
  public static <T> Stated<T> local(T value) {
    return new Stated<>(value, Standing.LOCAL, Optional.empty());
  }

  /**
   * A value with its standing and source.
   *
   * @param <T> the type of the value
   * @param value the value, never null
   * @param standing how far it can be relied on, never null
   * @param source where it was read, never null
   * @return the stated value
   */
  public static <T> Stated<T> of(T value, Standing standing, SourceReference source) {
    return new Stated<>(value, standing, Optional.of(source));
  }

  /**
   * Another value with the same standing and source.
   *
   * @param <R> the type of the other value
   * @param mapping gives the other value, never null
   * @return the other value, stated as this one is
   */
  public <R> Stated<R> map(Function<? super T, ? extends R> mapping) {
    return new Stated<>(mapping.apply(value), standing, source);
  }
}
