package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.Tailoring;

/** Breaks the constraints of catalogues, profiles, mappings and their parts. */
final class ControlConstraints {

  private ControlConstraints() {}

  static ImmutableList<BrokenRule<?>> all() {
    return ImmutableList.<BrokenRule<?>>builder()
        .addAll(catalogues())
        .addAll(controls())
        .addAll(parameters())
        .addAll(profiles())
        .addAll(tailorings())
        .addAll(mappings())
        .addAll(entries())
        .build();
  }

  private static ImmutableList<BrokenRule<Catalogue>> catalogues() {
    return FieldConstraints.of(Catalogue.class, ControlArbitraries.catalogues())
        .text("title", Catalogue.MAX_TITLE_LENGTH, (c, t) -> like(c).title(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<Control>> controls() {
    return FieldConstraints.of(Control.class, ControlArbitraries.controls())
        .blank("section", (c, t) -> like(c).section(t).build())
        .text("title", Control.MAX_TITLE_LENGTH, (c, t) -> like(c).title(t).build())
        .text("statement", Control.MAX_TEXT_LENGTH, (c, t) -> like(c).statement(t).build())
        .texts(
            "expectedEvidence",
            Control.MAX_TEXT_LENGTH,
            Control::getExpectedEvidence,
            (c, list) -> like(c).expectedEvidence(list).build())
        .build();
  }

  private static ImmutableList<BrokenRule<ControlParameter>> parameters() {
    return FieldConstraints.of(ControlParameter.class, ControlArbitraries.controlParameters())
        .text("label", ControlParameter.MAX_LABEL_LENGTH, (p, t) -> like(p).label(t).build())
        .text(
            "defaultValue",
            ControlParameter.MAX_VALUE_LENGTH,
            (p, t) -> like(p).defaultValue(t).build())
        .texts(
            "allowedValues",
            ControlParameter.MAX_VALUE_LENGTH,
            ControlParameter::getAllowedValues,
            (p, list) -> like(p).allowedValues(list).build())
        .text("value", ControlParameter.MAX_VALUE_LENGTH, (p, t) -> like(p).value(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<Profile>> profiles() {
    return FieldConstraints.of(Profile.class, ControlArbitraries.profiles())
        .text(
            "title",
            Catalogue.MAX_TITLE_LENGTH,
            (p, t) -> Profile.builder().from(p).title(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<Tailoring>> tailorings() {
    return FieldConstraints.of(Tailoring.class, ControlArbitraries.tailorings())
        .text("section", ControlId.MAX_LENGTH, (c, t) -> like(c).section(t).build())
        .text("title", Control.MAX_TITLE_LENGTH, (c, t) -> like(c).title(t).build())
        .text("statement", Control.MAX_TEXT_LENGTH, (c, t) -> like(c).statement(t).build())
        .texts(
            "removedEvidence",
            Control.MAX_TEXT_LENGTH,
            Tailoring::getRemovedEvidence,
            (c, list) -> like(c).removedEvidence(list).build())
        .texts(
            "addedEvidence",
            Control.MAX_TEXT_LENGTH,
            Tailoring::getAddedEvidence,
            (c, list) -> like(c).addedEvidence(list).build())
        .build();
  }

  private static ImmutableList<BrokenRule<ControlMapping>> mappings() {
    return FieldConstraints.of(ControlMapping.class, ControlArbitraries.controlMappings())
        .text("title", ControlMapping.MAX_TITLE_LENGTH, (m, t) -> like(m).title(t).build())
        .text(
            "description",
            ControlMapping.MAX_DESCRIPTION_LENGTH,
            (m, t) -> like(m).description(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<MappingEntry>> entries() {
    return FieldConstraints.of(MappingEntry.class, ControlArbitraries.mappingEntries())
        .text(
            "remark",
            MappingEntry.MAX_REMARK_LENGTH,
            (e, t) -> MappingEntry.builder().from(e).remark(t).build())
        .build();
  }

  private static Catalogue.Builder like(Catalogue catalogue) {
    return Catalogue.builder().from(catalogue);
  }

  private static Control.Builder like(Control control) {
    return Control.builder().from(control);
  }

  private static ControlParameter.Builder like(ControlParameter parameter) {
    return ControlParameter.builder().from(parameter);
  }

  private static Tailoring.Builder like(Tailoring tailoring) {
    return Tailoring.builder().from(tailoring);
  }

  private static ControlMapping.Builder like(ControlMapping mapping) {
    return ControlMapping.builder().from(mapping);
  }
}
