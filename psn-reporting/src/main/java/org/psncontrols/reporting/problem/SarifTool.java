package org.psncontrols.reporting.problem;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * The tool that a SARIF file names as the one that found the problems.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param name what the tool is called, by which viewers group results; never null, never blank
 * @param version its version; empty where it has none; never null
 * @param informationUri an absolute address with more about the tool; empty where there is none;
 *     never null
 * @since 0.1
 */
public record SarifTool(String name, Optional<String> version, Optional<URI> informationUri) {

  /**
   * Checks the parts.
   *
   * @param name what the tool is called, by which viewers group results; never null, never blank
   * @param version its version; empty where it has none; never null
   * @param informationUri an absolute address with more about the tool; empty where there is none;
   *     never null
   * @throws IllegalArgumentException if the name is blank, or the address is not absolute
   */
  public SarifTool {
    requireNonNull(name, "name");
    requireNonNull(version, "version");
    requireNonNull(informationUri, "informationUri");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of a SARIF tool must not be blank, but is \"" + name + '"');
    }
    informationUri.ifPresent(
        uri -> {
          if (!uri.isAbsolute()) {
            throw new IllegalArgumentException(
                "the address of a SARIF tool must be absolute, but is " + uri);
          }
        });
  }
}
