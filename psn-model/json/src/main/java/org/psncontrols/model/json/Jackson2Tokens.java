package org.psncontrols.model.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a parser of Jackson 2.
 *
 * <p>What the parser throws comes out as {@link UncheckedIOException}.
 */
record Jackson2Tokens(JsonParser parser) implements JsonTokens {

  @Override
  public @Nullable JsonToken next() {
    try {
      com.fasterxml.jackson.core.JsonToken token = parser.nextToken();
      return token == null ? null : translate(token);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JsonToken current() {
    return translate(parser.currentToken());
  }

  private static JsonToken translate(com.fasterxml.jackson.core.JsonToken token) {
    return switch (token) {
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case FIELD_NAME -> JsonToken.PROPERTY_NAME;
      case VALUE_STRING -> JsonToken.VALUE_STRING;
      case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
      case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
      case VALUE_TRUE -> JsonToken.VALUE_TRUE;
      case VALUE_FALSE -> JsonToken.VALUE_FALSE;
      case VALUE_NULL -> JsonToken.VALUE_NULL;
      case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
      case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
    };
  }

  @Override
  public String text() {
    try {
      return String.valueOf(parser.getText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int textLength() {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long line() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int depth() {
    return parser.getParsingContext().getNestingDepth();
  }
}
