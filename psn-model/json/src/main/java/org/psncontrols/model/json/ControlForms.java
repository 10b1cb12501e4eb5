package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Completeness;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.Stated;

/** The forms of catalogues and their controls. */
final class ControlForms {

  static final JsonForm<String> SECTION_ID = JsonForms.text(ControlId.MAX_LENGTH);
  static final JsonForm<String> TEXT = JsonForms.text(Control.MAX_TEXT_LENGTH);
  static final JsonForm<Integer> RATING = JsonForms.integer(1, Control.MAX_RATING);

  static final JsonForm<Integer> WEIGHT = JsonForms.integer(0, Control.MAX_WEIGHT);

  static final JsonForm<Stated<Force>> FORCE = JsonForms.stated(JsonForms.enumeration(Force.class));

  private static final JsonForm<Frequency> INTERVAL =
      JsonForms.parsed(Frequency::parse, Frequency::getCode);

  static final JsonForm<Stated<Frequency>> FREQUENCY = JsonForms.stated(INTERVAL);

  static final JsonForm<ImmutableSortedSet<Audience>> AUDIENCES =
      JsonForms.sortedSet(JsonForms.enumeration(Audience.class), Audience.values().length);

  static final JsonForm<CatalogueEdition> EDITION =
      JsonForms.parsed(CatalogueEdition::parse, CatalogueEdition::toString);

  static final JsonForm<ControlId> CONTROL_ID = JsonForms.parsed(ControlId::of, ControlId::value);

  static final JsonForm<ImmutableSortedSet<ControlId>> CONTROLS =
      JsonForms.sortedSet(CONTROL_ID, PsnJson.MAX_ITEMS);

  static final JsonForm<ControlReference> CONTROL_REFERENCE =
      JsonForms.parsed(ControlReference::parse, ControlReference::toString);

  static final JsonForm<ParameterId> PARAMETER_ID =
      JsonForms.parsed(ParameterId::of, ParameterId::value);

  private static final JsonForm<Tier> TIER = JsonForms.parsed(Tier::parse, Tier::getCode);

  static final JsonForm<Applicability> APPLICABILITY =
      ObjectForm.of(Applicability::builder, Applicability.Builder::build)
          .collection(
              "audiences", AUDIENCES, Applicability::getAudiences, Applicability.Builder::audiences)
          .collection(
              "tiers",
              new ArrayForm<>(TIER, PsnJson.MAX_ITEMS, true, ImmutableSet::copyOf),
              Applicability::getTiers,
              Applicability.Builder::tiers)
          .collection(
              "features",
              JsonForms.sortedSet(
                  JsonForms.enumeration(EnvironmentFeature.class),
                  EnvironmentFeature.values().length),
              Applicability::getFeatures,
              Applicability.Builder::features)
          .build();

  static final JsonForm<String> PARAMETER_VALUE = JsonForms.text(ControlParameter.MAX_VALUE_LENGTH);

  private static final JsonForm<ControlParameter> PARAMETER =
      ObjectForm.of(ControlParameter::builder, ControlParameter.Builder::build)
          .required("id", PARAMETER_ID, ControlParameter::getId, ControlParameter.Builder::id)
          .required(
              "label",
              JsonForms.text(ControlParameter.MAX_LABEL_LENGTH),
              ControlParameter::getLabel,
              ControlParameter.Builder::label)
          .optional(
              "defaultValue",
              PARAMETER_VALUE,
              ControlParameter::getDefaultValue,
              ControlParameter.Builder::defaultValue)
          .collection(
              "allowedValues",
              JsonForms.list(PARAMETER_VALUE, PsnJson.MAX_ITEMS),
              ControlParameter::getAllowedValues,
              ControlParameter.Builder::allowedValues)
          .optional(
              "value", PARAMETER_VALUE, ControlParameter::getValue, ControlParameter.Builder::value)
          .build();

  private static final JsonForm<Succession> SUCCESSION =
      ObjectForm.of(SuccessionParts::new, SuccessionParts::toSuccession)
          .required(
              "kind",
              JsonForms.enumeration(Succession.Kind.class),
              Succession::kind,
              (parts, kind) -> parts.kind = kind)
          .collection(
              "targets",
              JsonForms.sortedSet(CONTROL_REFERENCE, PsnJson.MAX_ITEMS),
              Succession::targets,
              (parts, targets) -> parts.targets = targets)
          .required("since", EDITION, Succession::since, (parts, since) -> parts.since = since)
          .build();

