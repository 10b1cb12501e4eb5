package org.psncontrols.reporting.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;

/** Prints a catalogue for people: all of it, each control with what it rests on. */
final class CatalogueText {

  private static final int WIDTH = 100;
  private static final String CONTROL = "  ";
  private static final String DETAIL = "      ";

  private final PrintStream out;

  CatalogueText(PrintStream out) {
    this.out = out;
  }

  void print(Catalogue catalogue) {
    wrap("", catalogue.getTitle());
    wrap(
        "",
        catalogue.getEdition()
            + ", "
            + JsonForms.code(catalogue.getCompleteness())
            + ": "
            + count(catalogue.getControls().size(), "control")
            + " in "
            + count(catalogue.getSections().size(), "section"));
    catalogue
        .getDescription()
        .ifPresent(
            description -> {
              out.println();
              wrap("", description);
            });
    ImmutableListMultimap<String, Control> bySection =
        Multimaps.index(catalogue.getControls(), Control::getSection);
    for (Section section : catalogue.getSections()) {
      out.println();
      wrap("", heading(section));
      bySection.get(section.id()).forEach(this::print);
    }
  }

  private static String heading(Section section) {
    return section.title()
        + " ("
        + section.id()
        + section.parent().map(parent -> " in " + parent).orElse("")
        + section.weight().stream().mapToObj(weight -> ", weight " + weight).findFirst().orElse("")
        + ")";
  }

  private void print(Control control) {
    out.println();
    wrap(CONTROL, control.getId() + " " + control.getTitle());
    wrap(DETAIL, control.getStatement());
    List<String> facts = new ArrayList<>();
    stated("force", control.getForce().map(force -> force.map(JsonForms::code)))
        .ifPresent(facts::add);
    stated("frequency", control.getFrequency().map(frequency -> frequency.map(Frequency::getCode)))
        .ifPresent(facts::add);
    control
        .getAuthority()
        .ifPresent(authority -> facts.add("authority " + JsonForms.code(authority)));
    applicability(control.getApplicability()).ifPresent(facts::add);
    control.getLikelihood().ifPresent(likelihood -> facts.add("likelihood " + likelihood));
    control.getImpact().ifPresent(impact -> facts.add("impact " + impact));
    control.getWeight().ifPresent(weight -> facts.add("weight " + weight));
    if (!facts.isEmpty()) {
      wrap(DETAIL, capital(String.join("; ", facts)) + ".");
    }
    control.getParameters().forEach(parameter -> wrap(DETAIL, parameter(parameter)));
    if (!control.getExpectedEvidence().isEmpty()) {
      wrap(DETAIL, "Evidence: " + String.join("; ", control.getExpectedEvidence()) + ".");
    }
    control.getSuccessions().forEach(succession -> wrap(DETAIL, succession(succession)));
    wrap(
        DETAIL,
        capital(JsonForms.code(control.getStanding()))
            + control.getSource().map(source -> ": " + source(source)).orElse("")
            + ".");
  }

  private static Optional<String> stated(String name, Optional<Stated<String>> stated) {
    return stated.map(s -> name + " " + s.value() + " (" + JsonForms.code(s.standing()) + ")");
  }

  private static Optional<String> applicability(Applicability applicability) {
    List<String> limits = new ArrayList<>();
    limit(applicability.getAudiences().stream().map(JsonForms::code)).ifPresent(limits::add);
    limit(applicability.getTiers().stream().map(Tier::getLabel))
        .ifPresent(tiers -> limits.add("where there is " + tiers));
    limit(applicability.getFeatures().stream().map(JsonForms::code))
        .ifPresent(features -> limits.add("with " + features));
    return limits.isEmpty() ? Optional.empty() : Optional.of("for " + String.join(" ", limits));
  }

  private static Optional<String> limit(Stream<String> any) {
    return Optional.of(any.collect(Collectors.joining(" or "))).filter(text -> !text.isEmpty());
  }

  private static String parameter(ControlParameter parameter) {
    return "Parameter "
        + parameter.getId()
        + ": "
        + parameter.getLabel()
        + parameter.getValue().map(value -> "; set to " + value).orElse("")
        + parameter.getDefaultValue().map(value -> "; by default " + value).orElse("")
        + (parameter.getEffectiveValue().isPresent() ? "" : "; open")
        + (parameter.getAllowedValues().isEmpty()
            ? ""
            : "; one of " + String.join(", ", parameter.getAllowedValues()))
        + ".";
  }

  private static String succession(Succession succession) {
    return capital(JsonForms.code(succession.kind()).replace('-', ' '))
        + succession.targets().stream().map(target -> " " + target).collect(Collectors.joining(","))
        + " since "
        + succession.since()
        + ".";
  }

  private static String source(SourceReference source) {
    return source.getKey()
        + " "
        + source.getTitle()
        + source.getLocator().map(place -> ", " + place).orElse("")
        + source.getAddress().map(address -> ", <" + address + ">").orElse("");
  }

  private static String capital(String text) {
    return Ascii.toUpperCase(text.substring(0, 1)) + text.substring(1);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void wrap(String indent, String text) {
    Text.wrap(text, WIDTH - indent.length()).forEach(line -> out.println(indent + line));
  }
}
