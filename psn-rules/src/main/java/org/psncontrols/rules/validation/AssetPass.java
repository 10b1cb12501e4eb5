package org.psncontrols.rules.validation;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Stated;

/**
 * Finds what is wrong with an information asset.
 *
 * <p>All that the sources ask of a marking they ask of whoever may set it, the originator or the
 * owner; so what a holder can only put before these is a warning.
 */
final class AssetPass {

  private final Faults faults;

  AssetPass(Faults faults) {
    this.faults = faults;
  }

  /** What is asked first at a stage, whatever the day. */
  void check(Path path, InformationAsset asset, Stage stage) {
    if (stage == Stage.DRAFT) {
      faults.text(path, "title", asset.getTitle(), InformationAsset.MAX_TEXT_LENGTH);
      faults.text(path, "owner", asset.getOwner(), InformationAsset.MAX_TEXT_LENGTH);
      faults.tooMany(
          path,
          "handlingRequirements",
          asset.getHandlingRequirements(),
          InformationAsset.MAX_REQUIREMENTS);
    }
    undeclared(path, asset, stage);
  }

  /** What is asked first at a stage, and that no constraint on an accessor of the asset asks. */
  void undeclared(Path path, InformationAsset asset, Stage stage) {
    switch (stage) {
      case DRAFT -> {
        List<HandlingRequirement> requirements = asset.getHandlingRequirements();
        for (int i = 0; i < requirements.size(); i++) {
          requirement(path.item("handlingRequirements", i), requirements.get(i));
        }
      }
      case SUBMISSION -> {
        owner(path, asset);
        origin(path, asset);
        if (asset.getMarking().isPresent()) {
          marking(path.field("marking"), asset, asset.getMarking().get());
        }
      }
      case CERTIFICATION -> {
        // No certificate rests on an asset.
      }
    }
  }

  /** What is asked first at a stage on a day. */
  void review(Path path, AssetReview review, Stage stage) {
    check(path, review.asset(), stage);
    dated(path, review, stage);
  }

  /** What is asked first at a stage, and depends on the day. */
  void dated(Path path, AssetReview review, Stage stage) {
    Optional<Marking> marking = review.asset().getMarking();
    if (stage != Stage.SUBMISSION || marking.isEmpty()) {
      return;
    }
    // A scheme that was replaced is not asked about: what bears its markings keeps them.
    Optional<Stated<LocalDate>> start = review.policy().findStart(marking.get().getScheme());
    if (start.isPresent() && review.asOf().isBefore(start.get().value())) {
      faults.add(
          Rules.MARKING_NOT_IN_FORCE_ASSET,
          start.get().source(),
          path.field("marking"),
          review.asset().getId(),
          marking.get().toText(),
          Words.of(marking.get().getScheme()),
          start.get().value(),
          review.asOf());
    }
  }

  private void requirement(Path path, HandlingRequirement requirement) {
    faults.text(
        path, "statement", requirement.getStatement(), HandlingRequirement.MAX_STATEMENT_LENGTH);
    if (requirement.getSource().isPresent()) {
      SourceReference source = requirement.getSource().get();
      Path at = path.field("source");
      faults.text(at, "key", source.getKey(), SourceReference.MAX_LENGTH);
      faults.text(at, "title", source.getTitle(), SourceReference.MAX_LENGTH);
      faults.length(at, "locator", source.getLocator(), SourceReference.MAX_LENGTH);
      faults.length(at, "address", source.getAddress(), SourceReference.MAX_LENGTH);
    }
  }

  private void owner(Path path, InformationAsset asset) {
    if (asset.getOwner().isEmpty()) {
      faults.add(Rules.ASSET_WITHOUT_OWNER, path.field("owner"), asset.getId());
    }
  }

  /**
   * Whose rules hold is decided by the origin; whose wishes can be asked for, by the originator.
   */
  private void origin(Path path, InformationAsset asset) {
    Optional<OrganisationId> other =
        asset.getOriginator().filter(originator -> !originator.equals(asset.getHolder()));
    if (asset.getOrigin() == DataOrigin.OWN) {
      if (other.isPresent()) {
        faults.add(
            Rules.ORIGIN_CONTRADICTS_ORIGINATOR, path.field("origin"), asset.getId(), other.get());
      }
    } else if (other.isEmpty()) {
      Rule rule =
          asset.getOrigin() == DataOrigin.CENTRAL_GOVERNMENT
              ? Rules.ASSET_WITHOUT_ORIGINATOR_CENTRAL_GOVERNMENT
              : Rules.ASSET_WITHOUT_ORIGINATOR_PARTNER;
      faults.add(rule, path.field("originator"), asset.getId(), asset.getHolder());
    }
  }

  private void marking(Path path, InformationAsset asset, Marking marking) {
    if (marking.getTier() == GpmsTier.PROTECT && marking.getDescriptors().isEmpty()) {
      faults.add(Rules.MARKING_WITHOUT_DESCRIPTOR, path, asset.getId(), marking.toText());
    }
    if (marking instanceof GpmsMarking old && asset.getBusinessImpact().isPresent()) {
      impact(path, asset, old, asset.getBusinessImpact().get());
    }
  }

  /** Of the three levels only confidentiality bears on the marking. */
  private void impact(
      Path path, InformationAsset asset, GpmsMarking marking, BusinessImpact impact) {
    List<GpmsTier> expected = impact.tiersOfConfidentiality().value().asList();
    if (!expected.contains(marking.getTier())) {
      faults.add(
          Rules.MARKING_CONTRADICTS_IMPACT,
          path,
          asset.getId(),
          marking.toText(),
          impact.confidentiality(),
          Joiner.on(", ").join(expected.stream().map(GpmsTier::getLabel).iterator()));
    }
  }
}
