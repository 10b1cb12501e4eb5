package org.psncontrols.model.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.Control;

/** Breaks the constraints of parts within assessments and submissions. */
final class AggregateConstraints {

  private AggregateConstraints() {}

  static ImmutableList<BrokenRule<?>> against(Catalogue catalogue) {
    ImmutableList<Control> inForce = catalogue.getControlsInForce();
    checkArgument(
        !inForce.isEmpty(),
        "a catalogue must have a control in force for a response to break a rule, but %s has none",
        catalogue.getEdition());
    Arbitrary<Assessment> assessments = AssessmentArbitraries.assessments(catalogue);
    Arbitrary<Submission> submissions = AssessmentArbitraries.submissions(catalogue);
    ImmutableList<Place<Assessment, ?>> places = Places.inAssessments(inForce.get(0).getId());
    ImmutableList.Builder<BrokenRule<?>> rules = ImmutableList.builder();
    places.forEach(place -> rules.addAll(place.in(Assessment.class, assessments)));
    places.forEach(place -> rules.addAll(sent(place).in(Submission.class, submissions)));
    Places.inSubmissions().forEach(place -> rules.addAll(place.in(Submission.class, submissions)));
    return rules.build();
  }

  private static <P> Place<Submission, P> sent(Place<Assessment, P> place) {
    return place.within(
        "assessment",
        Submission::getAssessment,
        (submission, assessment) ->
            Submission.builder().from(submission).assessment(assessment).build());
  }
}
