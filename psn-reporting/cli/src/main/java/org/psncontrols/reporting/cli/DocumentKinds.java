package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Tells from the members of a JSON document what kind it is, by the schemas of all kinds. */
final class DocumentKinds {

  /** Takes names and texts as long as documents have them; what is too long is for the reader. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(PsnJson.MAX_DOCUMENT_BYTES)
                  .maxStringLength(PsnJson.MAX_DOCUMENT_BYTES)
                  .maxNumberLength(PsnJson.MAX_DOCUMENT_BYTES)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  /** The first kind wins where a document fits two alike. */
  private static final ImmutableList<Kind> KINDS =
      PsnJson.documents().stream().map(Kind::of).collect(ImmutableList.toImmutableList());

  private DocumentKinds() {}

  /**
   * The kind whose members the document's are, or nearly; empty where it has none of any kind's.
   */
  static Optional<TypeForm<?>> find(byte[] document) {
    Set<String> names = members(document);
    return KINDS.stream()
        .filter(kind -> !Sets.intersection(kind.members, names).isEmpty())
        .min(
            Comparator.<Kind>comparingInt(kind -> kind.misfits(names))
                .thenComparingInt(kind -> -Sets.intersection(kind.members, names).size()))
        .map(Kind::type);
  }

  /** The names of the outermost object's members, as far as the document is JSON. */
  private static Set<String> members(byte[] document) {
    Set<String> names = new LinkedHashSet<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          names.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JacksonException e) {
      // The reader says so; what was seen before may do to tell the kind.
    }
    return names;
  }

  /**
   * A kind of document.
   *
   * @param type the kind
   * @param members the names that its outermost object may have
   * @param required those of them that it must have
   */
  private record Kind(
      TypeForm<?> type, ImmutableSet<String> members, ImmutableSet<String> required) {

    static Kind of(TypeForm<?> type) {
      ImmutableSet.Builder<String> members = ImmutableSet.builder();
      ImmutableSet.Builder<String> required = ImmutableSet.builder();
      String schema = JsonSchemas.find(type.name()).orElseThrow();
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), schema)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String keyword = parser.currentName();
          parser.nextToken();
          if (keyword.equals("properties")) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
              members.add(parser.currentName());
              parser.nextToken();
              parser.skipChildren();
            }
          } else if (keyword.equals("required")) {
            while (parser.nextToken() == JsonToken.VALUE_STRING) {
              required.add(parser.getString());
            }
          } else {
            parser.skipChildren();
          }
        }
      }
      return new Kind(type, members.build(), required.build());
    }

    /** How many names are not this kind's, and how many of its are wanting. */
    int misfits(Set<String> names) {
      return Sets.difference(names, members).size() + Sets.difference(required, names).size();
    }
  }
}
