package org.psncontrols.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** What is in the jar beside the types, and what comes with it. */
class JarTest {

  private static final long MEGABYTE = 1_000_000;

  @Test
  void the_index_names_every_type() throws IOException {
    List<String> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.psncontrols.model")
                .stream()
                .map(JavaClass::getName)
                .toList();
    assertThat(types).hasSizeGreaterThan(100);
    assertThat(index().getKnownClasses())
        .map(type -> type.name().toString())
        .containsAll(types.stream().filter(name -> !name.endsWith("package-info")).toList());
  }

  private static Index index() throws IOException {
    try (InputStream in = JarTest.class.getResourceAsStream("/META-INF/jandex.idx")) {
      assertThat(in).as("META-INF/jandex.idx").isNotNull();
      return new IndexReader(in).read();
    }
  }

  @Test
  void the_jar_and_what_it_brings_along_stay_under_four_megabytes() throws IOException {
    String[] jars =
        Files.readString(Path.of("target/run-time-closure.txt")).strip().split(File.pathSeparator);
    // The build's own rule names each of them.
    assertThat(jars).hasSize(5);
    long size = packedSizeOf(Path.of("target/classes"));
    for (String jar : jars) {
      size += Files.size(Path.of(jar));
    }
    assertThat(size).isBetween(MEGABYTE, 4 * MEGABYTE);
  }

  /** The size of a folder's files as a jar packs them. */
  private static long packedSizeOf(Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.walk(folder);
        ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    return packed.size();
  }
}
