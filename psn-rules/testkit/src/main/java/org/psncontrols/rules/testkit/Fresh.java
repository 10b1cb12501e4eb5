package org.psncontrols.rules.testkit;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.ControlId;

/** Identifiers that are not there yet. */
final class Fresh {

  private Fresh() {}

  /** A word that none of some texts begins with. */
  static String word(String word, Collection<?> taken) {
    List<String> texts = taken.stream().map(Object::toString).toList();
    return Stream.iterate(word, longer -> longer + "x")
        .filter(fresh -> texts.stream().noneMatch(text -> text.startsWith(fresh)))
        .findFirst()
        .orElseThrow();
  }

  /** An identifier that none of some items has. */
  static <T, I> I id(
      String word, Collection<T> items, Function<T, ?> idOf, Function<String, I> form) {
    return form.apply(word(word, items.stream().map(idOf).toList()));
  }

  /** A control that a catalogue does not have. */
  static ControlId control(String word, Catalogue catalogue) {
    return ControlId.of(word(word, catalogue.getControlsById().keySet()));
  }
}
