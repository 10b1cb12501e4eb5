package org.example.vendor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.psncontrols.rules.scoring.ScoringModel;
import org.psncontrols.rules.scoring.ScoringModels;

class ScoresTest {

  /** 3 x 12 + 42.5 of 3 x 13 + 44; and 2 of the 3 controls of section A.15. */
  private static final List<String> OF_THE_VENDOR =
      List.of("acme-musts-first v1: 7850/83 of 100", "acme-weakest-section v1: 200/3 of 100");

  @TempDir private Path folder;

  @Test
  void on_the_class_path_the_models_of_the_vendor_come_after_the_built_in_ones() throws Exception {
    assertEquals(expected(), run("-cp", path(), Scores.class.getName()));
  }

  @Test
  void on_the_module_path_they_do_too() throws Exception {
    assertEquals(
        expected(),
        run("-p", path(), "-m", "org.example.vendor.app/" + Scores.class.getName()));
  }

  private static List<String> expected() {
    return Stream.concat(Scores.lines(ScoringModels.builtIn()).stream(), OF_THE_VENDOR.stream())
        .toList();
  }

  @Test
  void what_decided_is_named_for_a_formula_of_its_own_too() {
    ScoringModel weakest = ScoringModels.load().find("acme-weakest-section").orElseThrow();

    assertEquals(
        "[A.15.1.4, A.15.2.1, A.15.2.2]",
        Scores.scored(weakest).getDecidingControls().toString());
    assertEquals(
        "Optional[Bounds[lower=0/1 of 100, upper=100/1 of 100]]",
        Scores.scored(weakest).getBounds().toString());
  }

  /** What the application prints when it is started with all jars of this test. */
  private List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(Arrays.asList(arguments));
    Path printed = folder.resolve("printed.txt");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start()
            .waitFor();
    assertEquals(0, exit, Files.readString(printed));
    return Files.readAllLines(printed, StandardCharsets.UTF_8);
  }

  private static String path() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
