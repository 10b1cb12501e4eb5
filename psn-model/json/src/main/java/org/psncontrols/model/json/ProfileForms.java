package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.source.Authority;

/** The forms of profiles and their parts. */
final class ProfileForms {

  private static final JsonForm<ImmutableList<String>> EVIDENCE =
      JsonForms.list(ControlForms.TEXT, PsnJson.MAX_ITEMS);

  private static final JsonForm<Selection> SELECTION =
      ObjectForm.of(Selection::builder, Selection.Builder::build)
          .optional(
              "all",
              JsonForms.bool(),
              selection -> selection.isAll() ? Optional.of(true) : Optional.empty(),
              Selection.Builder::all)
          .collection(
              "controls",
              ControlForms.CONTROLS,
              Selection::getControls,
              Selection.Builder::controls)
          .collection(
              "sections",
              JsonForms.sortedSet(ControlForms.SECTION_ID, PsnJson.MAX_ITEMS),
              Selection::getSections,
              Selection.Builder::sections)
          .collection(
              "forces",
              JsonForms.sortedSet(JsonForms.enumeration(Force.class), Force.values().length),
              Selection::getForces,
              Selection.Builder::forces)
          .collection(
              "audiences",
              ControlForms.AUDIENCES,
              Selection::getAudiences,
              Selection.Builder::audiences)
          .build();

  private static final JsonForm<ProfileImport> IMPORT =
      ObjectForm.of(ImportParts::new, ImportParts::toImport)
          .required(
              "source",
              ControlForms.EDITION,
              ProfileImport::source,
              (parts, source) -> parts.source = source)
          .required(
              "include",
              SELECTION,
              ProfileImport::include,
              (parts, include) -> parts.include = include)
          .optional(
              "exclude",
              SELECTION,
              each ->
                  Optional.of(each.exclude()).filter(exclude -> !exclude.equals(Selection.none())),
              (parts, exclude) -> parts.exclude = exclude)
          .build();

  private static final JsonForm<ParameterSetting> SETTING =
      ObjectForm.of(SettingParts::new, SettingParts::toSetting)
          .required(
              "control",
              ControlForms.CONTROL_ID,
              ParameterSetting::control,
              (parts, control) -> parts.control = control)
          .required(
              "parameter",
              ControlForms.PARAMETER_ID,
              ParameterSetting::parameter,
              (parts, parameter) -> parts.parameter = parameter)
          .required(
              "value",
              ControlForms.PARAMETER_VALUE,
              ParameterSetting::value,
              (parts, value) -> parts.value = value)
          .build();

  private static final JsonForm<Tailoring> TAILORING =
      ObjectForm.of(Tailoring::builder, Tailoring.Builder::build)
          .required(
              "control", ControlForms.CONTROL_ID, Tailoring::getControl, Tailoring.Builder::control)
          .optional(
              "section", ControlForms.SECTION_ID, Tailoring::getSection, Tailoring.Builder::section)
          .optional(
              "title",
              JsonForms.text(Control.MAX_TITLE_LENGTH),
              Tailoring::getTitle,
              Tailoring.Builder::title)
          .optional(
              "statement", ControlForms.TEXT, Tailoring::getStatement, Tailoring.Builder::statement)
          .optional("force", ControlForms.FORCE, Tailoring::getForce, Tailoring.Builder::force)
          .optional(
              "authority",
              JsonForms.enumeration(Authority.class),
              Tailoring::getAuthority,
              Tailoring.Builder::authority)
          .optional(
              "applicability",
              ControlForms.APPLICABILITY,
              Tailoring::getApplicability,
              Tailoring.Builder::applicability)
          .optional(
              "frequency",
              ControlForms.FREQUENCY,
              Tailoring::getFrequency,
              Tailoring.Builder::frequency)
          .optionalInt(
              "likelihood",
              ControlForms.RATING,
              Tailoring::getLikelihood,
              Tailoring.Builder::likelihood)
          .optionalInt(
              "impact", ControlForms.RATING, Tailoring::getImpact, Tailoring.Builder::impact)
          .optionalInt(
              "weight", ControlForms.WEIGHT, Tailoring::getWeight, Tailoring.Builder::weight)
          .collection(
              "removedEvidence",
              EVIDENCE,
              Tailoring::getRemovedEvidence,
              Tailoring.Builder::removedEvidence)
          .collection(
              "addedEvidence",
              EVIDENCE,
              Tailoring::getAddedEvidence,
              Tailoring.Builder::addedEvidence)
          .build();

  static final JsonForm<Profile> PROFILE =
      ObjectForm.of(Profile::builder, Profile.Builder::build)
          .required("edition", ControlForms.EDITION, Profile::getEdition, Profile.Builder::edition)
          .required(
              "title",
              JsonForms.text(Catalogue.MAX_TITLE_LENGTH),
              Profile::getTitle,
              Profile.Builder::title)
          .optional(
              "description",
              ControlForms.TEXT,
              Profile::getDescription,
              Profile.Builder::description)
          .collection(
              "imports",
              JsonForms.list(IMPORT, PsnJson.MAX_ITEMS),
              Profile::getImports,
              Profile.Builder::imports)
          .collection(
              "sections",
              JsonForms.list(ControlForms.SECTION, PsnJson.MAX_ITEMS),
              Profile::getSections,
              Profile.Builder::sections)
          .collection(
              "controls",
              JsonForms.list(ControlForms.CONTROL, Catalogue.MAX_CONTROLS),
              Profile::getControls,
              Profile.Builder::controls)
          .collection(
              "settings",
              JsonForms.list(SETTING, PsnJson.MAX_ITEMS),
              Profile::getSettings,
              Profile.Builder::settings)
          .collection(
              "tailorings",
              JsonForms.list(TAILORING, PsnJson.MAX_ITEMS),
              Profile::getTailorings,
              Profile.Builder::tailorings)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(Selection.class, SELECTION),
          TypeForm.of(ProfileImport.class, IMPORT),
          TypeForm.of(ParameterSetting.class, SETTING),
          TypeForm.of(Tailoring.class, TAILORING));

  private ProfileForms() {}

  private static final class ImportParts {
    @Nullable CatalogueEdition source;
    @Nullable Selection include;
    Selection exclude = Selection.none();

    ProfileImport toImport() {
      return new ProfileImport(requireNonNull(source), requireNonNull(include), exclude);
    }
  }

  private static final class SettingParts {
    @Nullable ControlId control;
    @Nullable ParameterId parameter;
    @Nullable String value;

    ParameterSetting toSetting() {
      return new ParameterSetting(
          requireNonNull(control), requireNonNull(parameter), requireNonNull(value));
    }
  }
}
