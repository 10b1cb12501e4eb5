package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;

/** The README says what is so. */
class ReadmeTest {

  private static final Path TESTS = Path.of("src/it/test-author/src/test/java/org/example/desk");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .toList();
  }

  private static List<String> examples() throws IOException {
    return found("^```java\n(.*?)^```", readme());
  }

  /** The tests of the project that uses the testkit as anybody does. */
  private static List<String> tests() throws IOException {
    try (Stream<Path> files = Files.list(TESTS)) {
      return files.sorted().map(ReadmeTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Example
  void its_whole_tests_are_run_as_they_are() throws IOException {
    assertThat(examples().subList(0, 3))
        .allMatch(example -> example.startsWith("import "))
        .isSubsetOf(
            tests().stream()
                .map(test -> test.replace("package org.example.desk;\n\n", ""))
                .toList());
  }

  @Example
  void its_other_examples_are_parts_of_tests() throws IOException {
    String domain = found("`(static class .*?)`", readme()).get(0);
    List<String> examples = examples();
    List<String> tests = tests();

    assertThat(examples).hasSize(4);
    assertThat(tests).anyMatch(test -> test.replaceAll("(?m)^  ", "").contains(examples.get(3)));
    assertThat(tests).anyMatch(test -> test.replaceAll("\\s+", " ").contains(domain));
  }

  private static boolean isForTestAuthors(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.isAnnotation()
            || type.getSimpleName().endsWith("Arbitraries")
            || type.getSimpleName().endsWith("Arbitrary"));
  }

  @Example
  void it_names_every_entry_class_generator_and_annotation() throws IOException {
    List<String> names =
        ClassPath.from(ReadmeTest.class.getClassLoader())
            .getTopLevelClasses("org.psncontrols.model.testkit")
            .stream()
            .<Class<?>>map(ClassPath.ClassInfo::load)
            .filter(ReadmeTest::isForTestAuthors)
            .map(type -> (type.isAnnotation() ? "`@" : "`") + type.getSimpleName())
            .toList();

    assertThat(names).hasSizeGreaterThan(20).contains("`AssessmentArbitrary", "`@Around");
    assertThat(readme()).contains(names);
  }

  @Example
  void what_it_says_can_be_configured_can_be() throws IOException {
    List<String> rows = found("^\\| `(\\w+Arbitraries`.*?)\n", readme());

    assertThat(rows).hasSize(8).allSatisfy(ReadmeTest::assertConfigurable);
  }

  private static void assertConfigurable(String row) throws ClassNotFoundException {
    Class<?> entry = load(row.substring(0, row.indexOf('`')));
    for (String generators : Splitter.on(';').split(row)) {
      List<String> methods = found("`(\\w+)`", generators.substring(generators.indexOf(':') + 1));
      List<MatchResult> factories =
          Pattern.compile("`(\\w+) (\\w+)\\(\\w*\\)`").matcher(generators).results().toList();
      for (MatchResult factory : factories) {
        assertThat(methods(entry, factory.group(2)))
            .isNotEmpty()
            .allSatisfy(
                method -> assertThat(method.getReturnType()).isEqualTo(load(factory.group(1))));
        assertThat(methods)
            .isNotEmpty()
            .allSatisfy(method -> assertThat(methods(load(factory.group(1)), method)).isNotEmpty());
      }
    }
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName("org.psncontrols.model.testkit." + name);
  }

  private static List<Method> methods(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge())
        .toList();
  }

  @Example
  void its_versions_are_those_of_the_build() throws IOException {
    String parent = Files.readString(Path.of("../../pom.xml"));

    for (String version :
        List.of(
            found("<artifactId>psn-parent</artifactId>\\s*<version>(.*?)</version>", parent).get(0),
            found("<jqwik.version>(.*?)</jqwik.version>", parent).get(0))) {
      assertThat(readme())
          .contains("  <version>" + version + "</version>\n", "| " + version + ", ");
    }
    assertThat(readme())
        .contains(
            "| JUnit | built with "
                + found("<junit.version>(.*?)</junit.version>", parent).get(0)
                + ";");
  }
}
