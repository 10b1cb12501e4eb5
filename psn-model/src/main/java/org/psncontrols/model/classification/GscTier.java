package org.psncontrols.model.classification;

import com.google.common.base.Ascii;

/**
 * A tier of Government Security Classifications, the lowest first.
 *
 * <p>SENSITIVE is no tier: it is a caveat within {@link #OFFICIAL}.
 *
 * @since 0.1
 */
public enum GscTier implements Tier {
  /** Most of what the public sector creates and handles. */
  OFFICIAL,
  /** Very sensitive information that needs stronger protection. */
  SECRET,
  /** The most sensitive information. */
  TOP_SECRET;

  @Override
  public String getLabel() {
    return name().replace('_', ' ');
  }

  @Override
  public String getCode() {
    return "gsc." + Ascii.toLowerCase(name()).replace('_', '-');
  }
}
