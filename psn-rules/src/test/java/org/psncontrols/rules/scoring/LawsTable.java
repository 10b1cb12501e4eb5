package org.psncontrols.rules.scoring;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the law cards say, as the README lists it. */
final class LawsTable {

  private LawsTable() {}

  static String of(List<ScoringModel> models) {
    return rules(models)
        + "\n\n"
        + laws()
        + "\n\n"
        + table(models)
        + "\n\nHow the others fail:\n\n"
        + failures(models);
  }

  private static String rules(List<ScoringModel> models) {
    return models.stream()
        .map(
            model ->
                row(
                    Stream.of(
                        "`" + model.getId() + "`",
                        Integer.toString(model.getVersion()),
                        model.getRule(),
                        model.getRounding().getName())))
        .collect(
            Collectors.joining(
                "\n", "| Model | Version | Rule | Shown with |\n|---|---|---|---|\n", ""));
  }

  private static String laws() {
    return Stream.of(Law.values())
        .map(law -> row(Stream.of(name(law), law.getStatement())))
        .collect(Collectors.joining("\n", "| Law | What it says |\n|---|---|\n", ""));
  }

  private static String table(List<ScoringModel> models) {
    return Stream.concat(
            Stream.of(
                row(
                    Stream.concat(
                        Stream.of("Model"), Stream.of(Law.values()).map(LawsTable::name))),
                "|" + "---|".repeat(1 + Law.values().length)),
            models.stream()
                .map(
                    model ->
                        row(
                            Stream.concat(
                                Stream.of("`" + model.getId() + "`"),
                                Stream.of(Law.values())
                                    .map(
                                        law ->
                                            model.getLawCard().holds(law) ? "holds" : "fails")))))
        .collect(Collectors.joining("\n"));
  }

  private static String failures(List<ScoringModel> models) {
    return models.stream()
        .filter(model -> !model.getLawCard().failures().isEmpty())
        .map(
            model ->
                model.getLawCard().failures().entrySet().stream()
                    .map(failure -> "  - " + name(failure.getKey()) + ": " + failure.getValue())
                    .collect(Collectors.joining("\n", "- `" + model.getId() + "`\n", "")))
        .collect(Collectors.joining("\n"));
  }

  private static String name(Law law) {
    return Ascii.toLowerCase(law.name()).replace('_', ' ');
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }
}
