package org.psncontrols.model.testkit.properties;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;

/** A value and the form in which it stands in JSON. */
record Document<T>(TypeForm<T> type, T value) {

  /** Values of all these types, and all their edge cases. */
  static Arbitrary<Document<?>> anyOf(List<TypeForm<?>> types) {
    return Arbitraries.oneOf(
        types.stream().<Arbitrary<Document<?>>>map(type -> any(type)).toList());
  }

  private static <T> Arbitrary<Document<?>> any(TypeForm<T> type) {
    return Arbitraries.defaultFor(type.type()).map(value -> new Document<>(type, value));
  }

  String json() {
    return new String(PsnJson.write(type.form(), value), UTF_8);
  }
}
