package org.psncontrols.rules.validation;

import com.google.common.base.Ascii;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.source.SourceReference;

/** The rules as the README lists them. */
final class RulesTable {

  private RulesTable() {}

  static String of(List<Rule> rules) {
    String rows =
        rules.stream()
            .sorted(Comparator.comparing(Rule::getStage).thenComparing(Rule::getKey))
            .map(RulesTable::row)
            .collect(Collectors.joining("\n"));
    return """
        | Code | Group | Severity | Authority | Standing | Source | Message | What to do |
        |---|---|---|---|---|---|---|---|
        """
        + rows
        + "\n\nSources:\n\n"
        + sources(rules);
  }

  private static String row(Rule rule) {
    return Stream.of(
            "`" + rule.getCode() + "`",
            word(rule.getStage()),
            word(rule.getSeverity()),
            word(rule.getAuthority()),
            word(rule.getStanding()),
            rule.getSource().map(SourceReference::getKey).orElse(""),
            cell(rule.getMessage(Locale.ROOT)),
            cell(rule.getRemedy(Locale.ROOT)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }

  private static String sources(List<Rule> rules) {
    TreeMap<String, SourceReference> byKey = new TreeMap<>();
    rules.forEach(rule -> rule.getSource().ifPresent(source -> byKey.put(source.getKey(), source)));
    return byKey.values().stream()
        .map(
            source ->
                "- "
                    + source.getKey()
                    + ": "
                    + source
                        .getAddress()
                        .map(address -> "[" + source.getTitle() + "](" + address + ")")
                        .orElse(source.getTitle()))
        .collect(Collectors.joining("\n"));
  }
}
