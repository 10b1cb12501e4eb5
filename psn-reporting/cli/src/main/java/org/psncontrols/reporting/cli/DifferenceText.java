package org.psncontrols.reporting.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlChange.Kind;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.problem.Problem;

/** Prints what became of controls for people: by kind of change, with titles. */
final class DifferenceText {

  private final Catalogue older;
  private final Catalogue newer;
  private final PrintStream out;

  DifferenceText(Catalogue older, Catalogue newer, PrintStream out) {
    this.older = older;
    this.newer = newer;
    this.out = out;
  }

  void print(CatalogueDifference difference, boolean all) {
    line(
        "From "
            + difference.getOlder()
            + " to "
            + difference.getNewer()
            + ": "
            + ImmutableList.copyOf(Kind.values()).stream()
                .map(kind -> difference.ofKind(kind).size() + " " + JsonForms.code(kind))
                .collect(Collectors.joining(", "))
            + ".");
    if (!older.getEdition().equals(newer.getEdition())) {
      Stream.of(older, newer)
          .filter(catalogue -> catalogue.getCompleteness() != Completeness.COMPLETE)
          .forEach(
              catalogue ->
                  line(
                      "The catalogue "
                          + catalogue.getEdition()
                          + " is "
                          + (catalogue.getCompleteness() == Completeness.PARTIAL
                              ? "partial"
                              : "an outline")
                          + ": the code may have what it lacks."));
    }
    for (Kind kind : Kind.values()) {
      ImmutableList<ControlChange> changes = difference.ofKind(kind);
      if (!changes.isEmpty() && (all || kind != Kind.UNCHANGED)) {
        line("");
        line(capital(JsonForms.code(kind)) + ":");
        changes.forEach(this::print);
      }
    }
    if (!difference.getReusedIdentifiers().isEmpty()) {
      line("");
      line(
          "Identifiers that now stand for another control: "
              + difference.getReusedIdentifiers().stream()
                  .map(ControlId::value)
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (!difference.getProblems().isEmpty()) {
      line("");
      line("Faults of the successions:");
      for (Problem problem : difference.getProblems()) {
        line("  " + problem.toLine());
      }
    }
  }

  private void print(ControlChange change) {
    boolean sameNames =
        change.getOlder().equals(change.getNewer())
            && titles(older, change.getOlder()).equals(titles(newer, change.getNewer()));
    String sides =
        sameNames || change.getNewer().isEmpty()
            ? titles(older, change.getOlder())
            : change.getOlder().isEmpty()
                ? titles(newer, change.getNewer())
                : titles(older, change.getOlder()) + " -> " + titles(newer, change.getNewer());
    line("  " + sides + remarks(change));
  }

  private static String remarks(ControlChange change) {
    String differs =
        change.getAspects().stream().map(JsonForms::code).collect(Collectors.joining(", "));
    return (differs.isEmpty() ? "" : "; differs in " + differs)
        + change
            .getOverlap()
            .map(words -> "; " + words.shared() + " of " + words.all() + " words in common")
            .orElse("")
        + (change.getBasis() == ControlChange.Basis.SUCCESSION ? "; stated by a succession" : "");
  }

  private static String titles(Catalogue catalogue, Collection<ControlId> ids) {
    return ids.stream()
        .map(id -> id + catalogue.find(id).map(Control::getTitle).map(t -> " " + t).orElse(""))
        .collect(Collectors.joining(" + "));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void line(String text) {
    out.println(Text.oneLine(text));
  }
}
