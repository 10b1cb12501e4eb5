package org.psncontrols.model.control;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.NotBlankIfPresent;

/**
 * A part of a control that is left open, such as a number of days, until a profile sets it.
 *
 * <p>A default or value that is not among the allowed ones can be held, and is a problem of the
 * catalogue.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ControlParameter {

  /** The greatest length of a label, in UTF-16 units. */
  int MAX_LABEL_LENGTH = 300;

  /** The greatest length of a value, in UTF-16 units. */
  int MAX_VALUE_LENGTH = 1_000;

  /**
   * The parameter's identifier, unique within its control.
   *
   * @return the identifier
   */
  ParameterId getId();

  /**
   * What is to be filled in.
   *
   * @return the label, such as {@code days until a critical patch is applied}
   */
  @NotBlank
  @Size(max = MAX_LABEL_LENGTH)
  String getLabel();

  /**
   * The value that holds unless another is set.
   *
   * @return the default; empty where the catalogue has none
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_VALUE_LENGTH) String> getDefaultValue();

  /**
   * The values that may be set.
   *
   * @return the values; empty where any may be
   */
  ImmutableList<@NotBlank @Size(max = MAX_VALUE_LENGTH) String> getAllowedValues();

  /**
   * The value that a profile has set.
   *
   * @return the value; empty where none has been set
   */
  Optional<@NotBlankIfPresent @Size(max = MAX_VALUE_LENGTH) String> getValue();

  /**
   * The value that holds: the one that was set, else the default.
   *
   * @return the value; empty where the parameter is still open
   */
  @Value.NonAttribute
  default Optional<String> getEffectiveValue() {
    return getValue().or(this::getDefaultValue);
  }

  /**
   * Whether a value may be set.
   *
   * @param value the value, never null
   * @return true if no values are listed, or this is one of them
   */
  default boolean isAllowed(String value) {
    return getAllowedValues().isEmpty() || getAllowedValues().contains(value);
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an identifier and a label
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds parameters; not thread-safe. */
  final class Builder extends ImmutableControlParameter.Builder {
    Builder() {}
  }
}
