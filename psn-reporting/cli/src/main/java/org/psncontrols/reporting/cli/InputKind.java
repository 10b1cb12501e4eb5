package org.psncontrols.reporting.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of file an input is. */
enum InputKind {
  /** One document in JSON. */
  JSON,
  /** A submission on each line, perhaps compressed. */
  PORTFOLIO,
  /** A filled-in form in CSV. */
  RESPONSES,
  /** A catalogue in CSV. */
  CATALOGUE;

  /** How much of a file shows what it is. */
  private static final int SHOWN_BY = 64 << 10;

  /** Columns that only a catalogue has. */
  private static final ImmutableSet<String> CATALOGUE_COLUMNS =
      ImmutableSet.of("section", "statement", "completeness");

  private static final ImmutableSet<String> RESPONSES_COLUMNS =
      ImmutableSet.of("control", "answer");

  private static final Splitter CELLS =
      Splitter.on(',').trimResults(CharMatcher.whitespace().or(CharMatcher.is('"')));

  private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\uFEFF'));

  /** Whether a name says that the file is a portfolio, so that it is read line by line. */
  static boolean isPortfolio(String name) {
    String lower = Ascii.toLowerCase(name);
    return lower.endsWith(".ndjson") || lower.endsWith(".jsonl") || lower.endsWith(".gz");
  }

  /** What a file is by its name, else by what it starts with. */
  static InputKind of(String name, byte[] content) {
    String lower = Ascii.toLowerCase(name);
    if (lower.endsWith(".json")) {
      return JSON;
    }
    if (content.length > 1 && content[0] == 0x1f && content[1] == (byte) 0x8b) {
      return PORTFOLIO;
    }
    String start =
        BLANK.trimLeadingFrom(
            new String(content, 0, Math.min(content.length, SHOWN_BY), StandardCharsets.UTF_8));
    boolean csv = lower.endsWith(".csv");
    if (!csv && (start.startsWith("{") || start.startsWith("["))) {
      return isLines(content) ? PORTFOLIO : JSON;
    }
    String header = Ascii.toLowerCase(start.lines().findFirst().orElse(""));
    Set<String> columns = CELLS.splitToStream(header).collect(Collectors.toSet());
    if (!Sets.intersection(CATALOGUE_COLUMNS, columns).isEmpty()) {
      return CATALOGUE;
    }
    // What looks like nothing at all gets one clear fault from the reader of JSON.
    return csv || !Sets.intersection(RESPONSES_COLUMNS, columns).isEmpty() ? RESPONSES : JSON;
  }

  /** Whether a whole object stands on the first line and another begins on one after it. */
  private static boolean isLines(byte[] content) {
    int end = 0;
    byte last = 0;
    while (end < content.length && content[end] != '\n') {
      last = content[end] > ' ' ? content[end] : last;
      end++;
    }
    while (end < content.length && content[end] >= 0 && content[end] <= ' ') {
      end++;
    }
    return last == '}' && end < content.length && content[end] == '{';
  }
}
