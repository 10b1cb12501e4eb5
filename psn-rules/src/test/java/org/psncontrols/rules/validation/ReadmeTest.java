package org.psncontrols.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.rules.Examples.DAY;
import static org.psncontrols.rules.Examples.full;
import static org.psncontrols.rules.Examples.healthCheck;
import static org.psncontrols.rules.Examples.met;
import static org.psncontrols.rules.Examples.withAssessment;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.problem.Groups;
import org.psncontrols.model.problem.ModelRules;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Rule;
import org.psncontrols.model.problem.Stage;
import org.psncontrols.rules.policy.CompliancePolicies;
import org.psncontrols.rules.policy.CompliancePolicy;

/** The README says what is so. */
class ReadmeTest {

  // README begins
  static Problems check(Submission submission, LocalDate asOf) {
    // What is wrong in a draft, whatever it still lacks.
    Problems draft = PsnValidation.builtIn().check(submission);
    if (draft.hasErrors()) {
      return draft;
    }
    // All that a certificate could not rest on, on a day under a policy.
    CompliancePolicy policy = CompliancePolicies.psn2014();
    SubmissionReview review = new SubmissionReview(submission, asOf, policy);
    return PsnValidation.builtIn().check(review, Stage.CERTIFICATION);
  }

  static Problems check(Validator validator, SubmissionReview review) {
    // The same problems, by the application's own Hibernate validator.
    return PsnValidation.toProblems(validator.validate(review, Groups.Certification.class));
  }

  // README ends

  private static List<String> blocks(String text, String begin, String end) {
    return Pattern.compile(
            Pattern.quote(begin) + "\n(.*?)\n *" + Pattern.quote(end), Pattern.DOTALL)
        .matcher(text)
        .results()
        .map(result -> result.group(1).stripTrailing().stripIndent())
        .toList();
  }

  /** Where its examples stand, in their order. */
  private static final List<String> EXAMPLES =
      List.of(
          "validation/ReadmeTest.java",
          "scoring/OwnModelTest.java",
          "comparison/ComparisonExamplesTest.java");

  @Test
  void its_examples_are_compiled() throws IOException {
    List<String> compiled = new ArrayList<>();
    for (String example : EXAMPLES) {
      String source = Files.readString(Path.of("src/test/java/org/psncontrols/rules", example));
      compiled.addAll(blocks(source, "  // README begins", "// README ends"));
    }

    assertThat(blocks(Files.readString(Path.of("README.md")), "```java", "```"))
        .hasSize(4)
        .isEqualTo(compiled);
  }

  @Test
  void its_example_finds_the_same_both_ways() {
    Submission submission =
        withAssessment(
            full(),
            a ->
                a.catalogue(Catalogues.genericCodeOfConnection().getEdition())
                    .responses(List.of(met("CoCo-1")))
                    .actions(List.of())
                    .healthCheck(healthCheck().build())
                    .inheritances(List.of())
                    .riskAcceptances(List.of()));
    SubmissionReview review =
        new SubmissionReview(submission, DAY.plusYears(2), CompliancePolicies.psn2014());

    Problems found = check(submission, DAY.plusYears(2));

    assertThat(found).isNotEmpty();
    assertThat(check(PsnValidation.builtIn().getValidator(), review))
        .extracting(Problem::getMessage)
        .containsExactlyInAnyOrderElementsOf(found.stream().map(Problem::getMessage).toList());
  }

  private static final List<Rule> ALL =
      Stream.concat(Rules.all().stream(), ModelRules.all().stream()).toList();

  /** If this fails, target/rules.md has the table as it should be. */
  @Test
  void its_table_is_what_the_code_says() throws IOException {
    String table = RulesTable.of(ALL);
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "rules.md"), table);

    assertThat(
            blocks(
                Files.readString(Path.of("README.md")),
                "<!-- rules begin -->",
                "<!-- rules end -->"))
        .containsExactly(table);
  }
}
