package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.Section;

/** The forms of catalogues and their controls. */
final class ControlForms {

  private static final JsonForm<String> SECTION_ID = JsonForms.text(ControlId.MAX_LENGTH);
  private static final JsonForm<String> TEXT = JsonForms.text(Control.MAX_TEXT_LENGTH);
  private static final JsonForm<Integer> RATING = JsonForms.integer(1, Control.MAX_RATING);

  static final JsonForm<CatalogueEdition> EDITION =
      JsonForms.parsed(CatalogueEdition::parse, CatalogueEdition::toString);

  static final JsonForm<ControlId> CONTROL_ID = JsonForms.parsed(ControlId::of, ControlId::value);

  private static final JsonForm<Section> SECTION =
      ObjectForm.of(SectionParts::new, SectionParts::toSection)
          .required("id", SECTION_ID, Section::id, (parts, id) -> parts.id = id)
          .required(
              "title",
              JsonForms.text(Catalogue.MAX_TITLE_LENGTH),
              Section::title,
              (parts, title) -> parts.title = title)
          .build();

  private static final JsonForm<Control> CONTROL =
      ObjectForm.of(Control::builder, Control.Builder::build)
          .required("id", CONTROL_ID, Control::getId, Control.Builder::id)
          .required("section", SECTION_ID, Control::getSection, Control.Builder::section)
          .required(
              "title",
              JsonForms.text(Control.MAX_TITLE_LENGTH),
              Control::getTitle,
              Control.Builder::title)
          .required("statement", TEXT, Control::getStatement, Control.Builder::statement)
          .optional(
              "force",
              JsonForms.stated(JsonForms.enumeration(Force.class)),
              Control::getForce,
              Control.Builder::force)
          .collection(
              "audiences",
              JsonForms.sortedSet(JsonForms.enumeration(Audience.class), Audience.values().length),
              Control::getAudiences,
              Control.Builder::audiences)
          .collection(
              "expectedEvidence",
              JsonForms.list(TEXT, PsnJson.MAX_ITEMS),
              Control::getExpectedEvidence,
              Control.Builder::expectedEvidence)
          .optional(
              "frequency",
              JsonForms.stated(JsonForms.parsed(Frequency::parse, Frequency::getCode)),
              Control::getFrequency,
              Control.Builder::frequency)
          .optionalInt("likelihood", RATING, Control::getLikelihood, Control.Builder::likelihood)
          .optionalInt("impact", RATING, Control::getImpact, Control.Builder::impact)
          .optionalInt(
              "weight",
              JsonForms.integer(0, Control.MAX_WEIGHT),
              Control::getWeight,
              Control.Builder::weight)
          .optional("source", SourceForms.REFERENCE, Control::getSource, Control.Builder::source)
          .required(
              "standing", SourceForms.STANDING, Control::getStanding, Control.Builder::standing)
          .build();

  static final JsonForm<Catalogue> CATALOGUE =
      ObjectForm.of(Catalogue::builder, Catalogue.Builder::build)
          .required("edition", EDITION, Catalogue::getEdition, Catalogue.Builder::edition)
          .required(
              "title",
              JsonForms.text(Catalogue.MAX_TITLE_LENGTH),
              Catalogue::getTitle,
              Catalogue.Builder::title)
          .optional("description", TEXT, Catalogue::getDescription, Catalogue.Builder::description)
          .required(
              "completeness",
              JsonForms.enumeration(Completeness.class),
              Catalogue::getCompleteness,
              Catalogue.Builder::completeness)
          .collection(
              "sections",
              JsonForms.list(SECTION, PsnJson.MAX_ITEMS),
              Catalogue::getSections,
              Catalogue.Builder::sections)
          .collection(
              "controls",
              JsonForms.list(CONTROL, Catalogue.MAX_CONTROLS),
              Catalogue::getControls,
              Catalogue.Builder::controls)
          .build();

  private ControlForms() {}

  private static final class SectionParts {
    @Nullable String id;
    @Nullable String title;

    Section toSection() {
      return new Section(requireNonNull(id), requireNonNull(title));
    }
  }
}
