package org.psncontrols.reporting.render.page;

/**
 * The room for a chart, in pixels.
 *
 * @param id tells the charts of a page apart
 * @param width the whole width
 * @param height the whole height
 * @param letter the width of a letter, roughly
 * @param left the margin for the numbers of the axis
 * @param top the margin for marks above the plot
 * @param bottom the margin for dates
 */
record Frame(String id, int width, int height, int letter, int left, int top, int bottom) {

  /** For a desk. */
  static final Frame WIDE = new Frame("wide", 960, 340, 9, 48, 52, 32);

  /** For a telephone. */
  static final Frame NARROW = new Frame("narrow", 344, 300, 8, 36, 52, 32);

  /** The y of the axis, in hundredths. */
  long axis() {
    return (height - bottom) * Coordinate.PIXEL;
  }

  /** The height of the plot, in hundredths. */
  long plotHeight() {
    return (height - bottom - top) * Coordinate.PIXEL;
  }

  /** The width of a text, in hundredths, roughly. */
  long widthOf(String text) {
    return Coordinate.PIXEL * letter * text.length();
  }

  /** Where to centre a text so that it stays within the frame. */
  long centre(long x, String text) {
    long half = widthOf(text) / 2;
    return Coordinate.clamp(x, half, width * Coordinate.PIXEL - half);
  }
}
