package org.psncontrols.reporting.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;

/** Opens and writes the files that a user names. */
final class Documents {

  /** What stands for the standard input. */
  static final String STANDARD_INPUT = "-";

  private Documents() {}

  /** A name for messages. */
  static String name(String file) {
    return file.equals(STANDARD_INPUT) ? "standard input" : file;
  }

  static InputStream open(String file, InputStream standardInput) {
    if (file.equals(STANDARD_INPUT)) {
      return standardInput;
    }
    Path path = path(file);
    if (!Files.exists(path)) {
      throw CliFault.unreadable(file, "There is no such file.", "Check the name.");
    }
    if (Files.isDirectory(path)) {
      throw CliFault.unreadable(
          file, "A file is wanted, but this is a directory.", "Name a file in it.");
    }
    try {
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw CliFault.unreadable(file, "The file cannot be opened.", "Check that you may read it.");
    }
  }

  /** The bytes of a document, or as many as show that it is too large. */
  static byte[] read(String file, InputStream standardInput) {
    try (InputStream in = open(file, standardInput)) {
      return in.readNBytes(PsnJson.MAX_DOCUMENT_BYTES + 1);
    } catch (IOException e) {
      throw broken(file);
    }
  }

  /** The value of a document without an error; one with an error is not used in part. */
  static <T> T whole(Reading<T> reading) {
    if (reading.value().isEmpty() || reading.problems().hasErrors()) {
      throw new CliFault(reading.problems());
    }
    return reading.value().get();
  }

  static CliFault broken(String file) {
    return CliFault.unreadable(
        name(file), "The file cannot be read to its end.", "Check that it is whole.");
  }

  static Path directory(String directory) {
    Path path = path(directory);
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw CliFault.of(
          ProblemCodes.OUTPUT_UNWRITABLE,
          directory,
          "The directory cannot be made.",
          "Name a place where no file of that name stands and you may write.");
    }
  }

  /** Writes a whole file. */
  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw unwritable(file);
    }
  }

  static CliFault unwritable(Path file) {
    return CliFault.of(
        ProblemCodes.OUTPUT_UNWRITABLE,
        file.toString(),
        "The file cannot be written.",
        "Check that there is room and you may.");
  }

  static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw CliFault.unreadable(file, "This is no file name.", "Check the name.");
    }
  }
}
