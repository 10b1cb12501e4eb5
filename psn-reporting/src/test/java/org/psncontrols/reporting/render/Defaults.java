package org.psncontrols.reporting.render;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs code where other defaults reign. */
final class Defaults {

  private Defaults() {}

  static <T> T with(String locale, String zone, Supplier<T> code) {
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return code.get();
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }
}
