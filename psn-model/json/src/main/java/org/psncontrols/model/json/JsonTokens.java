package org.psncontrols.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a JSON document, whichever parser makes them. */
interface JsonTokens {

  /** Moves to the next token; null at the end. */
  @Nullable JsonToken next();

  /** The token at which the parser stands. */
  JsonToken current();

  /** The text of a text or number, or the word of another token. */
  String text();

  /** The length of the text, in UTF-16 units. */
  int textLength();

  /** The name of the member at which the parser stands. */
  String name();

  /** The line of the token, counted from 1; less than 1 where there are no lines. */
  long line();

  /** How many objects and lists the token stands in, one that it opens included. */
  int depth();
}
