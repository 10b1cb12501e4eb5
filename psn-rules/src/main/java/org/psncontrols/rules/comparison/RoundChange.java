package org.psncontrols.rules.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.rules.scoring.StandingAnswer;

/**
 * One thing that happened between two rounds, and what it did to the score.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param kind what happened, never null
 * @param controlsBefore the controls that it concerns, as they are named before it; empty where it
 *     concerns none or makes new ones; never null
 * @param controlsAfter the same controls, as they are named after it; empty where it concerns none
 *     or leaves none; never null
 * @param finding the finding that it concerns; empty where it concerns none; never null
 * @param answerBefore how the one control stands before it; empty where it is not about one control
 *     that was there before; never null
 * @param answerAfter how the one control stands after it; empty where it is not about one control
 *     that is there after it; never null
 * @param effect by how many percentage points the score moves, never null
 * @param sentence what happened and what it did, in English, never null
 * @since 0.1
 */
public record RoundChange(
    Kind kind,
    ImmutableList<ControlId> controlsBefore,
    ImmutableList<ControlId> controlsAfter,
    Optional<FindingId> finding,
    Optional<StandingAnswer> answerBefore,
    Optional<StandingAnswer> answerAfter,
    ScoreDifference effect,
    String sentence) {

  /** What can happen between two rounds, in the order in which changes are told. */
  public enum Kind {
    /** Another model, or another version of it. */
    MODEL_CHANGED,
    /** Another scoring policy. */
    POLICY_CHANGED,
    /** The newer edition does not have the control. */
    WITHDRAWN,
    /** Several controls became one, or one became part of others. */
    MERGED,
    /** The control has another identifier. */
    RENAMED,
    /** Several controls took the place of one. */
    DIVIDED,
    /** The newer edition says something else of the control, or arranges itself otherwise. */
    EDITION_CHANGED,
    /** The older edition did not have the control. */
    NEW,
    /** With time, no evidence is current any more that was. */
    EVIDENCE_LAPSED,
    /** With time, evidence has become current that was not yet. */
    EVIDENCE_BEGUN,
    /** With time, a compensating measure is no longer in force that was. */
    COMPENSATION_LAPSED,
    /** A compensating measure is in force that was not, as only an earlier date can bring about. */
    COMPENSATION_BEGUN,
    /** The control attains less. */
    REGRESSED,
    /** The control attains all, and did not. */
    FIXED,
    /** The control attains more, but not all. */
    IMPROVED,
    /** The same answer stands, now that it has current evidence. */
    EVIDENCE_RENEWED,
    /** An answer stands where none did. */
    NEWLY_ASSESSED,
    /** No answer stands where one did. */
    NO_LONGER_ASSESSED,
    /** The control is said not to apply. */
    DECLARED_NOT_APPLICABLE,
    /** The control is no longer said not to apply. */
    BECAME_APPLICABLE,
    /** The answer is another, and attains as much. */
    ANSWERED_OTHERWISE,
    /** There is a health check, and there was none. */
    HEALTH_CHECKED,
    /** There is no health check, and there was one. */
    HEALTH_CHECK_GONE,
    /** A finding is put right. */
    FINDING_PUT_RIGHT,
    /** The newer health check does not name a finding that was open. */
    FINDING_GONE,
    /** An open finding is of another severity. */
    FINDING_REGRADED,
    /** There is a finding that was not open. */
    FINDING_OPENED,
    /**
     * Something else that a model looks at, such as the date itself. No model of this library does.
     */
    OTHER;

    /**
     * The kind for people.
     *
     * @return the kind in English, such as {@code evidence lapsed}
     */
    public String getLabel() {
      return Words.lowerCase(this);
    }
  }

  /**
   * Checks that all parts are there.
   *
   * @param kind what happened, never null
   * @param controlsBefore the controls that it concerns, as they are named before it, never null
   * @param controlsAfter the same controls, as they are named after it, never null
   * @param finding the finding that it concerns, never null
   * @param answerBefore how the one control stands before it, never null
   * @param answerAfter how the one control stands after it, never null
   * @param effect by how many percentage points the score moves, never null
   * @param sentence what happened and what it did, never null
   */
  public RoundChange {
    requireNonNull(kind, "kind");
    requireNonNull(controlsBefore, "controlsBefore");
    requireNonNull(controlsAfter, "controlsAfter");
    requireNonNull(finding, "finding");
    requireNonNull(answerBefore, "answerBefore");
    requireNonNull(answerAfter, "answerAfter");
    requireNonNull(effect, "effect");
    requireNonNull(sentence, "sentence");
  }

  /**
   * Whether it concerns a control.
   *
   * @param control the control, by any of the names it has before or after the change, never null
   * @return true if the change names it
   */
  public boolean concerns(ControlId control) {
    return controlsBefore.contains(control) || controlsAfter.contains(control);
  }
}
