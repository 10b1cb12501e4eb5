package org.example.embedders.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts that do harm where they are taken for an expression, a template, markup or a command. */
final class HostileTexts {

  static final ImmutableList<String> ALL =
      ImmutableList.of(
          "${1 + 1}",
          "#{1 + 1}",
          "${''.getClass().forName('java.lang.Runtime')}",
          "${validatedValue}",
          "{what} {remedy} {min} {max}",
          "{org.psncontrols.model.problem.Consistent.message}",
          "{jakarta.validation.constraints.NotBlank.message}",
          "\\${1 + 1} \\{what\\} $ { }",
          "}{",
          "${",
          "<script>alert('x')</script><img src=x onerror=alert(1)>",
          "&lt;b&gt; ]]> -->",
          "nothing\u0000 bell\u0007 red\u001B[31m delete\u007F next\u0085",
          "line\r\nbreak\ttab \u2028 \u202E",
          "%s %n %1$x");

  private static final JsonMapper MAPPER = new JsonMapper();

  private HostileTexts() {}

  /** The same submission with a hostile text in every field that takes one. */
  static Submission in(Submission submission) {
    JsonNode document = MAPPER.readTree(PsnJson.write(PsnJson.SUBMISSION, submission));
    Map<String, Text> texts = new LinkedHashMap<>();
    find("", document, text -> {}, texts);
    Iterator<String> hostile = Iterables.cycle(ALL).iterator();
    texts.values().forEach(text -> text.set().accept(hostile.next()));
    while (true) {
      Reading<Submission> reading =
          PsnJson.read(PsnJson.SUBMISSION, MAPPER.writeValueAsBytes(document), "hostile");
      if (reading.value().isPresent()) {
        return reading.value().get();
      }
      // An identifier, a date or the like, which the text has no place in.
      for (Problem refused : reading.problems()) {
        Text text = texts.remove(refused.getPath());
        text.set().accept(text.before());
      }
    }
  }

  private record Text(String before, Consumer<String> set) {}

  private static void find(
      String path, JsonNode node, Consumer<String> set, Map<String, Text> texts) {
    if (node.isString()) {
      texts.put(path, new Text(node.stringValue(), set));
    } else if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        find(
            path.isEmpty() ? name : path + "." + name,
            object.get(name),
            text -> object.put(name, text),
            texts);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        find(
            path + "[" + i + "]",
            array.get(i),
            text -> array.set(index, JsonNodeFactory.instance.stringNode(text)),
            texts);
      }
    }
  }
}
