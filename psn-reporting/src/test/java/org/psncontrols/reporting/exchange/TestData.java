package org.psncontrols.reporting.exchange;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.reporting.exchange.CsvRecords.CsvRecord;

/** Documents for the tests, and what is asked of their readings. */
final class TestData {

  private TestData() {}

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static String resource(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static InputStream open(String name) {
    InputStream in = TestData.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalArgumentException("a resource must be there, but " + name + " is not");
    }
    return in;
  }

  /** The cells of a table's rows, one after another. */
  static ImmutableList<String> cells(String table) {
    CsvRecords records = new CsvRecords(new StringReader(table), ',');
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    records.next();
    for (Optional<CsvRecord> row = records.next(); row.isPresent(); row = records.next()) {
      cells.addAll(row.get().fields());
    }
    return cells.build();
  }

  /** Each problem as {@code line column code}, with a mark where it is a warning. */
  static ImmutableList<String> faults(Reading<?> reading) {
    return reading.problems().stream()
        .map(TestData::fault)
        .collect(ImmutableList.toImmutableList());
  }

  private static String fault(Problem problem) {
    Location at = problem.getLocation().orElseThrow();
    OptionalLong line = at.line();
    return (line.isPresent() ? line.getAsLong() : "-")
        + " "
        + at.field().orElse("-")
        + " "
        + problem.getCode()
        + (problem.getSeverity() == Problem.Severity.WARNING ? " warning" : "");
  }

  /** A list of texts in JSON. */
  static List<String> jsonTexts(String json) {
    JsonText text = new JsonText(json);
    return text.list(text::text);
  }

  /** Objects of texts in JSON: one, or a list of them. */
  static List<Map<String, String>> jsonRows(String json) {
    JsonText text = new JsonText(json);
    return json.stripLeading().startsWith("[") ? text.list(text::object) : List.of(text.object());
  }

  /** As much of JSON as the test data has. */
  private static final class JsonText {

    private final String json;
    private int at;

    JsonText(String json) {
      this.json = json;
    }

    <T> List<T> list(Supplier<T> item) {
      List<T> items = new ArrayList<>();
      expect('[');
      while (peek() != ']') {
        items.add(item.get());
        if (peek() == ',') {
          expect(',');
        }
      }
      expect(']');
      return items;
    }

    Map<String, String> object() {
      Map<String, String> members = new LinkedHashMap<>();
      expect('{');
      while (peek() != '}') {
        String name = text();
        expect(':');
        members.put(name, text());
        if (peek() == ',') {
          expect(',');
        }
      }
      expect('}');
      return members;
    }

    String text() {
      StringBuilder text = new StringBuilder();
      expect('"');
      while (json.charAt(at) != '"') {
        char c = json.charAt(at++);
        text.append(c == '\\' ? escaped() : c);
      }
      at++;
      return text.toString();
    }

    private char escaped() {
      char c = json.charAt(at++);
      return switch (c) {
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'u' -> {
          at += 4;
          yield (char) Integer.parseInt(json.substring(at - 4, at), 16);
        }
        default -> c;
      };
    }

    private char peek() {
      while (Character.isWhitespace(json.charAt(at))) {
        at++;
      }
      return json.charAt(at);
    }

    private void expect(char c) {
      if (peek() != c) {
        throw new IllegalStateException("expected " + c + " at " + at + ", but found " + peek());
      }
      at++;
    }
  }
}
