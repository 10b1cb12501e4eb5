package org.psncontrols.benchmarks.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.testkit.AssessmentArbitraries;
import org.psncontrols.model.testkit.ControlArbitraries;

class AssessmentShrinkingTest {

  @BeforeEach
  void start() {
    JqwikSession.start();
  }

  @AfterEach
  void finish() {
    JqwikSession.finish();
  }

  @Test
  void the_planted_fault_is_all_that_is_left() {
    Random random = new Random(1);
    Catalogue catalogue =
        InSession.generator(ControlArbitraries.catalogues().ofSize(3, 3)).next(random).value();
    RandomGenerator<Assessment> assessments =
        InSession.generator(AssessmentArbitraries.assessments(catalogue));

    Assessment simplest = AssessmentShrinking.simplest(assessments, random);

    assertThat(simplest.getResponses()).hasSize(1);
    Response response = simplest.getResponses().get(0);
    assertThat(response.getAnswer()).isEqualTo(Answer.NOT_MET);
    assertThat(response.getEvidence()).hasSize(2);
    assertThat(response.getAssessorView()).isEmpty();
    assertThat(simplest.getHealthCheck()).isEmpty();
    assertThat(simplest.getActions()).isEmpty();
  }
}
