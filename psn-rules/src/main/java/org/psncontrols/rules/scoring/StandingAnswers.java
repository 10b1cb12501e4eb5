package org.psncontrols.rules.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;

/**
 * What each answer of an assessment is worth at a date, and which findings are open.
 *
 * <p>One answer for every control in force of the catalogue, in its order. A response to a control
 * that the catalogue does not have is left out here; validation reports it. Where a control is
 * answered twice, which validation reports too, the first response counts.
 *
 * <p>Met, partly met and not applicable stand if at least one item of evidence is current, or if
 * there is none and the policy demands none; otherwise the control is not assessed. Not met stays
 * not met. Immutable and thread-safe; two are equal if they are of the same date, and every answer
 * and every open finding is.
 *
 * @since 0.1
 */
public final class StandingAnswers {

  private final ScoringForm form;
  private final Standing standing;
  private final LocalDate asOf;
  private @Nullable ImmutableList<StandingAnswer> answers;

  StandingAnswers(ScoringForm form, Standing standing, LocalDate asOf) {
    this.form = form;
    this.standing = standing;
    this.asOf = asOf;
  }

  /**
   * The answers of an assessment at a date.
   *
   * @param assessment the assessment, never null
   * @param catalogue the catalogue it answers, never null
   * @param policy the choices, never null
   * @param asOf the date, never null
   * @return an answer for each control in force
   * @throws IllegalArgumentException if the assessment answers another catalogue edition
   */
  public static StandingAnswers of(
      Assessment assessment, Catalogue catalogue, ScoringPolicy policy, LocalDate asOf) {
    return new ScoringForm(Layout.of(catalogue, policy), assessment).at(asOf);
  }

  /**
   * The date.
   *
   * @return the date, on which evidence had to be current
   */
  public LocalDate getAsOf() {
    return asOf;
  }

  /**
   * Every control and what its answer is worth.
   *
   * @return the answers, in catalogue order
   */
  public ImmutableList<StandingAnswer> getAnswers() {
    // Two threads may both make it; what they make is the same.
    ImmutableList<StandingAnswer> made = answers;
    if (made == null) {
      int size = form.layout().size();
      ImmutableList.Builder<StandingAnswer> all = ImmutableList.builderWithExpectedSize(size);
      for (int i = 0; i < size; i++) {
        all.add(standing.answer(i, form.layout(), form.response(i)));
      }
      made = all.build();
      answers = made;
    }
    return made;
  }

  /**
   * How much of the catalogue is answered, and by whom.
   *
   * @return the coverage
   */
  public Coverage getCoverage() {
    return standing.coverage();
  }

  /**
   * Whether there was a health check at all, without which no finding says nothing.
   *
   * @return true if the assessment has one
   */
  public boolean isHealthChecked() {
    return form.getAssessment().getHealthCheck().isPresent();
  }

  /**
   * The findings of the health check that are not put right at the date.
   *
   * @return the open findings, in their order
   * @see OpenFindings
   */
  public ImmutableList<Finding> getOpenFindings() {
    return OpenFindings.of(form.getAssessment(), asOf).stream()
        .filter(finding -> !form.isPutRight(finding))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The same, had one control been answered otherwise and the answer stood.
   *
   * <p>Partly met is met by half. A compensating measure that is in force at the date counts as it
   * does for the answer that was given.
   *
   * @param control the control, never null
   * @param answer the answer, never null
   * @return the answers, but for that one
   * @throws IllegalArgumentException if no control in force has that identifier
   */
  public StandingAnswers withAnswer(ControlId control, Answer answer) {
    int ordinal = ordinal(control);
    Response response = form.response(ordinal);
    int ceiling = form.layout().policy().getCompensationCeiling().parts();
    int credit =
        response == null || answer == Answer.MET || answer == Answer.NOT_APPLICABLE
            ? 0
            : Standing.credit(response, ceiling, asOf, null);
    return with(standing.with(ordinal, answer, credit));
  }

  /**
   * The same, had one finding been put right.
   *
   * @param finding the finding, never null
   * @return the answers, and the open findings without that one
   */
  public StandingAnswers withoutFinding(FindingId finding) {
    return new StandingAnswers(form.without(finding), standing, asOf);
  }

  /** As not met in the strictest sense: no measure makes up for it. */
  StandingAnswers withNotMet(ControlId control) {
    return with(standing.with(ordinal(control), Answer.NOT_MET, 0));
  }

  private StandingAnswers with(Standing changed) {
    return new StandingAnswers(form, changed, asOf);
  }

  private int ordinal(ControlId control) {
    OptionalInt ordinal = form.layout().find(control);
    checkArgument(
        ordinal.isPresent(),
        "an answer must be to a control in force of catalogue %s, but is to %s",
        form.layout().catalogue().getEdition(),
        control);
    return ordinal.getAsInt();
  }

  ScoringForm form() {
    return form;
  }

  Standing standing() {
    return standing;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StandingAnswers that
        && asOf.equals(that.asOf)
        && getAnswers().equals(that.getAnswers())
        && isHealthChecked() == that.isHealthChecked()
        && getOpenFindings().equals(that.getOpenFindings());
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, standing.hash());
  }

  /** The date and the coverage. */
  @Override
  public String toString() {
    return "answers as of " + asOf + ", " + getCoverage();
  }
}
