package org.psncontrols.model.json;

/** The one question about Unicode that reading and writing share. */
final class UnicodeText {

  private UnicodeText() {}

  /** Whether every surrogate is half of a pair, so that the text has a UTF-8 form. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        // A pair is one code point beyond the surrogates; a lone half is itself.
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
