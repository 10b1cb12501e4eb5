package org.psncontrols.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.rules.scoring.Tree.Group;
import org.psncontrols.rules.scoring.Tree.Rule;

class PassShareTest {

  private static Stream<Tree> times(int count, Answer answer) {
    return Collections.<Tree>nCopies(count, new Rule(1, answer)).stream();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/psncontrols/rules/scoring/hdf-compliance.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void a_scan_scores_as_heimdall_shows_it(
      String example,
      int passed,
      int failed,
      int notApplicable,
      int notReviewed,
      int profileError,
      String percent) {
    List<Tree> controls =
        Stream.of(
                times(passed, Answer.MET),
                times(failed + profileError, Answer.NOT_MET),
                times(notApplicable, Answer.NOT_APPLICABLE),
                times(notReviewed, Answer.NOT_ASSESSED))
            .flatMap(all -> all)
            .toList();

    Score score = Tree.score(ScoringModels.PASS_SHARE, List.of(new Group(1, controls)));

    assertThat(((Scored) score).getRounded()).as(example).hasToString(percent);
  }
}
