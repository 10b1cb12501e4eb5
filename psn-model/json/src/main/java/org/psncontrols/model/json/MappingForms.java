package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.control.Confidence;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.SetRelation;

/** The forms of mappings between catalogues. */
final class MappingForms {

  private static final JsonForm<MappingEntry> ENTRY =
      ObjectForm.of(MappingEntry::builder, MappingEntry.Builder::build)
          .collection(
              "sourceControls",
              ControlForms.CONTROLS,
              MappingEntry::getSourceControls,
              MappingEntry.Builder::sourceControls)
          .required(
              "relation",
              JsonForms.enumeration(SetRelation.class),
              MappingEntry::getRelation,
              MappingEntry.Builder::relation)
          .collection(
              "targetControls",
              ControlForms.CONTROLS,
              MappingEntry::getTargetControls,
              MappingEntry.Builder::targetControls)
          .optional(
              "confidence",
              JsonForms.enumeration(Confidence.class),
              MappingEntry::getConfidence,
              MappingEntry.Builder::confidence)
          .optional(
              "remark",
              JsonForms.text(MappingEntry.MAX_REMARK_LENGTH),
              MappingEntry::getRemark,
              MappingEntry.Builder::remark)
          .required(
              "standing",
              SourceForms.STANDING,
              MappingEntry::getStanding,
              MappingEntry.Builder::standing)
          .optional(
              "source",
              SourceForms.REFERENCE,
              MappingEntry::getSource,
              MappingEntry.Builder::source)
          .build();

  static final JsonForm<ControlMapping> MAPPING =
      ObjectForm.of(ControlMapping::builder, ControlMapping.Builder::build)
          .required(
              "sourceEdition",
              ControlForms.EDITION,
              ControlMapping::getSourceEdition,
              ControlMapping.Builder::sourceEdition)
          .required(
              "targetEdition",
              ControlForms.EDITION,
              ControlMapping::getTargetEdition,
              ControlMapping.Builder::targetEdition)
          .required(
              "title",
              JsonForms.text(ControlMapping.MAX_TITLE_LENGTH),
              ControlMapping::getTitle,
              ControlMapping.Builder::title)
          .optional(
              "description",
              JsonForms.text(ControlMapping.MAX_DESCRIPTION_LENGTH),
              ControlMapping::getDescription,
              ControlMapping.Builder::description)
          .collection(
              "entries",
              JsonForms.list(ENTRY, PsnJson.MAX_ITEMS),
              ControlMapping::getEntries,
              ControlMapping.Builder::entries)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(MappingEntry.class, ENTRY),
          TypeForm.constants(SetRelation.class),
          TypeForm.constants(Confidence.class));

  private MappingForms() {}
}
