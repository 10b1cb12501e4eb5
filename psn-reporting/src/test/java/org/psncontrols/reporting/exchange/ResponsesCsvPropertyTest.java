package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.reporting.exchange.SmallCatalogue.CATALOGUE;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.testkit.AssessmentArbitraries;

class ResponsesCsvPropertyTest {

  private static Reading<ImmutableList<Response>> read(byte[] form) {
    return ResponsesCsv.read(new ByteArrayInputStream(form), "form.csv", CATALOGUE);
  }

  private static void assertReadsBack(List<Response> responses) {
    String form = ResponsesCsv.write(responses);
    Reading<ImmutableList<Response>> reading = read(form.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).contains(ImmutableList.copyOf(responses));
    assertThat(ResponsesCsv.write(reading.value().orElseThrow())).isEqualTo(form);
  }

  @Property
  void what_is_written_reads_back(@ForAll("responses") List<Response> responses) {
    assertReadsBack(responses);
  }

  @Property
  void texts_and_dates_of_every_form_read_back(
      @ForAll("texts") String comment,
      @ForAll("texts") String owner,
      @ForAll("texts") String title,
      @ForAll DateSpan collected,
      @ForAll DateSpan planned) {
    assertReadsBack(
        List.of(
            Response.builder()
                .control(CATALOGUE.getControls().get(0).getId())
                .answer(Answer.NOT_MET)
                .comment(comment)
                .addEvidence(Evidence.builder().title(title).collectedOn(collected).build())
                .owner(owner)
                .plannedFor(planned)
                .build()));
  }

  @Property
  void any_bytes_give_a_reading_whose_every_problem_is_located(
      @ForAll("tables") String table, @ForAll byte[] tail) {
    Reading<ImmutableList<Response>> reading =
        read(Bytes.concat(table.getBytes(StandardCharsets.UTF_8), tail));

    for (Problem problem : reading.problems()) {
      assertThat(problem.getLocation()).isPresent();
      assertThat(problem.toLine()).doesNotContain("\n", "\r");
    }
    assertThat(reading.value().isPresent() || reading.problems().hasErrors()).isTrue();
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.of(
            "control",
            "answer",
            "share",
            "CoCo-9",
            "met",
            "partly met",
            "50",
            ",",
            ",",
            ",",
            "\n",
            "\n",
            "\r\n",
            "\"",
            "\"",
            "=",
            "31/02/2014",
            " ",
            "\ufeff")
        .list()
        .ofMaxSize(40)
        .map(parts -> "control,answer,share\n" + String.join("", parts));
  }

  /** As the form holds them: without what it has no column for. */
  @Provide
  Arbitrary<List<Response>> responses() {
    return AssessmentArbitraries.assessments(CATALOGUE)
        .map(
            assessment ->
                assessment.getResponses().stream()
                    .map(ResponsesCsvPropertyTest::inColumns)
                    .toList());
  }

  private static Response inColumns(Response response) {
    return Response.builder()
        .control(response.getControl())
        .answer(response.getAnswer())
        .share(response.getShare())
        .comment(response.getComment())
        .evidence(
            response.getEvidence().stream()
                .limit(1)
                .map(
                    evidence ->
                        Evidence.builder()
                            .from(evidence)
                            .hash(Optional.empty())
                            .location(Optional.empty())
                            .build())
                .toList())
        .owner(response.getOwner())
        .plannedFor(response.getPlannedFor())
        .build();
  }

  /** Texts of any characters, and often of those that CSV and spreadsheets take amiss. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> awkward =
        Arbitraries.strings().withChars("'=+-@\t\r\n,;\" #a\u00a0\ufeff\u2028").ofMaxLength(8);
    Arbitrary<String> any = Arbitraries.strings().all().excludeChars(surrogates()).ofMaxLength(60);
    return Arbitraries.oneOf(awkward, any).filter(text -> !CsvRow.isBlank(text));
  }

  private static char[] surrogates() {
    char[] chars = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (Character.MIN_SURROGATE + i);
    }
    return chars;
  }
}
