package org.psncontrols.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.Submission;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Problems;

class JsonSchemasTest {

  /** Set to true to write the schemas anew: {@code -Dpsn.schemas.write=true}. */
  private static final String WRITE = "psn.schemas.write";

  static ImmutableList<TypeForm<?>> types() {
    return PsnJson.documents();
  }

  static ImmutableList<Golden<?>> documents() {
    return Golden.ALL;
  }

  /** Rules between members, which a schema does not state: a mutation can break one of these. */
  private static final ImmutableList<String> RULES_OF_VALUES =
      ImmutableList.of(
          // A catalogue's controls name sections of the catalogue.
          "must stand in a section of",
          // Where a control went depends on what became of it.
          "moved or merged must have targets",
          // A relation stands between controls.
          "must have controls on both sides",
          // What is sourced has a source.
          "must name its source");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

  private static List<Error> errors(TypeForm<?> type, byte[] document) {
    Schema schema =
        SCHEMAS.computeIfAbsent(
            type.name(), name -> REGISTRY.getSchema(JsonSchemas.find(name).orElseThrow()));
    return schema.validate(
        new String(document, StandardCharsets.UTF_8),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_schema_is_the_one_that_its_type_gives(TypeForm<?> type) throws IOException {
    String generated = SchemaWriter.write(type);
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(
          Path.of(
              "src/main/resources/org/psncontrols/model/json", JsonSchemas.resource(type.name())),
          generated);
      return;
    }
    assertThat(JsonSchemas.find(type.name()).orElseThrow())
        .as(
            "after a change of the types, write the schemas anew with: mvn -pl psn-model/json -am"
                + " test -Dtest=JsonSchemasTest#a_schema* -D%s=true -Dsurefire.failIfNoSpecifiedTests=false",
            WRITE)
        .isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_golden_file_keeps_its_schema(Golden<?> golden) {
    assertThat(errors(golden.typeForm(), golden.bytes())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void schema_and_reader_refuse_the_same_structures(Golden<?> golden) {
    ImmutableList<Mutations.Mutation> mutations = Mutations.of(golden.bytes());
    assertThat(mutations).hasSizeGreaterThan(20);
    List<String> differences = new ArrayList<>();
    for (Mutations.Mutation mutation : mutations) {
      Problems problems = PsnJson.read(golden.form(), mutation.document(), "mutated").problems();
      List<Error> errors = errors(golden.typeForm(), mutation.document());
      boolean agreed =
          problems.isEmpty()
              ? errors.isEmpty()
              : !errors.isEmpty() || problems.stream().allMatch(JsonSchemasTest::isRuleOfValue);
      if (!agreed) {
        differences.add(mutation + ": reader " + problems + ", schema " + errors);
      }
    }
    assertThat(differences).isEmpty();
  }

  private static boolean isRuleOfValue(Problem problem) {
    return problem.getCode().equals(ProblemCodes.VALUE_INVALID)
        && RULES_OF_VALUES.stream().anyMatch(problem.getMessage()::contains);
  }

  @Test
  void a_schema_takes_every_word_that_is_read() {
    String document =
        new String(PsnJson.write(PsnJson.SUBMISSION, Samples.SUBMISSION), StandardCharsets.UTF_8)
            .replaceFirst("\"severity\":\"[a-z]+\"", "\"severity\":\"major\"");
    byte[] json = document.getBytes(StandardCharsets.UTF_8);

    assertThat(document).contains("major");
    assertThat(PsnJson.read(PsnJson.SUBMISSION, json, "major").value()).isPresent();
    assertThat(errors(TypeForm.of(Submission.class, PsnJson.SUBMISSION), json)).isEmpty();
  }

  @Test
  void a_schema_states_how_long_a_list_may_be() {
    String item = "{\"code\":\"SRV_0220\"},";
    byte[] json =
        ("{\"id\":\"own:x\",\"name\":\"n\",\"hostedServices\":["
                + item.repeat(PsnJson.MAX_ITEMS)
                + "{\"code\":\"SRV_0220\"}]}")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(PsnJson.read(PsnJson.ENVIRONMENT, json, "long").problems())
        .extracting(Problem::getCode)
        .contains(ProblemCodes.TOO_MANY);
    assertThat(errors(TypeForm.of(Environment.class, PsnJson.ENVIRONMENT), json))
        .extracting(Error::getKeyword)
        .contains("maxItems");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Submission", "finding", "../golden/submission"})
  void no_other_name_has_a_schema(String name) {
    assertThat(JsonSchemas.find(name)).isEmpty();
  }

  @Test
  void the_names_are_those_of_the_documents() {
    assertThat(JsonSchemas.names())
        .contains("submission", "source-reference")
        .hasSize(PsnJson.documents().size());
  }
}
