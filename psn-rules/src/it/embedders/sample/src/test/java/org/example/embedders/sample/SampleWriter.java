package org.example.embedders.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.sessions.JqwikSession;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Problems;

/** Writes the sample. */
final class SampleWriter {

  private SampleWriter() {}

  /**
   * Writes the submissions and the answers to all questions.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    ImmutableList.Builder<Submission> made = ImmutableList.builder();
    JqwikSession.run(() -> made.addAll(new Submissions().make(1_000)));
    List<Submission> stored = made.build();
    Files.write(
        folder.resolve(Sample.SUBMISSIONS),
        stored.stream().map(one -> utf8(PsnJson.write(PsnJson.SUBMISSION, one))).toList());
    List<Submission> submissions = Sample.whole(stored);
    for (Question<?> question : Question.ALL) {
      Files.write(
          folder.resolve(Sample.answersTo(question)),
          submissions.stream().map(one -> line(question.answer(one))).toList());
    }
  }

  private static String line(Problems problems) {
    return problems.stream()
        .map(problem -> utf8(PsnJson.write(PsnJson.PROBLEM, problem)))
        .collect(Collectors.joining(String.valueOf(Sample.SEPARATOR)));
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
