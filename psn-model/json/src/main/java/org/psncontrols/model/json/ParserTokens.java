package org.psncontrols.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. */
record ParserTokens(JsonParser parser) implements JsonTokens {

  @Override
  public @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Override
  public JsonToken current() {
    return parser.currentToken();
  }

  @Override
  public String text() {
    return String.valueOf(parser.getString());
  }

  @Override
  public int textLength() {
    return parser.getStringLength();
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int depth() {
    return parser.streamReadContext().getNestingDepth();
  }
}
