package org.psncontrols.reporting.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.Problems;
import org.psncontrols.model.source.SourceReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Problems made of texts that break programs. */
final class Hostile {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final ImmutableList<String> TEXTS =
      Stream.of(
              "render/naughty-strings.json",
              "render/xss-payloads.json",
              "exchange/bad-input/csv-formula-injection.json")
          .map(name -> MAPPER.readTree(resource("/org/psncontrols/reporting/" + name)))
          .flatMap(Hostile::strings)
          .collect(ImmutableList.toImmutableList());

  private Hostile() {}

  private static Stream<String> strings(JsonNode node) {
    return node.isString()
        ? Stream.of(node.asString())
        : node.valueStream().flatMap(Hostile::strings);
  }

  /** The texts as published, and some that no file can hold. */
  static ImmutableList<String> texts() {
    return ImmutableList.<String>builder()
        .addAll(TEXTS)
        .add(
            "\u001b[2J\u001b]0;title\u0007",
            "\0",
            "a\r\nb\u2028c\u0085d",
            "\u202egnp.exe\u2066",
            "half \ud800 a pair",
            "back\\slash|pipe\\|",
            "{0} and [a link](1) or [one](https://example.org)",
            "::error file=a::b")
        .build();
  }

  /** A problem that says the text wherever it says anything. */
  static Problem saying(String text) {
    return Problem.builder()
        .code(ProblemCode.of("text-odd"))
        .path(text)
        .message(text)
        .remedy(text)
        .source(SourceReference.builder().key("k").title("t").locator(text).address(text).build())
        .location(Location.of(text, 1, text))
        .build();
  }

  static Problems all() {
    return Problems.of(texts().stream().map(Hostile::saying).toList());
  }

  static String resource(String name) {
    try {
      return Resources.toString(Resources.getResource(Hostile.class, name), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What code gives where other defaults reign. */
  static String abroad(Supplier<String> code) {
    Locale usualLocale = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      return code.get();
    } finally {
      Locale.setDefault(usualLocale);
      TimeZone.setDefault(usualZone);
    }
  }
}