  static final JsonForm<Section> SECTION =
      ObjectForm.of(SectionParts::new, SectionParts::toSection)
          .required("id", SECTION_ID, Section::id, (parts, id) -> parts.id = id)
          .required(
              "title",
              JsonForms.text(Catalogue.MAX_TITLE_LENGTH),
              Section::title,
              (parts, title) -> parts.title = title)
          .optional(
              "parent",
              SECTION_ID,
              Section::parent,
              (parts, parent) -> parts.parent = Optional.of(parent))
          .optionalInt(
              "weight",
              WEIGHT,
              Section::weight,
              (parts, weight) -> parts.weight = OptionalInt.of(weight))
          .build();

  static final JsonForm<Control> CONTROL =
      ObjectForm.of(Control::builder, Control.Builder::build)
          .required("id", CONTROL_ID, Control::getId, Control.Builder::id)
          .required("section", SECTION_ID, Control::getSection, Control.Builder::section)
          .required(
              "title",
              JsonForms.text(Control.MAX_TITLE_LENGTH),
              Control::getTitle,
              Control.Builder::title)
          .required("statement", TEXT, Control::getStatement, Control.Builder::statement)
          .optional("force", FORCE, Control::getForce, Control.Builder::force)
          .optional(
              "authority",
              JsonForms.enumeration(Authority.class),
              Control::getAuthority,
              Control.Builder::authority)
          .optional(
              "applicability",
              APPLICABILITY,
              control ->
                  Optional.of(control.getApplicability())
                      .filter(applicability -> !applicability.isUnrestricted()),
              Control.Builder::applicability)
          .collection(
              "parameters",
              JsonForms.list(PARAMETER, PsnJson.MAX_ITEMS),
              Control::getParameters,
              Control.Builder::parameters)
          .collection(
              "expectedEvidence",
              JsonForms.list(TEXT, PsnJson.MAX_ITEMS),
              Control::getExpectedEvidence,
              Control.Builder::expectedEvidence)
          .optional("frequency", FREQUENCY, Control::getFrequency, Control.Builder::frequency)
          .optionalInt("likelihood", RATING, Control::getLikelihood, Control.Builder::likelihood)
          .optionalInt("impact", RATING, Control::getImpact, Control.Builder::impact)
          .optionalInt("weight", WEIGHT, Control::getWeight, Control.Builder::weight)
          .collection(
              "successions",
              JsonForms.list(SUCCESSION, PsnJson.MAX_ITEMS),
              Control::getSuccessions,
              Control.Builder::successions)
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

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(CatalogueEdition.class, EDITION),
          TypeForm.of(ControlId.class, CONTROL_ID),
          TypeForm.of(ControlReference.class, CONTROL_REFERENCE),
          TypeForm.of(ParameterId.class, PARAMETER_ID),
          TypeForm.of(ControlParameter.class, PARAMETER),
          TypeForm.of(Tier.class, TIER),
          TypeForm.of(Applicability.class, APPLICABILITY),
          TypeForm.of(Succession.class, SUCCESSION),
          TypeForm.of(Section.class, SECTION),
          TypeForm.of(Control.class, CONTROL),
          TypeForm.of(Frequency.class, INTERVAL),
          TypeForm.constants(Force.class),
          TypeForm.constants(Audience.class),
          TypeForm.constants(Authority.class),
          TypeForm.constants(Completeness.class),
          TypeForm.constants(Succession.Kind.class));

  private ControlForms() {}

  private static final class SuccessionParts {
    Succession.@Nullable Kind kind;
    ImmutableSortedSet<ControlReference> targets = ImmutableSortedSet.of();
    @Nullable CatalogueEdition since;

    Succession toSuccession() {
      return new Succession(requireNonNull(kind), targets, requireNonNull(since));
    }
  }

  private static final class SectionParts {
    @Nullable String id;
    @Nullable String title;
    Optional<String> parent = Optional.empty();
    OptionalInt weight = OptionalInt.empty();

    Section toSection() {
      return new Section(requireNonNull(id), requireNonNull(title), parent, weight);
    }
  }
}
