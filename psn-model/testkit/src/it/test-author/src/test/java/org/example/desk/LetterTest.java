package org.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.testkit.*;

class LetterTest {

  // Your own code.
  private static String subject(Assessment assessment) {
    return "Your assessment of " + assessment.getAssessedOn().getYear();
  }

  @Test
  void the_subject_names_the_year() {
    AssessmentArbitrary assessments =
        AssessmentArbitraries.assessments().answered().around(LocalDate.of(2016, 12, 31));

    JqwikSession.run(
        "42", () -> assertEquals("Your assessment of 2016", subject(assessments.sample())));
  }
}
