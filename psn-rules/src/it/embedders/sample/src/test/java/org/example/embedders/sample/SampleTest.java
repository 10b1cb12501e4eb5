package org.example.embedders.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.testkit.BrokenRule;
import org.psncontrols.model.testkit.InvalidArbitraries;
import org.psncontrols.rules.testkit.InvalidCases;
import org.psncontrols.rules.testkit.ReviewCase;

/** There is enough in the sample for embedders to differ in. */
class SampleTest {

  private static final ImmutableList<Submission> SUBMISSIONS = Sample.submissions();

  /** No built-in catalogue has the one; no document can have the other. */
  private static final ImmutableSet<ProblemCode> OUT_OF_REACH =
      ImmutableSet.of(ProblemCodes.CONTROL_RETIRED, ProblemCodes.TOO_MANY);

  /** By question, what is found in each submission. */
  private static ImmutableList<ImmutableList<Problems>> answers() {
    return Question.ALL.stream().map(Sample::answers).collect(ImmutableList.toImmutableList());
  }

  @Test
  void what_was_written_is_what_the_pass_finds_after_reading() {
    assertEquals(1_000, SUBMISSIONS.size());
    for (Question<?> question : Question.ALL) {
      assertEquals(SUBMISSIONS.stream().map(question::answer).toList(), Sample.answers(question));
    }
  }

  @Test
  void about_half_of_the_drafts_are_valid_and_some_broken_in_many_ways() {
    for (ImmutableList<Problems> found : answers().subList(0, 2)) {
      assertTrue(count(found, 0, 0) >= 400 && count(found, 0, 0) <= 600, found::toString);
      assertTrue(count(found, 1, 1) >= 100, found::toString);
      assertTrue(count(found, 3, 1_000) >= 100, found::toString);
    }
  }

  private static long count(Collection<Problems> found, int least, int most) {
    return found.stream()
        .mapToInt(problems -> problems.asList().size())
        .filter(number -> number >= least && number <= most)
        .count();
  }

  @Test
  void each_rule_that_can_be_broken_is_broken() {
    Set<ProblemCode> codes =
        Streams.concat(
                InvalidCases.all().asList(ReviewCase.class).stream(),
                InvalidArbitraries.against(Catalogues.genericCodeOfConnection())
                    .asList(Submission.class)
                    .stream())
            .map(BrokenRule::code)
            .collect(ImmutableSet.toImmutableSet());

    Set<ProblemCode> found =
        answers().stream()
            .flatMap(ImmutableList::stream)
            .flatMap(Problems::stream)
            .map(Problem::getCode)
            .collect(ImmutableSet.toImmutableSet());

    assertEquals(OUT_OF_REACH, Sets.difference(codes, found));
  }

  @Test
  void each_hostile_text_stands_beside_a_fault() {
    ImmutableList<String> faulty =
        SUBMISSIONS.stream()
            .filter(submission -> Question.ALL.get(0).answer(submission).hasErrors())
            .map(Submission::toString)
            .collect(ImmutableList.toImmutableList());

    for (String hostile : HostileTexts.ALL) {
      assertTrue(faulty.stream().anyMatch(text -> text.contains(hostile)), hostile);
    }
  }
}
