package org.psncontrols.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.psncontrols.reporting.exchange.SmallCatalogue.CATALOGUE;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Evidence;
import org.psncontrols.model.assessment.Response;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.Reading;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.testkit.PsnArbitraries;

class ResponsesCsvPropertyTest {

  private static final ImmutableList<ControlId> CONTROLS =
      CATALOGUE.getControlsById().keySet().asList();

  private static Reading<ImmutableList<Response>> read(byte[] form) {
    return ResponsesCsv.read(new ByteArrayInputStream(form), "form.csv", CATALOGUE);
  }

  @Property
  void what_is_written_reads_back(@ForAll("responses") List<Response> responses) {
    String form = ResponsesCsv.write(responses);
    Reading<ImmutableList<Response>> reading = read(form.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).contains(ImmutableList.copyOf(responses));
    assertThat(ResponsesCsv.write(reading.value().orElseThrow())).isEqualTo(form);
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

  @Provide
  Arbitrary<List<Response>> responses() {
    Arbitrary<List<ControlId>> controls =
        Arbitraries.shuffle(CONTROLS)
            .flatMap(
                all -> Arbitraries.integers().between(0, all.size()).map(n -> all.subList(0, n)));
    return Combinators.combine(controls, response().list().ofSize(CONTROLS.size()))
        .as(
            (ids, responses) ->
                IntStream.range(0, ids.size())
                    .mapToObj(
                        i -> Response.builder().from(responses.get(i)).control(ids.get(i)).build())
                    .toList());
  }

  private static Arbitrary<Response> response() {
    Arbitrary<Optional<Evidence>> evidence =
        Combinators.combine(texts(), dates(), dates())
            .as(
                (title, collected, expires) ->
                    Evidence.builder()
                        .title(title)
                        .collectedOn(collected)
                        .expiresOn(expires)
                        .build())
            .optional();
    Arbitrary<Optional<Share>> share =
        Arbitraries.integers().between(1, Share.WHOLE - 1).map(Share::of).optional();
    return Combinators.combine(
            Arbitraries.of(Answer.values()),
            share,
            texts().optional(),
            evidence,
            texts().optional(),
            dates())
        .as(
            (answer, part, comment, item, owner, planned) ->
                Response.builder()
                    .control(CONTROLS.get(0))
                    .answer(answer)
                    .share(part.filter(s -> answer == Answer.PARTLY_MET))
                    .comment(comment)
                    .addAllEvidence(item.stream().toList())
                    .owner(owner)
                    .plannedFor(planned)
                    .build())
        // Those of six parts together are too many to be tried.
        .withoutEdgeCases();
  }

  /** Texts of any characters, and often of those that CSV and spreadsheets take amiss. */
  private static Arbitrary<String> texts() {
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

  private static Arbitrary<Optional<DateSpan>> dates() {
    return PsnArbitraries.dateSpans().optional();
  }
}
