package org.psncontrols.rules.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.Response;

/**
 * An assessment laid out for scoring, so that scoring it again costs next to nothing.
 *
 * <p>It belongs to a catalogue and a {@link ScoringPolicy}, not to a model: every plan for the same
 * two can score it. What stands is kept for the days asked for, from one change to the next, such
 * as the day on which evidence lapses. Immutable to its users and thread-safe.
 *
 * @see ScoringPlan#layOut(Assessment)
 * @since 0.1
 */
public final class ScoringForm {

  /** More are seldom asked for; then what is kept starts anew, so that it does not grow. */
  private static final int MAX_KEPT = 16;

  private final Layout layout;
  private final Assessment assessment;
  private final @Nullable Response[] responses;
  private final ImmutableSet<FindingId> putRight;
  private volatile Standing[] kept = {};

  ScoringForm(Layout layout, Assessment assessment) {
    this(layout, assessment, layout.responses(assessment), ImmutableSet.of());
  }

  private ScoringForm(
      Layout layout,
      Assessment assessment,
      @Nullable Response[] responses,
      ImmutableSet<FindingId> putRight) {
    this.layout = layout;
    this.assessment = assessment;
    this.responses = responses;
    this.putRight = putRight;
  }

  /**
   * The assessment.
   *
   * @return the assessment that was laid out
   */
  public Assessment getAssessment() {
    return assessment;
  }

  /**
   * What each answer is worth on a day.
   *
   * @param asOf the day, never null
   * @return the answers that stand
   */
  public StandingAnswers at(LocalDate asOf) {
    return new StandingAnswers(this, standing(asOf), asOf);
  }

  /** The same, had one finding been put right. */
  ScoringForm without(FindingId finding) {
    return new ScoringForm(
        layout,
        assessment,
        responses,
        ImmutableSet.<FindingId>builder().addAll(putRight).add(finding).build());
  }

  boolean isPutRight(Finding finding) {
    return putRight.contains(finding.getId());
  }

  Layout layout() {
    return layout;
  }

  @Nullable Response response(int ordinal) {
    return responses[ordinal];
  }

  /** What stands on a day, kept for the next time. */
  Standing standing(LocalDate day) {
    requireNonNull(day, "asOf");
    Standing[] known = kept;
    for (Standing standing : known) {
      if (standing.includes(day)) {
        return standing;
      }
    }
    Standing made = Standing.around(day, layout, responses);
    // Two threads may lose what the other has kept; it is only made again.
    Standing[] more = new Standing[known.length < MAX_KEPT ? known.length + 1 : 1];
    more[0] = made;
    System.arraycopy(known, 0, more, 1, more.length - 1);
    kept = more;
    return made;
  }

  /** What stands on a day that is asked for once. */
  Standing standingOnce(LocalDate day) {
    return Standing.on(requireNonNull(day, "asOf"), layout, responses);
  }
}
