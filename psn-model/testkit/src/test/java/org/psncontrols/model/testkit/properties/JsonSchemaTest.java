package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;

/** Every value, written as a document, keeps the schema of its type. */
class JsonSchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

  @Provide
  Arbitrary<Document<?>> documents() {
    return Document.anyOf(PsnJson.documents());
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.FIRST)
  void a_written_value_keeps_its_schema(@ForAll("documents") Document<?> document) {
    assertKept(document);
  }

  @Example
  void the_longest_identifiers_and_texts_from_right_to_left_keep_their_schemas() {
    ExtremeDocuments.all().forEach(JsonSchemaTest::assertKept);
  }

  private static void assertKept(Document<?> document) {
    Schema schema =
        SCHEMAS.computeIfAbsent(
            document.type().name(),
            name -> REGISTRY.getSchema(JsonSchemas.find(name).orElseThrow()));

    assertThat(
            schema.validate(
                document.json(),
                InputFormat.JSON,
                context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
        .isEmpty();
  }
}
