package org.psncontrols.rules;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.psncontrols.model.json.JsonForms;
import org.psncontrols.model.json.PsnJson;

/** Strings that often break programs, and some that break message templates. */
public final class NaughtyStrings {

  private static final ImmutableList<String> TEMPLATES =
      ImmutableList.of(
          "${1+1}",
          "${''.getClass().forName('java.lang.Runtime')}",
          "#{1+1}",
          "{what}",
          "{remedy}",
          "{org.psncontrols.model.problem.Consistent.message}",
          "{jakarta.validation.constraints.NotBlank.message}",
          "\\{what\\} \\$ \\\\",
          "{",
          "}",
          "${",
          "{}",
          "a.b[0].c",
          "<b onmouseover='alert(1)'>&amp;</b>",
          "\u0000\u0007\u001b[31m\u0085\u2028\r\n");

  private NaughtyStrings() {}

  public static ImmutableList<String> all() {
    try (InputStream in =
        NaughtyStrings.class.getResourceAsStream("/naughty-strings/naughty-strings.json")) {
      ImmutableList<String> strings =
          PsnJson.read(JsonForms.list(JsonForms.text(1_000), 1_000), in, "naughty-strings.json")
              .value()
              .orElseThrow();
      return ImmutableList.<String>builder().addAll(strings).addAll(TEMPLATES).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
