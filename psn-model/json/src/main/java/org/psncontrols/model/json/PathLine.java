package org.psncontrols.model.json;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;

/** Finds the lines on which values stand, all of them in one walk through the document. */
final class PathLine {

  private PathLine() {}

  /** The line of each value at a path, or of the nearest value around it. */
  static ImmutableMap<String, Long> find(byte[] utf8, Collection<String> paths) {
    Set<String> wanted = new HashSet<>();
    paths.forEach(path -> around(path, wanted::add));
    Map<String, Long> lines = lines(utf8, wanted);
    Map<String, Long> found = new LinkedHashMap<>();
    for (String path : paths) {
      around(
          path, outer -> Optional.ofNullable(lines.get(outer)).ifPresent(l -> found.put(path, l)));
    }
    return ImmutableMap.copyOf(found);
  }

  /** Gives every path around a path, the widest first, and the path itself last. */
  private static void around(String path, Consumer<String> sink) {
    if (!path.isEmpty()) {
      sink.accept("");
    }
    for (int i = 1; i < path.length(); i++) {
      if (path.charAt(i) == '.' || path.charAt(i) == '[') {
        sink.accept(path.substring(0, i));
      }
    }
    sink.accept(path);
  }

  private static Map<String, Long> lines(byte[] utf8, Set<String> wanted) {
    Map<String, Long> lines = new HashMap<>();
    try (JsonParser parser = DocumentReader.PARSING.createParser(ObjectReadContext.empty(), utf8)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
          continue;
        }
        TokenStreamContext context = parser.streamReadContext();
        String path = pathOf(token.isStructStart() ? context.getParent() : context);
        if (wanted.contains(path)) {
          lines.putIfAbsent(path, (long) parser.currentTokenLocation().getLineNr());
        }
      }
    } catch (JacksonException e) {
      // What was found before the fault is the nearest there is.
    }
    return lines;
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
