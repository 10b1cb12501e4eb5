package org.psncontrols.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a document of our own to a generator of Jackson 2, token by token. */
final class Jackson2Copy {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Jackson2Copy() {}

  static void copy(byte[] document, JsonGenerator out) throws IOException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        copy(token, parser, out);
      }
    }
  }

  private static void copy(JsonToken token, JsonParser parser, JsonGenerator out)
      throws IOException {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case PROPERTY_NAME -> out.writeFieldName(parser.currentName());
      case VALUE_STRING -> out.writeString(parser.getString());
      case VALUE_NUMBER_INT -> out.writeNumber(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
      default -> throw new IllegalStateException("a document of ours has no " + token);
    }
  }
}
