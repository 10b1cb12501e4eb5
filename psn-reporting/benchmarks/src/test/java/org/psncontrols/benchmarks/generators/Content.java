package org.psncontrols.benchmarks.generators;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * How much is in some values: how often each field of the JSON form is there, and how long its
 * texts are.
 *
 * @param values how many values there are
 * @param counts by what is counted, for each value; what is not there is counted not at all
 */
record Content(int values, Map<String, List<Integer>> counts) {

  /** After the path of a field, for the length of its texts. */
  static final String CHARACTERS = " characters";

  static Content of(int number, Supplier<JsonNode> values) {
    Map<String, List<Integer>> all = new TreeMap<>();
    for (int i = 0; i < number; i++) {
      Map<String, Integer> counts = new TreeMap<>();
      count("", values.get(), counts);
      counts.forEach((what, count) -> all.computeIfAbsent(what, w -> new ArrayList<>()).add(count));
    }
    return new Content(number, all);
  }

  private static void count(String path, JsonNode node, Map<String, Integer> counts) {
    if (node.isArray()) {
      node.valueStream().forEach(element -> count(path, element, counts));
      return;
    }
    counts.merge(path, 1, Integer::sum);
    if (node.isString()) {
      counts.merge(path + CHARACTERS, node.asString().length(), Integer::sum);
    }
    node.propertyStream()
        .forEach(field -> count(path + "/" + field.getKey(), field.getValue(), counts));
  }

  /** The same but for what is left out. */
  Content without(Predicate<String> leftOut) {
    return new Content(values, Maps.filterKeys(counts, what -> !leftOut.test(what)));
  }

  /** All that is counted. */
  double sum() {
    return counts.keySet().stream().mapToDouble(this::mean).sum();
  }

  double mean(String what) {
    return sum(what, 1) / values;
  }

  /** The square of the error of the mean that comes of looking at so few values. */
  double squaredError(String what) {
    double mean = mean(what);
    return (sum(what, 2) / values - mean * mean) / values;
  }

  private double sum(String what, int power) {
    return counts.getOrDefault(what, List.of()).stream()
        .mapToDouble(count -> Math.pow(count, power))
        .sum();
  }
}
