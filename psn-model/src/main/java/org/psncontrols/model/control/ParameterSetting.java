package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

/**
 * The value that a profile gives a parameter.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param control the control, never null
 * @param parameter the parameter of that control, never null
 * @param value the value, never null or blank, at most {@link ControlParameter#MAX_VALUE_LENGTH}
 *     UTF-16 units
 * @since 0.1
 */
public record ParameterSetting(ControlId control, ParameterId parameter, String value) {

  /**
   * Checks the value.
   *
   * @param control the control, never null
   * @param parameter the parameter of that control, never null
   * @param value the value, never null or blank, at most {@link ControlParameter#MAX_VALUE_LENGTH}
   *     UTF-16 units
   * @throws IllegalArgumentException if the value is blank or too long
   */
  public ParameterSetting {
    requireNonNull(control, "control");
    requireNonNull(parameter, "parameter");
    requireNonNull(value, "value");
    if (value.isBlank() || value.length() > ControlParameter.MAX_VALUE_LENGTH) {
      throw new IllegalArgumentException(
          "the value of parameter "
              + parameter
              + " of control "
              + control
              + " must have 1 to "
              + ControlParameter.MAX_VALUE_LENGTH
              + " characters and say something, but has "
              + value.length());
    }
  }
}
