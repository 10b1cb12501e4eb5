package org.psncontrols.model.json;

import java.util.OptionalLong;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Finds the line on which a value stands. */
final class PathLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private PathLine() {}

  /** The line of the value at a path, or of the nearest value around it. */
  static OptionalLong find(byte[] utf8, String path) {
    OptionalLong nearest = OptionalLong.empty();
    int depth = -1;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
          continue;
        }
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext place = token.isStructStart() ? context.getParent() : context;
        int reached = place.getNestingDepth();
        if (reached > depth && isAround(pathOf(place), path)) {
          nearest = OptionalLong.of(parser.currentTokenLocation().getLineNr());
          depth = reached;
        }
      }
    } catch (StreamReadException e) {
      // What was found before the fault is the nearest there is.
    }
    return nearest;
  }

  private static boolean isAround(String outer, String path) {
    return outer.isEmpty()
        || path.equals(outer)
        || path.startsWith(outer + ".")
        || path.startsWith(outer + "[");
  }

  private static String pathOf(TokenStreamContext place) {
    if (place.inRoot()) {
      return "";
    }
    String parent = pathOf(place.getParent());
    if (place.inArray()) {
      return parent + "[" + place.getCurrentIndex() + "]";
    }
    return parent.isEmpty() ? place.currentName() : parent + "." + place.currentName();
  }
}
