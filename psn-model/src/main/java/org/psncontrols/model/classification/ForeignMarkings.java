package org.psncontrols.model.classification;

import java.util.regex.Pattern;

/** What looks like a marking of the United Kingdom and is none. */
final class ForeignMarkings {

  /** An impact level, alone or beside something, or a triple of them and nothing else. */
  private static final Pattern IMPACT_LEVEL =
      Pattern.compile(
          "(?<![A-Z0-9])B?IL[ -]?[0-9](?![A-Z0-9])|IMPACT LEVEL|^ *[0-9]-[0-9]-[0-9] *$");

  /** Words and signs of Australia, Canada, the European Union, France and the United States. */
  private static final Pattern FOREIGN_PART =
      Pattern.compile(
          "//|UE/EU|^(?:NATO|EU|UE|US|AUS|CAN|NZ|FVEY)$"
              + "|(?:SEC|CAVEAT|ACCESS) *="
              + "|(?<![A-Z0-9])(?:PROTECTED|CUI|FOUO|NOFORN|ORCON|ATOMAL|COSMIC|RESTREINT"
              + "|CONFIDENTIEL|DEFENSE|REL TO|SCI|FVEY|AUSTEO|AGAO|NATO (?:SECRET|RESTRICTED|CONFIDENTIAL))"
              + "(?![A-Z0-9])");

  /** What gives a foreign marking away where it stands first. */
  private static final Pattern FOREIGN_START =
      Pattern.compile(
          "^ *(?:(?:NATO|EU|UE|AUS|US|NZ|FRENCH|CANADIAN)[ -]"
              + "|OFFICIAL *: *SENSITIVE"
              + "|(?:FOR )?OFFICIAL USE ONLY)");

  private ForeignMarkings() {}

  /** Whether a text, in capitals, is or holds an impact level. */
  static boolean isImpactLevel(String text) {
    return IMPACT_LEVEL.matcher(text).find();
  }

  /** Whether a text, in capitals, is or holds a marking of another government or organisation. */
  static boolean isForeign(String text) {
    return FOREIGN_START.matcher(text).find() || holdsForeign(text);
  }

  /** Whether some words, in capitals, hold those of another government's markings. */
  static boolean holdsForeign(String words) {
    return FOREIGN_PART.matcher(words).find();
  }
}
