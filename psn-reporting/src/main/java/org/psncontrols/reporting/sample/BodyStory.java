package org.psncontrols.reporting.sample;

import static org.psncontrols.reporting.sample.ProgrammeSample.REVIEWS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.organisation.Organisation;

/**
 * How one invented body went through the programme: what it sent, and when.
 *
 * <p>A story is written in facts, such as an open finding or a missing signature. What they come to
 * is for the decision to say.
 */
final class BodyStory {

  /** Cycles before this day would be over by the last review. */
  private static final LocalDate FIRST_SUBMISSION = LocalDate.of(2013, 6, 3);

  private final Chance chance;
  private final FormWriter form;

  BodyStory(Organisation body, Catalogue catalogue, Chance chance) {
    this.chance = chance;
    this.form = new FormWriter(body, catalogue, chance);
  }

  /** Sends a sound form in time for a review, after unsound ones before. */
  List<Submission> compliantFrom(int review) {
    if (review == 0) {
      return ImmutableList.of(sound(chance.between(FIRST_SUBMISSION, REVIEWS.get(0).minusDays(6))));
    }
    // From January a planned gap no longer stands in the way, so some need not send anything new.
    if (review == 2 && chance.inHundred(40)) {
      return ImmutableList.of(
          form.write(
              chance.between(LocalDate.of(2013, 10, 14), REVIEWS.get(1)),
              Defect.MUST_PARTLY_MET_PLANNED));
    }
    LocalDate again = chance.between(REVIEWS.get(review - 1).plusDays(1), REVIEWS.get(review));
    return ImmutableList.of(unsound(REVIEWS.get(review - 1)), sound(again));
  }

  /** Never sends a form that passes, and has no plan in time for what is in the way. */
  List<Submission> neverCompliant() {
    return ImmutableList.of(
        unsound(REVIEWS.get(0)),
        form.write(
            chance.between(LocalDate.of(2014, 1, 6), REVIEWS.get(3)),
            chance.oneOf(Defect.WITHOUT_PLAN_IN_TIME)));
  }

  /** Ends with a grave gap that is planned to be closed in the weeks before the deadline. */
  List<Submission> interimAtTheEnd() {
    return ImmutableList.of(
        unsound(REVIEWS.get(0)),
        form.write(
            chance.between(LocalDate.of(2014, 1, 6), REVIEWS.get(3)),
            chance.oneOf(Defect.PLANNED_IN_TIME)));
  }

  private Submission unsound(LocalDate atTheLatest) {
    return form.write(
        chance.between(FIRST_SUBMISSION, atTheLatest), chance.oneOf(Defect.WITHOUT_PLAN_IN_TIME));
  }

  private Submission sound(LocalDate day) {
    return form.write(day, Defect.NONE);
  }
}
