package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be wrong with the structure of a document: every member left out in turn, a member too
 * many in each object, every value of every other type, null in each list.
 */
final class Mutations {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A changed document, and what was done to it. */
  record Mutation(String what, String json) {

    byte[] document() {
      return json.getBytes(UTF_8);
    }

    @Override
    public String toString() {
      return what;
    }
  }

  private final JsonNode root;
  private final ImmutableList.Builder<Mutation> found = ImmutableList.builder();

  private Mutations(JsonNode root) {
    this.root = root;
  }

  static ImmutableList<Mutation> of(byte[] document) {
    Mutations mutations = new Mutations(MAPPER.readTree(document));
    mutations.visit("", mutations.root);
    otherTypes(mutations.root, other -> mutations.found.add(mutation("", other)));
    return mutations.found.build();
  }

  private void visit(String path, JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : ImmutableList.copyOf(object.propertyNames())) {
        String at = path + "." + name;
        JsonNode value = object.get(name);
        otherTypes(value, other -> put(at, object, name, other));
        visit(at, value);
        ObjectNode whole = object.deepCopy();
        object.remove(name);
        keep("without " + at);
        object.removeAll().setAll(whole);
      }
      object.put("unknown-member", 1);
      keep("unknown member in " + path);
      object.remove("unknown-member");
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        String at = path + "[" + i + "]";
        JsonNode value = array.get(i);
        otherTypes(
            value,
            other -> {
              array.set(index, other);
              keep(at + " as " + other);
              array.set(index, value);
            });
        visit(at, value);
      }
      array.addNull();
      keep("null at the end of " + path);
      array.remove(array.size() - 1);
    }
  }

  private void put(String at, ObjectNode object, String name, JsonNode other) {
    JsonNode value = object.get(name);
    object.set(name, other);
    keep(at + " as " + other);
    object.set(name, value);
  }

  private static void otherTypes(JsonNode value, Consumer<JsonNode> use) {
    ImmutableList.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(12),
            NODES.numberNode(1.5),
            NODES.stringNode("text"),
            NODES.arrayNode(),
            NODES.arrayNode().add("text"),
            NODES.objectNode())
        .stream()
        .filter(
            other -> value.isNumber() ? !other.isInt() : other.getNodeType() != value.getNodeType())
        .forEach(use);
  }

  private void keep(String what) {
    found.add(mutation(what, root));
  }

  private static Mutation mutation(String what, JsonNode document) {
    return new Mutation(what, MAPPER.writeValueAsString(document));
  }
}
