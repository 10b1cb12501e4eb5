package org.psncontrols.reporting.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, fed by a real pipe. */
class PipeTest {

  @TempDir static Path sample;

  @BeforeAll
  static void makeSample() {
    Run.psn("sample", "programme-2014", "--out", sample);
  }

  private static String pipe(byte[] in, Object... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Psn.class.getName()));
    for (Object arg : args) {
      command.add(arg.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(in);
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() + "\n" + out;
  }

  @Test
  void a_form_comes_through_a_pipe() throws IOException, InterruptedException {
    byte[] form = Files.readAllBytes(sample.resolve("responses.csv"));

    String run = pipe(form, "assess", sample.resolve("submission.json"), "--responses", "-");

    assertThat(run).startsWith("0\n").contains("psn-weighted v1: ");
  }

  @Test
  void a_submission_comes_through_a_pipe() throws IOException, InterruptedException {
    byte[] json = Files.readAllBytes(sample.resolve("submission.json"));

    String run = pipe(json, "assess", "-", "--responses", sample.resolve("responses.csv"));

    assertThat(run).startsWith("0\n").contains("psn-weighted v1: ");
  }

  @Test
  void the_validator_says_nothing_of_its_own() throws IOException, InterruptedException {
    byte[] environment = "{\"name\": \"Corporate network\"}".getBytes(UTF_8);

    String run = pipe(environment, "validate", "-");

    assertThat(run).isEqualTo("0\nstandard input: environment.\nNo problems.\n");
  }
}
