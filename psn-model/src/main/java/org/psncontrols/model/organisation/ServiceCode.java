package org.psncontrols.model.organisation;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The unique code of a PSN service or certificated environment, such as {@code SRV_0220}.
 *
 * <p>The form is {@code SRV_} and four digits, {@code RECONSTRUCTED} from the pattern {@code
 * SRV_xxxx} of the 2022 Code of Connection and the codes seen in public. Ordered by text. Immutable
 * and thread-safe; a value type, so do not use its identity.
 *
 * @param value the code, never null
 * @since 0.1
 */
public record ServiceCode(String value) implements Comparable<ServiceCode> {

  private static final Pattern FORM = Pattern.compile("SRV_[0-9]{4}");

  /**
   * Checks the form.
   *
   * @param value the code, never null
   * @throws IllegalArgumentException if the value is not {@code SRV_} and four digits
   */
  public ServiceCode {
    requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a service code must be SRV_ and four digits, but is \"" + value + '"');
    }
  }

  /**
   * A service code.
   *
   * @param value the code, never null
   * @return the service code
   * @throws IllegalArgumentException if the value is not {@code SRV_} and four digits
   */
  public static ServiceCode of(String value) {
    return new ServiceCode(value);
  }

  @Override
  public int compareTo(ServiceCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
