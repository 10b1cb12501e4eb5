package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("InputStreamSlowMultibyteRead")
class MarkingCommandTest {

  @Test
  void texts_are_printed_in_canonical_form_with_their_scheme() {
    Run run = Run.psn("marking", "official - sensitive [personal]", "secret", "PROTECT");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            OFFICIAL-SENSITIVE PERSONAL (gsc-2014)
            SECRET (gsc-2023)
            PROTECT (gpms)
            """);
  }

  @Test
  void a_refused_text_says_why_and_gives_code_1() {
    Run run = Run.psn("marking", "SECRET", "SECRET - LEGAL - FOR PUBLIC RELEASE", "IL3");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("SECRET (gsc-2023)\nRefused: SECRET - LEGAL - FOR PUBLIC RELEASE\n  ")
        .contains("  FOR PUBLIC RELEASE must stand with OFFICIAL, but stands with SECRET. ")
        .contains("  LEGAL must stand with OFFICIAL or OFFICIAL-SENSITIVE, but stands with SECRET.")
        .contains("\nRefused: IL3\n")
        .contains("[marking-impact-level]");
  }

  @Test
  void json_has_all_members() {
    assertThat(Run.psn("marking", "--format", "json", "uk top_secret").out())
        .isEqualTo(
            "{\"text\":\"uk top_secret\",\"accepted\":true,\"scheme\":\"gsc-2023\",\"tier\":\"TOP"
                + " SECRET\",\"sensitive\":false,\"canonical\":\"UK TOP SECRET\",\"problems\":[]}\n");
    assertThat(Run.psn("marking", "--format", "json", "NATO SECRET").out())
        .startsWith(
            "{\"text\":\"NATO SECRET\",\"accepted\":false,\"scheme\":null,\"tier\":null,"
                + "\"sensitive\":false,\"canonical\":null,\"problems\":[{\"code\":\"marking-foreign\",")
        .endsWith("}]}\n");
  }

  @Test
  void a_scheme_can_be_named() {
    assertThat(Run.psn("marking", "--scheme", "gpms", "SECRET").out()).isEqualTo("SECRET (gpms)\n");
    assertThat(Run.psn("marking", "--scheme", "GSC-2014", "OFFICIAL-SENSITIVE COMMERCIAL").out())
        .isEqualTo("OFFICIAL-SENSITIVE COMMERCIAL (gsc-2014)\n");
    assertThat(Run.psn("marking", "--scheme=gsc-2023", "PROTECT").code()).isEqualTo(1);
  }

  @Test
  void lines_are_read_from_standard_input_in_order() {
    Run run = Run.psn("\uFEFFOFFICIAL\r\n\nPROTECT - STAFF".getBytes(UTF_8), "marking", "-");

    assertThat(run.code()).isEqualTo(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"text\":\"OFFICIAL\",\"accepted\":true,");
    assertThat(lines.get(1))
        .startsWith("{\"text\":\"\",\"accepted\":false,")
        .contains("\"text-blank\"", "{\"document\":\"standard input\",\"line\":2}");
    assertThat(lines.get(2)).contains("\"canonical\":\"PROTECT - STAFF\"");
  }

  @Test
  void lines_can_be_told_in_text() {
    Run run = Run.psn("OFFICIAL\nTOP\n".getBytes(UTF_8), "marking", "-", "--format", "text");

    assertThat(run.out())
        .startsWith("OFFICIAL (gsc-2023)\nRefused: TOP\n  standard input:2: A marking must begin");
  }

  @Test
  void no_lines_give_nothing() {
    Run run = Run.psn("marking", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_line_that_is_not_utf_8_is_refused_and_the_next_is_read() {
    Run run = Run.psn("OFFICIAL\u00A0\nSECRET\n".getBytes(ISO_8859_1), "marking", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"accepted\":false", "\"encoding-invalid\""),
            line -> assertThat(line).contains("\"accepted\":true"));
  }

  @Test
  void a_line_that_is_too_long_is_one_refused_object() {
    String input = "A".repeat(501) + "\n" + "é".repeat(3_000_000) + "\nOFFICIAL\n";

    Run run = Run.psn(input.getBytes(UTF_8), "marking", "-");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"text-too-long\"", "A".repeat(501)),
            line ->
                assertThat(line)
                    .contains("\"text-too-long\"", "but the line has 6000000 bytes.")
                    .hasSizeLessThan(2_000),
            line -> assertThat(line).contains("\"accepted\":true"));
  }

  @Test
  void hostile_texts_reach_the_terminal_as_escapes_only() {
    Run run = Run.psn("marking", "\u001B[31mOFFICIAL\u202E\u0000");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("\u001B", "\u202E", "\u0000").contains("\\u{1b}");
  }

  @Test
  void bad_usage_gives_code_2() {
    assertThat(Run.psn("marking").code()).isEqualTo(2);
    assertThat(Run.psn("marking", "--scheme", "nato", "SECRET").errLines())
        .containsExactly(
            "psn: Invalid value for option '--scheme': 'nato' is none of [gpms, gsc-2014, gsc-2023]"
                + " (see 'psn marking --help')");
    Run mixed = Run.psn("marking", "-", "SECRET");
    assertThat(mixed.code()).isEqualTo(2);
    assertThat(mixed.err()).contains("must stand alone");
    assertThat(Run.psn("marking", "--", "-SENSITIVE").code()).isEqualTo(1);
  }

  @Test
  void input_that_breaks_off_gives_code_2() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);

    assertThat(Psn.run(new Psn.Streams(broken, nowhere, nowhere), "marking", "-")).isEqualTo(2);
  }

  @Test
  void reading_ends_when_nobody_listens() {
    PrintStream closed = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    closed.close();
    byte[] piece = "OFFICIAL\n".repeat(1_000).getBytes(UTF_8);
    InputStream endless =
        new InputStream() {
          private ByteArrayInputStream now = new ByteArrayInputStream(piece);

          @Override
          public int read() {
            int next = now.read();
            if (next >= 0) {
              return next;
            }
            now = new ByteArrayInputStream(piece);
            return now.read();
          }
        };

    closed.println();
    assertThat(Psn.run(new Psn.Streams(endless, closed, System.err), "marking", "-")).isZero();
  }
}
