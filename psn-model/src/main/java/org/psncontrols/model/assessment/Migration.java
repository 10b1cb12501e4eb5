package org.psncontrols.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;

/**
 * An assessment moved to another edition, with a report of what became of every response.
 *
 * <p>An assessment is pinned to its edition; this makes another one, and leaves the old one as it
 * is. Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Migration {

  /**
   * The assessment in the newer edition, under the same identifier.
   *
   * @return the assessment, each of its responses with its origin
   */
  Assessment getAssessment();

  /**
   * How the editions differ.
   *
   * @return the difference, on which every decision rests
   */
  CatalogueDifference getDifference();

  /**
   * What became of each response, and of each control without one.
   *
   * @return first one entry for each response of the old assessment, in its order; then the older
   *     edition's controls without a response; then the newer edition's new controls
   */
  ImmutableList<MigrationEntry> getEntries();

  /**
   * What became of the links of findings, actions, inheritances and risk acceptances that do not
   * lead to the same identifier as before.
   *
   * @return the links in the order of the assessment
   */
  ImmutableList<MigratedLink> getLinks();

  /**
   * The entries with one outcome.
   *
   * @param outcome the outcome, never null
   * @return the entries in their order
   */
  default ImmutableList<MigrationEntry> withOutcome(MigrationEntry.Outcome outcome) {
    return getEntries().stream()
        .filter(entry -> entry.getOutcome() == outcome)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The entries that somebody should look at.
   *
   * @return the entries in their order
   */
  @Value.NonAttribute
  default ImmutableList<MigrationEntry> getReviews() {
    return getEntries().stream()
        .filter(MigrationEntry::isReviewNeeded)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Moves an assessment.
   *
   * <p>A response is kept, whole, where one control stands in the place of one and either both ask
   * the same or a succession says that the one became the other; it needs review if what was asked,
   * the evidence expected, the frequency or the applicability differs. Every other response is
   * dropped, so that its control is not assessed, and stays in the report: where several controls
   * became one or one several, where the text changed without a succession, and where the newer
   * edition has nothing in its place. Links of findings and actions follow their controls wherever
   * these went, even if a response does not. An inheritance stays, and a risk acceptance covers a
   * control, only where the newer edition asks the same: neither a supplier nor whoever bears the
   * risk has spoken of anything else. The rules are {@code LOCAL}.
   *
   * @param assessment the assessment, never null
   * @param older the catalogue of its edition, never null
   * @param newer the catalogue of the edition to which it moves, never null
   * @return the new assessment and the report
   * @throws IllegalArgumentException if the assessment is not of the older catalogue's edition
   */
  static Migration of(Assessment assessment, Catalogue older, Catalogue newer) {
    if (!assessment.getCatalogue().equals(older.getEdition())) {
      throw new IllegalArgumentException(
          "an assessment must be migrated from its own edition "
              + assessment.getCatalogue()
              + ", but the older catalogue is "
              + older.getEdition());
    }
    return new Mover(assessment, CatalogueDifference.between(older, newer)).move();
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an assessment and a difference
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds migrations; not thread-safe. */
  final class Builder extends ImmutableMigration.Builder {
    Builder() {}
  }
}
