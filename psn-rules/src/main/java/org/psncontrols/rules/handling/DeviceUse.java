package org.psncontrols.rules.handling;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.information.DataOrigin;

/**
 * A device that is to reach information.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param origin whose information it is, never null
 * @param management whether the holder manages the device, never null
 * @param ownership to whom the device belongs, never null
 * @param segregation whether what it reaches is kept apart, never null
 * @since 0.1
 */
public record DeviceUse(
    DataOrigin origin,
    DeviceManagement management,
    DeviceOwnership ownership,
    Segregation segregation) {

  /**
   * Refuses absent parts.
   *
   * @param origin whose information it is, never null
   * @param management whether the holder manages the device, never null
   * @param ownership to whom the device belongs, never null
   * @param segregation whether what it reaches is kept apart, never null
   */
  public DeviceUse {
    requireNonNull(origin, "origin");
    requireNonNull(management, "management");
    requireNonNull(ownership, "ownership");
    requireNonNull(segregation, "segregation");
  }
}
