package org.psncontrols.benchmarks.measurement;

import static java.util.stream.Collectors.joining;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns JMH's results into a table in Markdown. */
public final class ResultTable {

  /** The methods in each class of benchmarks that the others are compared with. */
  private static final List<String> RODS = List.of("byHand", "limit", "drools");

  private static final double NANOS = 1e9;

  private ResultTable() {}

  /**
   * Prints the table of a file of results.
   *
   * @param args the file that JMH wrote with {@code -rf json}
   * @throws IOException if the file cannot be read, or nothing can be printed
   * @throws JacksonException if the file holds no JSON
   * @throws IllegalArgumentException if there is not one argument, or a result lacks a measurement
   *     or is not in seconds
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "the argument must be the one file of results, but there are " + args.length);
    }
    Path file = Path.of(args[0]);
    LocalDate day =
        Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
    String table = of(JsonMapper.shared().readTree(Files.readString(file)), day);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(table.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * The table of some results.
   *
   * @param day when they were measured
   */
  static String of(JsonNode results, LocalDate day) {
    Map<String, Double> medians = new HashMap<>();
    for (JsonNode result : results) {
      medians.put(key(subject(result), method(result)), median(cpu(result)));
    }
    List<String> rods =
        RODS.stream()
            .filter(rod -> results.valueStream().anyMatch(result -> method(result).equals(rod)))
            .toList();
    StringBuilder table = new StringBuilder(heading(results.path(0), day, rods));
    for (JsonNode result : results) {
      double[] cpu = cpu(result);
      List<String> cells = new ArrayList<>();
      cells.add(subject(result));
      cells.add(words(method(result)));
      cells.add(rate(result));
      cells.add(spread(cpu));
      for (String rod : rods) {
        Double compared = medians.get(key(subject(result), rod));
        cells.add(compared == null ? "" : ratio(median(cpu) / compared));
      }
      cells.add(time(median(secondary(result, CpuTime.PROCESS))));
      cells.add(size(median(secondary(result, "gc.alloc.rate.norm"))));
      cells.add(String.valueOf(cpu.length));
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return table.toString();
  }

  private static String key(String subject, String method) {
    return subject + "." + method;
  }

  private static String heading(JsonNode result, LocalDate day, List<String> rods) {
    return String.format(
        Locale.ROOT,
        """
        Measured on %s with JMH %s on JDK %s (%s), %s %s, %d processors.

        | what | how | values per second | CPU per value: median [least .. most] |%s \
        with GC and compiler | allocated per value | measurements |
        |---|---|---:|---:|%s---:|---:|---:|
        """,
        day,
        result.path("jmhVersion").asString(),
        result.path("jdkVersion").asString(),
        result.path("vmName").asString(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        rods.stream().map(rod -> " × " + words(rod) + " |").collect(joining()),
        "---:|".repeat(rods.size()));
  }

  /** The class of benchmarks in words. */
  private static String subject(JsonNode result) {
    String name = result.path("benchmark").asString();
    String type = name.substring(0, name.lastIndexOf('.'));
    return words(type.substring(type.lastIndexOf('.') + 1));
  }

  private static String method(JsonNode result) {
    String name = result.path("benchmark").asString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String words(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** Elapsed time tells how many there are in a second, or how long a single one takes. */
  private static String rate(JsonNode result) {
    JsonNode metric = result.path("primaryMetric");
    double score = median(sorted(metric.path("rawData")));
    String unit = metric.path("scoreUnit").asString();
    return switch (unit) {
      case "ops/s" -> figure(score);
      case "s/op" -> "one in " + time(score * NANOS);
      default ->
          throw new IllegalArgumentException(
              "a benchmark must be measured in seconds, but "
                  + result.path("benchmark").asString()
                  + " is in "
                  + unit);
    };
  }

  /** In nanoseconds, the least first. */
  private static double[] cpu(JsonNode result) {
    return secondary(result, CpuTime.WORKER);
  }

  private static double[] secondary(JsonNode result, String metric) {
    double[] measured = sorted(result.path("secondaryMetrics").path(metric).path("rawData"));
    if (measured.length == 0) {
      throw new IllegalArgumentException(
          "a benchmark must be run with -prof gc and -prof "
              + CpuTime.class.getName()
              + ", but "
              + result.path("benchmark").asString()
              + " has no "
              + metric);
    }
    return measured;
  }

  /** The measurements of all forks. */
  private static double[] sorted(JsonNode rawData) {
    return rawData
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .mapToDouble(JsonNode::asDouble)
        .sorted()
        .toArray();
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String spread(double[] nanos) {
    return time(median(nanos))
        + " ["
        + time(nanos[0])
        + " .. "
        + time(nanos[nanos.length - 1])
        + "]";
  }

  private static String time(double nanos) {
    return scaled(nanos, 1_000, "ns", "µs", "ms", "s");
  }

  private static String size(double bytes) {
    return scaled(bytes, 1_000, "B", "kB", "MB", "GB");
  }

  private static String scaled(double value, int step, String... units) {
    int unit = 0;
    double rest = value;
    while (rest >= step && unit < units.length - 1) {
      rest /= step;
      unit++;
    }
    return figure(rest) + " " + units[unit];
  }

  /** What is far below a rod still shows two digits. */
  private static String ratio(double value) {
    return value < 0.01
        ? new BigDecimal(value).round(new MathContext(2)).toPlainString()
        : figure(value);
  }

  /** Three digits, or all before the point. */
  private static String figure(double value) {
    String format = value < 1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
    return String.format(Locale.ROOT, format, value);
  }
}
