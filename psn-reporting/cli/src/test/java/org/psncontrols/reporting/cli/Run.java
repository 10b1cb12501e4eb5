package org.psncontrols.reporting.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command with streams of its own. */
record Run(int code, String out, String err) {

  static Run psn(Object... args) {
    return psn(new byte[0], args);
  }

  static Run psn(byte[] in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outPrinter = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errPrinter = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int code =
        Psn.run(new Psn.Streams(new ByteArrayInputStream(in), outPrinter, errPrinter), words);
    outPrinter.flush();
    errPrinter.flush();
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
