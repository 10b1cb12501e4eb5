package org.psncontrols.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageBundleTest {

  private static final Locale WELSH = Locale.forLanguageTag("cy");

  @TempDir private Path first;
  @TempDir private Path second;

  /** Looks for files in two folders, and notes what it looked for. */
  private static final class Folders extends URLClassLoader {
    private final List<String> wanted = new ArrayList<>();

    Folders(Path... folders) throws IOException {
      super(new URL[0], null);
      for (Path folder : folders) {
        addURL(folder.toUri().toURL());
      }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      wanted.add(name);
      return super.getResources(name);
    }
  }

  private static void write(Path folder, String file, String... lines) throws IOException {
    write(StandardCharsets.UTF_8, folder, file, lines);
  }

  private static void write(Charset charset, Path folder, String file, String... lines)
      throws IOException {
    Files.write(folder.resolve(file), List.of(lines), charset);
  }

  private static String text(MessageBundle bundle, String key, Locale language) {
    return bundle.template(key, language).text();
  }

  @Test
  void a_language_that_lacks_a_text_falls_back_to_english() throws IOException {
    write(first, "M.properties", "a = English a", "b = English b");
    write(first, "M_cy.properties", "a = Welsh a");

    try (Folders folders = new Folders(first)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      assertThat(text(bundle, "a", WELSH)).isEqualTo("Welsh a");
      assertThat(text(bundle, "b", WELSH)).isEqualTo("English b");
      assertThat(text(bundle, "a", Locale.FRENCH)).isEqualTo("English a");
      assertThat(text(bundle, "a", Locale.ROOT)).isEqualTo("English a");
    }
  }

  @Test
  void a_country_falls_back_to_its_language_first() throws IOException {
    write(first, "M.properties", "a = English a", "b = English b", "c = English c");
    write(first, "M_cy.properties", "a = Welsh a", "b = Welsh b");
    write(first, "M_cy_GB.properties", "a = Welsh a in Britain");

    try (Folders folders = new Folders(first)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      Locale country = Locale.forLanguageTag("cy-GB");
      assertThat(text(bundle, "a", country)).isEqualTo("Welsh a in Britain");
      assertThat(text(bundle, "b", country)).isEqualTo("Welsh b");
      assertThat(text(bundle, "c", country)).isEqualTo("English c");
    }
  }

  @Test
  void the_default_locale_plays_no_part() throws IOException {
    write(first, "M.properties", "a = English");
    write(first, "M_cy.properties", "a = Welsh");
    Locale before = Locale.getDefault();
    try (Folders folders = new Folders(first)) {
      Locale.setDefault(WELSH);
      MessageBundle bundle = new MessageBundle("M", folders);
      assertThat(text(bundle, "a", Locale.ROOT)).isEqualTo("English");
      assertThat(text(bundle, "a", Locale.FRENCH)).isEqualTo("English");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void files_of_one_name_are_merged_and_the_first_on_the_path_wins() throws IOException {
    write(first, "M.properties", "a = first a", "b = first b");
    write(second, "M.properties", "b = second b", "c = second c");

    try (Folders folders = new Folders(first, second);
        Folders turned = new Folders(second, first)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      assertThat(text(bundle, "a", Locale.ROOT)).isEqualTo("first a");
      assertThat(text(bundle, "b", Locale.ROOT)).isEqualTo("first b");
      assertThat(text(bundle, "c", Locale.ROOT)).isEqualTo("second c");
      assertThat(text(new MessageBundle("M", turned), "b", Locale.ROOT)).isEqualTo("second b");
    }
  }

  @Test
  void a_language_wins_wherever_on_the_path_it_lies() throws IOException {
    write(first, "M.properties", "a = English");
    write(second, "M_cy.properties", "a = Welsh");

    try (Folders folders = new Folders(first, second)) {
      assertThat(text(new MessageBundle("M", folders), "a", WELSH)).isEqualTo("Welsh");
    }
  }

  @Test
  void files_are_utf_8_and_another_library_s_older_file_does_no_harm() throws IOException {
    write(first, "M.properties", "a = d\u0175r \ud83d\udd12");
    write(StandardCharsets.ISO_8859_1, second, "M.properties", "b = caf\u00e9");

    try (Folders folders = new Folders(first, second)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      assertThat(text(bundle, "a", Locale.ROOT)).isEqualTo("d\u0175r \ud83d\udd12");
      assertThat(text(bundle, "b", Locale.ROOT)).isEqualTo("caf\u00e9");
    }
  }

  @Test
  void a_missing_text_is_refused_with_bundle_and_key() throws IOException {
    write(first, "M.properties", "a = English");

    try (Folders folders = new Folders(first)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> bundle.template("b", WELSH))
          .withMessage("bundle M must have a message for b, but has none");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new MessageBundle("N", folders).template("a", WELSH))
          .withMessage("bundle N must have a message for a, but has none");
    }
  }

  @Test
  void a_malformed_file_is_named() throws IOException {
    write(first, "M.properties", "a = \\u00zz");

    try (Folders folders = new Folders(first)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new MessageBundle("M", folders).template("a", Locale.ROOT))
          .withMessageMatching(
              "messages file:.*/M.properties must be a file of properties, but .*");
    }
  }

  @Test
  void files_are_read_when_they_are_needed_and_once() throws IOException {
    write(first, "M.properties", "a = English", "b = English");

    try (Folders folders = new Folders(first)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      assertThat(folders.wanted).isEmpty();
      text(bundle, "a", WELSH);
      text(bundle, "b", WELSH);
      assertThat(folders.wanted).containsExactly("M_cy.properties", "M.properties");
    }
  }

  @Test
  void languages_without_end_are_not_kept() throws IOException {
    write(first, "M.properties", "a = English");

    try (Folders folders = new Folders(first)) {
      MessageBundle bundle = new MessageBundle("M", folders);
      for (int i = 0; i <= MessageBundle.MAX_LANGUAGES; i++) {
        text(
            bundle,
            "a",
            new Locale.Builder().setLanguage("cy").setVariant("no" + (100 + i)).build());
      }
      folders.wanted.clear();
      text(bundle, "a", new Locale.Builder().setLanguage("cy").setVariant("no100").build());
      assertThat(folders.wanted).contains("M.properties");
    }
  }

  @Test
  void a_class_of_the_platform_is_no_neighbour() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageBundle.of("M", String.class))
        .withMessage(
            "the neighbour of bundle M must be a class beside its files, but is the platform's"
                + " class java.lang.String");
  }

  @Test
  @SuppressWarnings("NullAway")
  void null_is_refused() {
    MessageBundle bundle = MessageBundle.of("M", MessageBundleTest.class);
    assertThatNullPointerException()
        .isThrownBy(() -> MessageBundle.of(null, MessageBundleTest.class));
    assertThatNullPointerException().isThrownBy(() -> MessageBundle.of("M", null));
    assertThatNullPointerException().isThrownBy(() -> bundle.template("a", null));
  }
}
