package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;

/**
 * A type of the model, with the form in which its values stand in JSON.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the type is called, in lower case with hyphens, such as {@code
 *     source-reference}; never null
 * @param type the type's class, never null
 * @param form the form of its values, never null
 * @param <T> the type
 * @since 0.1
 */
public record TypeForm<T>(String name, Class<T> type, JsonForm<T> form) {

  /**
   * Checks that nothing is null.
   *
   * @param name what the type is called, in lower case with hyphens, such as {@code
   *     source-reference}; never null
   * @param type the type's class, never null
   * @param form the form of its values, never null
   */
  public TypeForm {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(form, "form");
  }

  /**
   * A type by its class's name: {@code SourceReference} is {@code source-reference}, and {@code
   * Succession.Kind} is {@code succession-kind}.
   *
   * @param <T> the type
   * @param type the type's class, never null
   * @param form the form of its values, never null
   * @return the type with its form
   */
  public static <T> TypeForm<T> of(Class<T> type, JsonForm<T> form) {
    return new TypeForm<>(nameOf(type), type, form);
  }

  static String nameOf(Class<?> type) {
    String name = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? name : nameOf(outer) + "-" + name;
  }

  /** A constant type by its class's name. */
  static <E extends Enum<E>> TypeForm<E> constants(Class<E> type) {
    return of(type, JsonForms.enumeration(type));
  }
}
