package org.psncontrols.reporting.cli;

/** The form of what goes to the standard output. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
