package org.example.vendor.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.psncontrols.model.assessment.Assessment;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.rules.scoring.Score;
import org.psncontrols.rules.scoring.Scored;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;
import org.psncontrols.rules.scoring.ScoringPolicy;

/** Scores the sample submission by all models in reach, and prints a line for each. */
public final class Scores {

  private static final String SAMPLE = "submission.json";

  private Scores() {}

  /**
   * Prints the scores.
   *
   * @param args none
   */
  public static void main(String[] args) {
    lines(ScoringModels.load()).forEach(System.out::println);
  }

  static List<String> lines(ScoringModels models) {
    return models.all().stream().map(model -> line(score(model))).toList();
  }

  static Score score(ScoringModel model) {
    return model
        .compile(Catalogues.genericCodeOfConnection(), ScoringPolicy.defaults())
        .score(sample(), LocalDate.of(2014, 2, 28));
  }

  static Scored scored(ScoringModel model) {
    return (Scored) score(model);
  }

  private static String line(Score score) {
    return score.getModel()
        + " v"
        + score.getVersion()
        + ": "
        + score.findScore().map(Object::toString).orElse("nothing to score");
  }

  private static Assessment sample() {
    try (InputStream in = Scores.class.getResourceAsStream(SAMPLE)) {
      return PsnJson.read(PsnJson.SUBMISSION, in.readAllBytes(), SAMPLE)
          .value()
          .orElseThrow()
          .getAssessment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
