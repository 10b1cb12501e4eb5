package org.example.embedders.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.InvalidArbitraries;
import org.psncontrols.rules.testkit.InvalidCases;
import org.psncontrols.rules.testkit.ReviewCase;

/** Makes submissions, every other one broken in one to many ways; the same ones each time. */
final class Submissions {

  /** Those that can be answered. */
  private static final ImmutableList<Catalogue> CATALOGUES =
      Catalogues.builtIn().values().stream()
          .filter(catalogue -> !catalogue.getControlsInForce().isEmpty())
          .collect(ImmutableList.toImmutableList());

  private final Random random = new Random(20_140_228);

  /** One after the other, over and over, so that every rule has its turn. */
  private final Iterator<Arbitrary<Submission>> fields = Iterables.cycle(fieldRules()).iterator();

  private final Iterator<Arbitrary<Submission>> cases = Iterables.cycle(caseRules()).iterator();

  ImmutableList<Submission> make(int number) {
    ImmutableList.Builder<Submission> made = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      Submission submission = i % 2 == 0 ? broken(i / 2) : valid();
      made.add(i % 7 == 0 ? HostileTexts.in(submission) : submission);
    }
    return made.build();
  }

  private <T> T next(Arbitrary<T> values) {
    return values.generator(1_000).next(random).value();
  }

  private Catalogue catalogue() {
    return CATALOGUES.get(random.nextInt(CATALOGUES.size()));
  }

  private Submission valid() {
    return next(AssessmentArbitraries.submissions(catalogue()));
  }

  /** One fault or two; in some, faults of many parts; in some, answers to another catalogue. */
  private Submission broken(int index) {
    Submission broken = next(index % 2 == 0 ? fields.next() : cases.next());
    if (index % 3 == 0) {
      broken = withParts(broken, next(fields.next()).getAssessment());
    }
    return index % 5 == 0 ? withCatalogue(broken, catalogue().getEdition()) : broken;
  }

  private static Submission withParts(Submission submission, Assessment other) {
    return with(
        submission,
        assessment ->
            assessment
                .organisation(other.getOrganisation())
                .environment(other.getEnvironment())
                .healthCheck(other.getHealthCheck())
                .riskAcceptances(other.getRiskAcceptances()));
  }

  private static Submission withCatalogue(Submission submission, CatalogueEdition edition) {
    return with(submission, assessment -> assessment.catalogue(edition));
  }

  private static Submission with(Submission submission, UnaryOperator<Assessment.Builder> change) {
    Assessment.Builder copy = Assessment.builder().from(submission.getAssessment());
    return Submission.builder().from(submission).assessment(change.apply(copy).build()).build();
  }

  /** Of fields, against the built-in catalogues. */
  private static List<Arbitrary<Submission>> fieldRules() {
    return CATALOGUES.stream()
        .flatMap(
            catalogue -> InvalidArbitraries.against(catalogue).asList(Submission.class).stream())
        .filter(Submissions::isReadable)
        .map(rule -> rule.values().map(broken -> broken.value()))
        .toList();
  }

  /** Of all that fits together, against catalogues that no unconfigured validator knows. */
  private static List<Arbitrary<Submission>> caseRules() {
    return InvalidCases.all().asList(ReviewCase.class).stream()
        .filter(Submissions::isReadable)
        .map(rule -> rule.values().map(broken -> broken.value().review().submission()))
        .toList();
  }

  /** A document in which something has not the size it may have cannot be read at all. */
  private static boolean isReadable(BrokenRule<?> rule) {
    return !rule.code().equals(ProblemCodes.TOO_MANY)
        && !rule.code().equals(ProblemCodes.TEXT_TOO_LONG);
  }
}
