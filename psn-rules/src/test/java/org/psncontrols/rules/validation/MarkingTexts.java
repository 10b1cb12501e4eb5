package org.psncontrols.rules.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.ObjectForm;
import org.psncontrols.model.json.PsnJson;

/** The real marking texts of psn-model-testkit's own tests, whose README names their sources. */
final class MarkingTexts {

  private static final Path FOLDER =
      Path.of("../psn-model/testkit/src/test/resources/org/psncontrols/model/testkit/markings");

  private static final JsonForm<String> TEXT = JsonForms.text(2_000);

  private MarkingTexts() {}

  /**
   * A text that is a marking.
   *
   * @param tier the tier that the file says it has
   */
  record Text(String text, String tier) {

    @Override
    public String toString() {
      return text;
    }
  }

  /** Texts that are a marking of some scheme. */
  static Stream<Text> readable() {
    return Stream.concat(cases(), combinations());
  }

  /** A text of the file while it is read; the members that are left out are not needed here. */
  private static final class Case {
    private String text = "";
    private String verdict = "";
    private String tier = "";
  }

  /** Old texts stand for themselves, but impact levels are no markings. */
  private static Stream<Text> cases() {
    return read().stream()
        .filter(row -> Set.of("valid", "common", "arguable", "legacy").contains(row.verdict))
        .filter(row -> !row.text.contains("IL"))
        .map(row -> new Text(row.text, row.verdict.equals("legacy") ? row.text : row.tier));
  }

  private static List<Case> read() {
    ObjectForm.Builder<Case, Case> row =
        ObjectForm.<Case, Case>of(Case::new, each -> each)
            .required("text", TEXT, each -> each.text, (each, v) -> each.text = v)
            .required("verdict", TEXT, each -> each.verdict, (each, v) -> each.verdict = v)
            .required("tier", TEXT, each -> each.tier, (each, v) -> each.tier = v);
    for (String column : List.of("sensitive", "descriptor", "why")) {
      row.required(column, TEXT, each -> "", (each, v) -> {});
    }
    JsonForm<List<Case>> file =
        ObjectForm.<List<Case>, List<Case>>of(ArrayList::new, all -> all)
            .required("about", TEXT, all -> "", (all, v) -> {})
            .required(
                "cases",
                JsonForms.list(row.build(), 1_000),
                ImmutableList::copyOf,
                (all, v) -> all.addAll(v))
            .build();
    String name = "marking-texts.json";
    return PsnJson.read(file, read(name).getBytes(UTF_8), name).value().orElseThrow();
  }

  private static Stream<Text> combinations() {
    Splitter tabs = Splitter.on('\t');
    List<String> lines = read("gsc-combinations.tsv").lines().toList();
    List<String> columns = tabs.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(tabs::splitToList)
        .filter(cells -> cells.get(columns.indexOf("verdict")).equals("valid"))
        .map(
            cells ->
                new Text(
                    cells.get(columns.indexOf("text_by_other_library")).replace("\\n", "\n"),
                    cells.get(columns.indexOf("tier")).replace("-SENSITIVE", "")))
        .filter(text -> !text.text().isEmpty());
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
