package org.psncontrols.model.testkit.properties;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.ObjectForm;
import org.psncontrols.model.json.PsnJson;

/** The files of markings that nobody on this project wrote. */
final class MarkingData {

  private static final JsonForm<String> TEXT = JsonForms.text(2_000);
  private static final JsonForm<ImmutableList<String>> TEXTS = JsonForms.list(TEXT, 100);
  private static final Splitter TABS = Splitter.on('\t');

  private MarkingData() {}

  /** A row by the names of its columns. */
  record Row(ImmutableMap<String, String> fields) {

    String get(String column) {
      return fields.get(column);
    }

    List<String> handling() {
      return Splitter.on("; ")
          .omitEmptyStrings()
          .splitToStream(get("handling_instructions"))
          .map(text -> text.replace("(no organisation) ", ""))
          .toList();
    }

    /** The row as a person would write it down, in the order of its columns. */
    String toText() {
      Stream<String> beside =
          Stream.of(
                  handling().stream(),
                  Stream.of(get("descriptor")),
                  Stream.of(get("eyes_only")).filter(s -> !s.isEmpty()).map(s -> s + " EYES ONLY"),
                  Stream.of(get("rel_eu").equals("yes") ? "REL EU" : ""))
              .flatMap(parts -> parts)
              .filter(part -> !part.isEmpty());
      return (get("uk_prefix").equals("yes") ? "UK " : "")
          + Stream.concat(Stream.of(get("tier")), beside).collect(Collectors.joining(" - "));
    }

    @Override
    public String toString() {
      return fields.containsKey("text") ? get("text") : toText();
    }
  }

  static List<Row> texts() {
    ObjectForm.Builder<Map<String, String>, Map<String, String>> row =
        ObjectForm.of(HashMap::new, fields -> fields);
    for (String column : List.of("text", "verdict", "tier", "sensitive", "descriptor", "why")) {
      row.required(
          column, TEXT, fields -> fields.get(column), (fields, v) -> fields.put(column, v));
    }
    JsonForm<ImmutableList<Map<String, String>>> rows = JsonForms.list(row.build(), 1_000);
    Map<String, ImmutableList<Map<String, String>>> all = new HashMap<>();
    read(
        "marking-texts.json",
        ObjectForm.of(() -> all, whole -> whole)
            .required("about", TEXT, whole -> "", (whole, v) -> {})
            .required(
                "cases", rows, whole -> whole.get("cases"), (whole, v) -> whole.put("cases", v))
            .build());
    return all.get("cases").stream().map(ImmutableMap::copyOf).map(Row::new).toList();
  }

  static List<Row> combinations() {
    List<String> lines = read("gsc-combinations.tsv").lines().toList();
    List<String> columns = TABS.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(TABS::splitToList)
        .map(
            cells -> {
              ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
              for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), cells.get(i).replace("\\n", "\n"));
              }
              return new Row(row.buildOrThrow());
            })
        .toList();
  }

  /** The levels that go with each instruction or descriptor of the policy. */
  static Map<String, List<String>> applicability() {
    Map<String, List<String>> all = new HashMap<>();
    JsonForm<Map<String, List<String>>> handling =
        table(
            all,
            "RECIPIENTS ONLY",
            "FOR PUBLIC RELEASE",
            "[ORGANISATION] USE ONLY",
            "HMG USE ONLY",
            "EMBARGOED");
    JsonForm<Map<String, List<String>>> descriptors =
        table(
            all,
            "PERSONAL DATA",
            "LEGAL PROFESSIONAL PRIVILEGE",
            "LEGAL",
            "MARKET SENSITIVE",
            "COMMERCIAL",
            "HR/MANAGEMENT");
    JsonForm<Map<String, List<String>>> caveats =
        ObjectForm.of(() -> all, whole -> whole)
            .required(
                "applies_to",
                TEXTS,
                whole -> ImmutableList.of(),
                (whole, v) -> whole.put("UK EYES ONLY", v))
            .required("order", TEXT, whole -> "", (whole, v) -> {})
            .required("examples", TEXTS, whole -> ImmutableList.of(), (whole, v) -> {})
            .build();
    JsonForm<Map<String, List<String>>> prefixes = notes(all, "UK", "REL EU");
    JsonForm<Map<String, List<String>>> aliases = notes(all, "LPP");
    read(
        "gsc-2024-applicability.json",
        ObjectForm.of(() -> all, whole -> whole)
            .required("source", TEXT, whole -> "", (whole, v) -> {})
            .required("tiers", TEXTS, whole -> ImmutableList.of(), (whole, v) -> {})
            .required(
                "sensitive_applies_to",
                TEXTS,
                whole -> ImmutableList.of(),
                (whole, v) -> whole.put("SENSITIVE", v))
            .required("handling_instructions", handling, whole -> whole, (whole, v) -> {})
            .required("descriptors", descriptors, whole -> whole, (whole, v) -> {})
            .required("national_caveats", caveats, whole -> whole, (whole, v) -> {})
            .required("prefix", prefixes, whole -> whole, (whole, v) -> {})
            .required("codewords", TEXT, whole -> "", (whole, v) -> {})
            .required("sensitive_position", TEXT, whole -> "", (whole, v) -> {})
            .required("aliases", aliases, whole -> whole, (whole, v) -> {})
            .required("local_additions", TEXT, whole -> "", (whole, v) -> {})
            .build());
    return all;
  }

  private static JsonForm<Map<String, List<String>>> table(
      Map<String, List<String>> all, String... names) {
    ObjectForm.Builder<Map<String, List<String>>, Map<String, List<String>>> form =
        ObjectForm.of(() -> all, whole -> whole);
    for (String name : names) {
      form.required(name, TEXTS, whole -> ImmutableList.of(), (whole, v) -> whole.put(name, v));
    }
    return form.build();
  }

  private static JsonForm<Map<String, List<String>>> notes(
      Map<String, List<String>> all, String... names) {
    ObjectForm.Builder<Map<String, List<String>>, Map<String, List<String>>> form =
        ObjectForm.of(() -> all, whole -> whole);
    for (String name : names) {
      form.required(name, TEXT, whole -> "", (whole, v) -> {});
    }
    return form.build();
  }

  private static void read(String file, JsonForm<?> form) {
    if (PsnJson.read(form, read(file).getBytes(UTF_8), file).problems().hasErrors()) {
      throw new IllegalStateException(
          PsnJson.read(form, read(file).getBytes(UTF_8), file).problems().toString());
    }
  }

  private static String read(String file) {
    URL resource = Resources.getResource("org/psncontrols/model/testkit/markings/" + file);
    try {
      return Resources.toString(resource, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
