package org.psncontrols.reporting.render.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The page's style sheet, and the digest by which the page's security policy admits it alone. */
final class StyleSheet {

  static final String TEXT = read();

  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + BaseEncoding.base64().encode(Hashing.sha256().hashString(TEXT, UTF_8).asBytes())
          + "'; base-uri 'none'; form-action 'none'";

  private StyleSheet() {}

  private static String read() {
    // Not by a library: on the module path only the module itself sees its resources.
    try (InputStream in = StyleSheet.class.getResourceAsStream("report.css")) {
      return new String(requireNonNull(in, "report.css").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the page's style sheet cannot be read from the jar", e);
    }
  }
}
