package org.example.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.psncontrols.model.json.Catalogues;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.problem.Reading;

class DocumentsTest {

  @Test
  void documents_are_read_and_written() {
    assertEquals(Reading.of(Catalogues.genericCodeOfConnection()), Documents.catalogue());
    Reading<Documents.Thing> reading =
        PsnJson.read(Documents.THING, "{\"nmae\": 1}".getBytes(UTF_8), "thing.json");
    assertEquals(2, reading.problems().size());
    assertTrue(JsonSchemas.find("catalogue").isPresent());
  }

  @Test
  void no_databind_came_along() {
    for (String mapper :
        new String[] {
          "tools.jackson.databind.ObjectMapper", "com.fasterxml.jackson.databind.ObjectMapper"
        }) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(mapper));
    }
  }
}
