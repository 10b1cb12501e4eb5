package org.psncontrols.model.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Message templates in files, one for each language.
 *
 * <p>The file without a language is English. Another language is a file with its tag, such as
 * {@code PsnModelMessages_cy.properties}, anywhere on the class or module path; what it lacks is
 * English. Where several files have the same name, as Jakarta's bundle for libraries has in any
 * application, all are read, and the first on the class path wins. Files are UTF-8. The default
 * locale plays no part.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class MessageBundle {

  /** How many languages are kept. */
  static final int MAX_LANGUAGES = 100;

  private static final ResourceBundle.Control NAMES =
      ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String name;
  private final ClassLoader loader;
  private final Map<Locale, ImmutableMap<String, MessageTemplate>> languages =
      new ConcurrentHashMap<>();

  MessageBundle(String name, ClassLoader loader) {
    this.name = name;
    this.loader = loader;
  }

  /**
   * A bundle.
   *
   * @param name the files' name with any folder, without language and ending, never null
   * @param neighbour a class whose loader finds the files, never null
   * @return the bundle, which is read when it is first needed
   * @throws IllegalArgumentException if the neighbour is a class of the platform, whose loader
   *     finds no such files
   */
  public static MessageBundle of(String name, Class<?> neighbour) {
    @Nullable ClassLoader loader = neighbour.getClassLoader();
    checkArgument(
        loader != null,
        "the neighbour of bundle %s must be a class beside its files, but is the platform's %s",
        name,
        neighbour);
    return new MessageBundle(requireNonNull(name, "name"), loader);
  }

  /**
   * A template.
   *
   * @param key the key, never null
   * @param language the language, never null
   * @return the template in that language, else in English
   * @throws IllegalArgumentException if it is in neither, or a file is malformed
   * @throws UncheckedIOException if a file cannot be read
   */
  MessageTemplate template(String key, Locale language) {
    requireNonNull(language, "language");
    ImmutableMap<String, MessageTemplate> templates = languages.get(language);
    if (templates == null) {
      templates = load(language);
      // A language may come with a request, so that there is no end of them.
      if (languages.size() >= MAX_LANGUAGES) {
        languages.clear();
      }
      languages.put(language, templates);
    }
    MessageTemplate template = templates.get(key);
    if (template == null) {
      throw new IllegalArgumentException(
          "bundle " + name + " must have a message for " + key + ", but has none");
    }
    return template;
  }

  private ImmutableMap<String, MessageTemplate> load(Locale language) {
    Map<String, MessageTemplate> templates = new HashMap<>();
    // From the most special, which wins, to the file without a language.
    for (Locale candidate : NAMES.getCandidateLocales(name, language)) {
      String file = NAMES.toBundleName(name, candidate).concat(".properties");
      for (URL found : find(file)) {
        ResourceBundle texts = read(found);
        // As for classes, the first on the path wins.
        for (String key : texts.keySet()) {
          templates.putIfAbsent(key, MessageTemplate.of(texts.getString(key)));
        }
      }
    }
    return ImmutableMap.copyOf(templates);
  }

  private List<URL> find(String file) {
    try {
      return Collections.list(loader.getResources(file));
    } catch (IOException e) {
      throw new UncheckedIOException("messages " + file + " cannot be looked for", e);
    }
  }

  private static ResourceBundle read(URL file) {
    try (InputStream in = file.openStream()) {
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException("messages " + file + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "messages " + file + " must be a file of properties, but are not: " + e.getMessage(), e);
    }
  }
}
