package org.psncontrols.model.classification;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

/**
 * What sources say about where a level of the old protective markings lands in Government Security
 * Classifications.
 *
 * <p>It gives candidates and never a marking: there is no direct relation between the two schemes,
 * old information need not be marked anew, and its owner decides. Descriptors are not translated.
 * Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param from the old level, never null
 * @param candidates where it may land, at least one, the most usual first, never null
 * @param firmness how firmly sources say so, never null
 * @param note what the owner has to weigh, in English, never null
 * @param standing how far the statement can be relied on, never null
 * @param sources where it was read, at least one, never null
 * @since 0.1
 */
public record GscTranslation(
    GpmsTier from,
    ImmutableList<GscCandidate> candidates,
    Firmness firmness,
    String note,
    Standing standing,
    ImmutableList<SourceReference> sources) {

  /** How firmly sources say where a level lands. */
  public enum Firmness {
    /** Sources name one outcome. */
    CLEAR,
    /** It depends on the information. */
    CASE_BY_CASE
  }

  private static final String OWNER_DECIDES = " The owner of the information decides.";

  /**
   * Checks the parts.
   *
   * @param from the old level, never null
   * @param candidates where it may land, at least one, the most usual first, never null
   * @param firmness how firmly sources say so, never null
   * @param note what the owner has to weigh, in English, never null
   * @param standing how far the statement can be relied on, never null
   * @param sources where it was read, at least one, never null
   * @throws IllegalArgumentException if there is no candidate or no source
   */
  public GscTranslation {
    requireNonNull(from, "from");
    requireNonNull(candidates, "candidates");
    requireNonNull(firmness, "firmness");
    requireNonNull(note, "note");
    requireNonNull(standing, "standing");
    requireNonNull(sources, "sources");
    if (candidates.isEmpty() || sources.isEmpty()) {
      throw new IllegalArgumentException(
          "a translation must have a candidate and a source, but has "
              + candidates.size()
              + " and "
              + sources.size());
    }
  }

  /**
   * What sources say about a level.
   *
   * @param from the old level, never null
   * @return the candidates, with firmness, note and sources
   */
  public static GscTranslation of(GpmsTier from) {
    return switch (from) {
      case NOT_PROTECTIVELY_MARKED ->
          clear(
              from,
              usual(GscTier.OFFICIAL, false),
              "There is no unclassified tier: what needed no marking is OFFICIAL.",
              ClassificationSources.MAILING_LIST);
      case PROTECT ->
          caseByCase(
              from,
              usual(GscTier.OFFICIAL, false),
              occasional(GscTier.OFFICIAL, true),
              "Some of it needs the caveat SENSITIVE.",
              ClassificationSources.MINISTRY_OF_JUSTICE,
              ClassificationSources.ENCYCLOPAEDIA);
      case RESTRICTED ->
          caseByCase(
              from,
              usual(GscTier.OFFICIAL, false),
              occasional(GscTier.OFFICIAL, true),
              "Some of it needs the caveat SENSITIVE.",
              ClassificationSources.INNOPSIS,
              ClassificationSources.MINISTRY_OF_JUSTICE);
      case CONFIDENTIAL ->
          caseByCase(
              from,
              usual(GscTier.OFFICIAL, true),
              usual(GscTier.SECRET, false),
              "Many assets need the caveat SENSITIVE, others a higher tier; the threat decides.",
              ClassificationSources.MINISTRY_OF_JUSTICE);
      case SECRET ->
          caseByCase(
              from,
              usual(GscTier.SECRET, false),
              occasional(GscTier.OFFICIAL, false),
              "Information without a highly capable threat may drop to OFFICIAL.",
              ClassificationSources.ENCYCLOPAEDIA);
      case TOP_SECRET ->
          clear(
              from,
              usual(GscTier.TOP_SECRET, false),
              "The highest level stays the highest.",
              ClassificationSources.ENCYCLOPAEDIA);
    };
  }

  private static GscCandidate usual(GscTier tier, boolean sensitive) {
    return new GscCandidate(tier, sensitive, true);
  }

  private static GscCandidate occasional(GscTier tier, boolean sensitive) {
    return new GscCandidate(tier, sensitive, false);
  }

  private static GscTranslation clear(
      GpmsTier from, GscCandidate only, String note, SourceReference source) {
    return new GscTranslation(
        from,
        ImmutableList.of(only),
        Firmness.CLEAR,
        note + OWNER_DECIDES,
        Standing.SOURCED,
        ImmutableList.of(source));
  }

  private static GscTranslation caseByCase(
      GpmsTier from,
      GscCandidate one,
      GscCandidate other,
      String note,
      SourceReference... sources) {
    return new GscTranslation(
        from,
        ImmutableList.of(one, other),
        Firmness.CASE_BY_CASE,
        note + OWNER_DECIDES,
        Standing.SOURCED,
        ImmutableList.copyOf(sources));
  }
}
