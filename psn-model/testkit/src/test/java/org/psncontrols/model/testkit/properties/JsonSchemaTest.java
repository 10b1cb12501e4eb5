package org.psncontrols.model.testkit.properties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.psncontrols.model.json.JsonSchemas;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.json.TypeForm;

/** Every value, written as a document, keeps the schema of its type. */
class JsonSchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

  /** A value of a type that is a document. */
  record Document<T>(TypeForm<T> type, T value) {

    String json() {
      return new String(PsnJson.write(type.form(), value), UTF_8);
    }

    Schema schema() {
      return SCHEMAS.computeIfAbsent(
          type.name(), name -> REGISTRY.getSchema(JsonSchemas.find(name).orElseThrow()));
    }
  }

  @Provide
  Arbitrary<Document<?>> documents() {
    return Arbitraries.of(PsnJson.documents()).flatMap(JsonSchemaTest::documents);
  }

  private static <T> Arbitrary<Document<?>> documents(TypeForm<T> type) {
    return Arbitraries.defaultFor(type.type()).map(value -> new Document<>(type, value));
  }

  @Property(tries = 600)
  void a_written_value_keeps_its_schema(@ForAll("documents") Document<?> document) {
    assertThat(
            document
                .schema()
                .validate(
                    document.json(),
                    InputFormat.JSON,
                    context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
        .isEmpty();
  }
}
