package org.psncontrols.model.json;

import java.io.Serial;

/** Ends the reading of a document whose fault, already reported, leaves nothing more to read. */
final class DocumentEnd extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  DocumentEnd() {
    // Control flow, never shown: no stack trace.
    super(null, null, false, false);
  }
}
