package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.stream.Stream;
import org.psncontrols.model.source.DateSpan;

/** The types of psn-model, read from its classes. */
final class ModelTypes {

  private ModelTypes() {}

  /** Every class, those of other modules in the same packages left out. */
  static ImmutableList<Class<?>> all() {
    CodeSource model = DateSpan.class.getProtectionDomain().getCodeSource();
    try {
      return ClassPath.from(DateSpan.class.getClassLoader())
          .getTopLevelClassesRecursive("org.psncontrols.model")
          .stream()
          // Some of its classes need a library that is not here.
          .filter(type -> !type.getPackageName().equals("org.psncontrols.model.json"))
          .<Class<?>>map(ClassPath.ClassInfo::load)
          .filter(type -> model.equals(type.getProtectionDomain().getCodeSource()))
          .flatMap(ModelTypes::withNested)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Stream.concat(
        Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(ModelTypes::withNested));
  }

  static ImmutableList<Class<?>> published() {
    return all().stream()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .collect(ImmutableList.toImmutableList());
  }
}
