package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the files of a {@link org.psncontrols.model.problem.MessageBundle} say in every language
 * what they say in English, for a test of your own.
 *
 * @since 0.1
 */
public final class MessageFiles {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
  private static final Pattern SIGN = Pattern.compile("[{}$\\\\]");

  private final ImmutableList.Builder<String> faults = ImmutableList.builder();

  private MessageFiles() {}

  /**
   * Finds what the files of a bundle lack, or have too much.
   *
   * <p>The file of each language has the keys of the English one and no other; each text names the
   * same values as the English one; no text has a brace, a dollar sign or a backslash that belongs
   * to no value's name, as a Jakarta interpolator would read it in its own way. Files are UTF-8.
   *
   * @param folder where the files are, such as {@code src/main/resources}, never null
   * @param name the bundle's name, never null
   * @return a sentence for each fault, by file and key; none where all is well
   * @throws IllegalArgumentException if the folder has no English file of the name
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ImmutableList<String> faultsIn(Path folder, String name) {
    requireNonNull(name, "name");
    Path english = folder.resolve(name + ".properties");
    if (!Files.isRegularFile(english)) {
      throw new IllegalArgumentException(
          "the folder of bundle " + name + " must have " + english + ", but has not");
    }
    MessageFiles check = new MessageFiles();
    Properties texts = check.read(english);
    check.signs(english, texts);
    for (Path file : languages(folder, name)) {
      Properties others = check.read(file);
      check.signs(file, others);
      check.compare(file, texts, others);
    }
    return check.faults.build();
  }

  private static SortedSet<Path> languages(Path folder, String name) {
    SortedSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path file : found) {
        String each = file.getFileName().toString();
        if (each.startsWith(name + "_") && each.endsWith(".properties")) {
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
    return files;
  }

  private Properties read(Path file) {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (CharacterCodingException e) {
      fault(file, "must be UTF-8, but is not");
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
    return texts;
  }

  private void signs(Path file, Properties texts) {
    for (String key : keys(texts)) {
      Matcher sign = SIGN.matcher(PLACE.matcher(texts.getProperty(key)).replaceAll(""));
      if (sign.find()) {
        fault(file, key + " must name values as {name}, but has another " + sign.group());
      }
    }
  }

  private void compare(Path file, Properties english, Properties other) {
    for (String key : Sets.union(keys(english), keys(other))) {
      if (!other.containsKey(key)) {
        fault(file, key + " must be there, but is missing");
      } else if (!english.containsKey(key)) {
        fault(file, key + " must be a key of the English file, but is not");
      } else {
        SortedSet<String> wanted = places(english.getProperty(key));
        SortedSet<String> actual = places(other.getProperty(key));
        if (!wanted.equals(actual)) {
          fault(file, key + " must name " + wanted + ", but names " + actual);
        }
      }
    }
  }

  private static SortedSet<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static ImmutableSortedSet<String> keys(Properties texts) {
    return ImmutableSortedSet.copyOf(texts.stringPropertyNames());
  }

  private void fault(Path file, String what) {
    faults.add(file.getFileName() + ": " + what + ".");
  }
}
