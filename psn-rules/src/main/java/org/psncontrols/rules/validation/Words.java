package org.psncontrols.rules.validation;

import com.google.common.base.Ascii;

/** Constants as documents write them. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }
}
