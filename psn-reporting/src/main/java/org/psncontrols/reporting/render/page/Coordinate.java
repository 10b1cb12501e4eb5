package org.psncontrols.reporting.render.page;

import java.math.BigDecimal;

/** Coordinates in hundredths of a pixel: whole numbers, so that every machine draws the same. */
final class Coordinate {

  /** One pixel. */
  static final long PIXEL = 100;

  private Coordinate() {}

  /** The coordinate in pixels with two decimals at most. */
  static String text(long hundredths) {
    BigDecimal pixels = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return pixels.toPlainString();
  }

  /** The value, or the nearest one that lies in the range. */
  static long clamp(long value, long least, long greatest) {
    return Math.max(least, Math.min(greatest, value));
  }
}
