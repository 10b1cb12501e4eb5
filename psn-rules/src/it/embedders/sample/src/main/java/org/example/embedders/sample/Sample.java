package org.example.embedders.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.json.JsonForm;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.problem.Reading;

/** Submissions, and what the compiled pass found in them when the sample was written. */
public final class Sample {

  static final String SUBMISSIONS = "submissions.ndjson";

  /** Between the problems of one submission; JSON has none on one line. */
  static final char SEPARATOR = '\t';

  private Sample() {}

  /**
   * Fails unless a validator finds in each submission what the compiled pass found.
   *
   * @param validator the embedder's
   */
  public static void check(Validator validator) {
    check(validator, message -> message);
  }

  /**
   * Fails unless a validator finds in each submission what the compiled pass found.
   *
   * @param validator the embedder's
   * @param shown how the embedder's version of Hibernate Validator shows a message
   */
  public static void check(Validator validator, UnaryOperator<String> shown) {
    ImmutableList<Submission> submissions = submissions();
    for (Question<?> question : Question.ALL) {
      ImmutableList<Problems> answers = answers(question);
      for (int i = 0; i < submissions.size(); i++) {
        try {
          question.ask(validator, submissions.get(i), answers.get(i), shown);
        } catch (AssertionError e) {
          throw new AssertionError("In line " + (i + 1) + ", the " + question.name() + ": ", e);
        }
      }
    }
  }

  static ImmutableList<Submission> submissions() {
    return whole(lines(SUBMISSIONS).stream().map(line -> read(PsnJson.SUBMISSION, line)).toList());
  }

  /** The submissions as they are asked about, of those that are stored. */
  static ImmutableList<Submission> whole(List<Submission> stored) {
    ImmutableList.Builder<Submission> whole = ImmutableList.builder();
    for (int i = 0; i < stored.size(); i++) {
      whole.add(i % 25 == 24 ? TooLong.in(stored.get(i)) : stored.get(i));
    }
    return whole.build();
  }

  /** What the answers to a question are stored under. */
  static String answersTo(Question<?> question) {
    return question.name() + "-problems.txt";
  }

  /** The answer to a question for each submission. */
  static ImmutableList<Problems> answers(Question<?> question) {
    return lines(answersTo(question)).stream()
        .map(Sample::problems)
        .collect(ImmutableList.toImmutableList());
  }

  private static Problems problems(String line) {
    return Problems.of(
        Splitter.on(SEPARATOR)
            .omitEmptyStrings()
            .splitToStream(line)
            .map(json -> read(PsnJson.PROBLEM, json))
            .toList());
  }

  private static <T> T read(JsonForm<T> form, String json) {
    Reading<T> reading = PsnJson.read(form, json.getBytes(UTF_8), "sample");
    return reading.value().orElseThrow(() -> new AssertionError(reading.problems()));
  }

  private static ImmutableList<String> lines(String name) {
    try {
      return ImmutableList.copyOf(
          Resources.readLines(Resources.getResource(Sample.class, name), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
