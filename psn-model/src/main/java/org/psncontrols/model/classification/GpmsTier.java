package org.psncontrols.model.classification;

import com.google.common.base.Ascii;

/**
 * A level of the Government Protective Marking Scheme, the lowest first.
 *
 * @since 0.1
 */
public enum GpmsTier implements Tier {
  /** Asserts that no marking is needed; also written UNCLASSIFIED. */
  NOT_PROTECTIVELY_MARKED,
  /** Below the national levels. */
  PROTECT,
  /** The lowest national level. */
  RESTRICTED,
  /** Above RESTRICTED. */
  CONFIDENTIAL,
  /** Above CONFIDENTIAL. */
  SECRET,
  /** The highest level. */
  TOP_SECRET;

  @Override
  public String getLabel() {
    return name().replace('_', ' ');
  }

  @Override
  public String getCode() {
    return "gpms." + Ascii.toLowerCase(name()).replace('_', '-');
  }
}
