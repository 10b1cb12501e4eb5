package org.psncontrols.reporting.problem;

import com.google.common.base.Splitter;
import com.google.common.escape.Escaper;
import com.google.common.io.Files;
import com.google.common.net.UrlEscapers;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.psncontrols.reporting.text.JsonText;

/** The name of a document as a URI. */
final class ArtifactUri {

  private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();
  private static final Splitter SEGMENTS = Splitter.on('/');

  private ArtifactUri() {}

  /**
   * A relative reference, or a file URI where the name is an absolute path. Dot segments are
   * resolved, as viewers compare references with the paths of a repository letter by letter.
   */
  static String of(String document) {
    String path = Files.simplifyPath(JsonText.whole(document));
    String escaped =
        StreamSupport.stream(SEGMENTS.split(path).spliterator(), false)
            // A colon in the first segment would end a scheme.
            .map(segment -> SEGMENT.escape(segment).replace(":", "%3A"))
            .collect(Collectors.joining("/"));
    return (path.startsWith("/") ? "file://" : "") + escaped;
  }
}
