package org.psncontrols.reporting.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the files that a user names, and those in the directories that a user names. */
final class InputFiles {

  /** How documents of every kind end. */
  static final ImmutableList<String> DOCUMENTS =
      ImmutableList.of(".json", ".ndjson", ".ndjson.gz", ".csv");

  /** How submissions and portfolios end. */
  static final ImmutableList<String> SUBMISSIONS =
      ImmutableList.of(".json", ".ndjson", ".ndjson.gz");

  private final ImmutableList<String> endings;
  private final Findings findings;

  /**
   * A search.
   *
   * @param endings how the files in directories end that are wanted
   */
  InputFiles(ImmutableList<String> endings, Findings findings) {
    this.endings = endings;
    this.findings = findings;
  }

  /** Each file once, in the order of the names and sorted within a directory. */
  Set<String> find(Collection<String> names) {
    Set<String> files = new LinkedHashSet<>();
    for (String name : names) {
      Path path = Documents.path(name);
      if (name.equals(Documents.STANDARD_INPUT) || !Files.isDirectory(path)) {
        files.add(name);
        continue;
      }
      Set<String> within = within(path);
      if (within.isEmpty()) {
        report(
            path,
            "The directory has no file that ends in " + String.join(", ", endings) + ".",
            "Name a directory with documents.");
      }
      files.addAll(within);
    }
    return files;
  }

  private Set<String> within(Path directory) {
    Walk walk = new Walk();
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      throw Documents.broken(directory.toString());
    }
    return walk.files;
  }

  private void report(Path place, String message, String remedy) {
    findings.addUnread(CliFault.unreadable(name(place), message, remedy).problems());
  }

  /** The name of a file in a directory, alike on every system. */
  private static String name(Path file) {
    return file.normalize().toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Goes through a directory; what cannot be read is reported, and the rest gone through. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final Set<String> files = new TreeSet<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (endings.stream().anyMatch(Ascii.toLowerCase(name)::endsWith)) {
        if (attributes.isRegularFile()) {
          files.add(name);
        } else {
          report(file, "This is no regular file.", "Put a file in its place.");
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (failure instanceof FileSystemLoopException) {
        report(file, "The link leads back to a directory around it.", "Remove the link.");
      } else {
        report(
            file,
            "The directory or file cannot be read.",
            "Check that it is there and you may read it.");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      if (failure != null) {
        report(directory, "The directory cannot be read to its end.", "Check that the disk works.");
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
