package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.testkit.AssessmentArbitraries;

/** What works in a test that jqwik does not run. */
class SamplesTest {

  private static Submission sample(String seed) {
    List<Submission> samples = new ArrayList<>();
    JqwikSession.run(seed, () -> samples.add(AssessmentArbitraries.submissions().sample()));
    return samples.get(0);
  }

  @Test
  void a_session_with_a_seed_gives_the_same_values_each_time() {
    Submission first = sample("42");
    sample("7");

    assertEquals(first, sample("42"));
    assertNotEquals(first, sample("7"));
    assertFalse(JqwikSession.isActive());
  }

  @Test
  void a_generator_with_a_seed_needs_no_session() {
    Arbitrary<Submission> submissions = AssessmentArbitraries.submissions();

    assertEquals(
        submissions.generator(1_000).next(new Random(42)).value(),
        submissions.generator(1_000).next(new Random(42)).value());
  }

  @Test
  void what_jqwik_combines_needs_a_session_or_is_sampled() {
    Arbitrary<List<Submission>> lists = AssessmentArbitraries.submissions().list().ofSize(2);

    assertThrows(JqwikException.class, () -> lists.generator(1_000).next(new Random(42)));
    assertEquals(2, lists.sample().size());
    JqwikSession.run(
        () -> assertEquals(2, lists.generator(1_000).next(new Random(42)).value().size()));
  }
}
