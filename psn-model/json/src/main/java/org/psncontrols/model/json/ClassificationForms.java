package org.psncontrols.model.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;
import tools.jackson.core.JsonGenerator;

/** The forms of markings and of the information that bears them. */
final class ClassificationForms {

  /** A document holds the canonical text only; people's ways of writing are for people's forms. */
  static final JsonForm<Marking> MARKING = new MarkingForm();

  static final JsonForm<BusinessImpact> BUSINESS_IMPACT =
      JsonForms.parsed(BusinessImpact::parse, BusinessImpact::toString);

  private static final JsonForm<HandlingTopic> HANDLING_TOPIC =
      JsonForms.parsed(HandlingTopic::of, HandlingTopic::value);

  private static final JsonForm<AssetId> ASSET_ID = JsonForms.parsed(AssetId::of, AssetId::value);

  static final JsonForm<HandlingRequirement> HANDLING_REQUIREMENT =
      ObjectForm.of(HandlingRequirement::builder, HandlingRequirement.Builder::build)
          .required(
              "topic",
              HANDLING_TOPIC,
              HandlingRequirement::getTopic,
              HandlingRequirement.Builder::topic)
          .required(
              "strictness",
              JsonForms.enumeration(Strictness.class),
              HandlingRequirement::getStrictness,
              HandlingRequirement.Builder::strictness)
          .required(
              "statement",
              JsonForms.text(HandlingRequirement.MAX_STATEMENT_LENGTH),
              HandlingRequirement::getStatement,
              HandlingRequirement.Builder::statement)
          .required(
              "standing",
              SourceForms.STANDING,
              HandlingRequirement::getStanding,
              HandlingRequirement.Builder::standing)
          .optional(
              "source",
              SourceForms.REFERENCE,
              HandlingRequirement::getSource,
              HandlingRequirement.Builder::source)
          .build();

  static final JsonForm<InformationAsset> INFORMATION_ASSET =
      ObjectForm.of(InformationAsset::builder, InformationAsset.Builder::build)
          .required("id", ASSET_ID, InformationAsset::getId, InformationAsset.Builder::id)
          .required(
              "title",
              JsonForms.text(InformationAsset.MAX_TEXT_LENGTH),
              InformationAsset::getTitle,
              InformationAsset.Builder::title)
          .optional(
              "owner",
              JsonForms.text(InformationAsset.MAX_TEXT_LENGTH),
              InformationAsset::getOwner,
              InformationAsset.Builder::owner)
          .required(
              "holder",
              OrganisationForms.ID,
              InformationAsset::getHolder,
              InformationAsset.Builder::holder)
          .optional(
              "originator",
              OrganisationForms.ID,
              InformationAsset::getOriginator,
              InformationAsset.Builder::originator)
          .required(
              "origin",
              JsonForms.enumeration(DataOrigin.class),
              InformationAsset::getOrigin,
              InformationAsset.Builder::origin)
          .optional(
              "marking", MARKING, InformationAsset::getMarking, InformationAsset.Builder::marking)
          .optional(
              "businessImpact",
              BUSINESS_IMPACT,
              InformationAsset::getBusinessImpact,
              InformationAsset.Builder::businessImpact)
          .collection(
              "handlingRequirements",
              JsonForms.list(HANDLING_REQUIREMENT, InformationAsset.MAX_REQUIREMENTS),
              InformationAsset::getHandlingRequirements,
              InformationAsset.Builder::handlingRequirements)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.constants(Scheme.class),
          TypeForm.of(BusinessImpact.class, BUSINESS_IMPACT),
          TypeForm.of(HandlingRequirement.class, HANDLING_REQUIREMENT),
          TypeForm.of(HandlingTopic.class, HANDLING_TOPIC),
          TypeForm.constants(Strictness.class),
          TypeForm.of(AssetId.class, ASSET_ID),
          TypeForm.constants(DataOrigin.class));

  private ClassificationForms() {}

  private static final class MarkingParts {
    @Nullable Scheme scheme;
    @Nullable String text;
  }

  /** An object of scheme and text, whose faults keep the codes that reading the text gives them. */
  private static final class MarkingForm implements JsonForm<Marking> {

    private static final JsonForm<MarkingParts> PARTS =
        ObjectForm.<MarkingParts, MarkingParts>of(MarkingParts::new, parts -> parts)
            .required(
                "scheme",
                JsonForms.enumeration(Scheme.class),
                parts -> requireNonNull(parts.scheme),
                (parts, scheme) -> parts.scheme = scheme)
            .required(
                "text",
                JsonForms.text(Marking.MAX_LENGTH),
                parts -> requireNonNull(parts.text),
                (parts, text) -> parts.text = text)
            .build();

    @Override
    public Optional<Marking> read(JsonInput in) {
      Optional<MarkingParts> parts = PARTS.read(in);
      return parts.flatMap(
          read -> marking(in, requireNonNull(read.scheme), requireNonNull(read.text)));
    }

    private static Optional<Marking> marking(JsonInput in, Scheme scheme, String text) {
      Reading<Marking> reading = Marking.parse(text, scheme);
      for (Problem problem : reading.problems()) {
        in.report(problem.getCode(), problem.getMessage(), problem.getRemedy());
      }
      Optional<String> canonical = reading.value().map(Marking::toText);
      if (canonical.filter(wanted -> !wanted.equals(text)).isPresent()) {
        in.report(
            ProblemCodes.VALUE_INVALID,
            "The marking must stand in its canonical text, but is " + Shown.quoted(text) + ".",
            "Write it as " + Shown.quoted(canonical.get()) + ".");
        return Optional.empty();
      }
      return reading.value();
    }

    @Override
    public void write(Marking value, JsonGenerator out) {
      MarkingParts parts = new MarkingParts();
      parts.scheme = value.getScheme();
      parts.text = value.toText();
      PARTS.write(parts, out);
    }
  }
}
