package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.psncontrols.model.assessment.Answer;
import org.psncontrols.model.assessment.Finding;
import org.psncontrols.model.assessment.FindingId;
import org.psncontrols.model.assessment.FindingSeverity;
import org.psncontrols.model.assessment.Share;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.problem.Location;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.DateSpan;
import org.psncontrols.model.source.SourceReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;

/** The model's types in mappers of Jackson 2 and 3. */
class MapperTest {

  private static final Finding FINDING =
      Finding.builder()
          .id(FindingId.of("F-1"))
          .title("Old TLS")
          .severity(FindingSeverity.HIGH)
          .addControl(ControlId.of("CoCo-1"))
          .build();

  private static final String FINDING_JSON =
      "{\"id\":\"F-1\",\"title\":\"Old TLS\",\"severity\":\"high\",\"controls\":[\"CoCo-1\"]}";

  /** A class of somebody else's, with values of the model in it. */
  record Ticket(
      String number,
      Finding finding,
      List<Finding> others,
      Optional<Finding> related,
      Answer answer,
      OrganisationKind.Council council,
      Map<String, Share> shares) {}

  private static final Ticket TICKET =
      new Ticket(
          "T1",
          FINDING,
          List.of(FINDING, FINDING),
          Optional.of(FINDING),
          Answer.PARTLY_MET,
          OrganisationKind.Council.DISTRICT,
          Map.of("half", Share.parse("50%")));

  private static final String TICKET_JSON =
      "{\"number\":\"T1\",\"finding\":"
          + FINDING_JSON
          + ",\"others\":["
          + FINDING_JSON
          + ","
          + FINDING_JSON
          + "],\"related\":"
          + FINDING_JSON
          + ",\"answer\":\"partly-met\",\"council\":\"council.district\","
          + "\"shares\":{\"half\":\"50%\"}}";

  static Stream<Arguments> goldenFilesByEngine() {
    return Golden.ALL.stream()
        .flatMap(golden -> Stream.of(Engine.values()).map(engine -> Arguments.of(engine, golden)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("goldenFilesByEngine")
  <T> void every_engine_writes_the_same_document(Engine engine, Golden<T> golden) {
    assertThat(engine.write(golden.typeForm(), golden.value()))
        .isEqualTo(new String(PsnJson.write(golden.form(), golden.value()), UTF_8));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("goldenFilesByEngine")
  void every_engine_reads_the_golden_file_as_the_value(Engine engine, Golden<?> golden) {
    Engine.Outcome outcome = engine.read(golden.typeForm(), golden.bytes());
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.value()).isEqualTo(Optional.of(golden.value()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("goldenFilesByEngine")
  void every_engine_finds_the_same_problems(Engine engine, Golden<?> golden) {
    for (Mutations.Mutation mutation : Mutations.of(golden.bytes())) {
      Engine.Outcome wanted = Engine.STREAMING.read(golden.typeForm(), mutation.document());
      assertThat(engine.read(golden.typeForm(), mutation.document()))
          .as(mutation.what())
          .isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_engine_takes_the_last_of_two_members_of_a_name(Engine engine) {
    String twice = "{\"key\": \"a\", \"title\": \"t\",\n \"key\": \"b\"}";
    Engine.Outcome outcome =
        engine.read(
            TypeForm.of(SourceReference.class, PsnJson.SOURCE_REFERENCE), twice.getBytes(UTF_8));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.getCode()).isEqualTo(ProblemCodes.FIELD_REPEATED);
              assertThat(problem.getLocation()).contains(Location.of("JSON", 2, "key"));
            });
  }

  @ParameterizedTest
  @EnumSource
  void every_engine_stops_at_too_many_problems(Engine engine) {
    StringBuilder faulty = new StringBuilder("{\"key\": \"a\", \"title\": \"t\"");
    for (int i = 0; i < 2 * PsnJson.MAX_PROBLEMS; i++) {
      faulty.append(", \"x").append(i).append("\": 1");
    }
    Engine.Outcome outcome =
        engine.read(
            TypeForm.of(SourceReference.class, PsnJson.SOURCE_REFERENCE),
            faulty.append('}').toString().getBytes(UTF_8));
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.problems()).hasSize(PsnJson.MAX_PROBLEMS + 1);
  }

  @Test
  void values_stand_in_other_classes() throws Exception {
    assertThat(Engine.PLAIN_3.writeValueAsString(TICKET)).isEqualTo(TICKET_JSON);
    assertThat(Engine.PLAIN_3.readValue(TICKET_JSON, Ticket.class)).isEqualTo(TICKET);
    assertThat(Engine.PLAIN_2.writeValueAsString(TICKET)).isEqualTo(TICKET_JSON);
    assertThat(Engine.PLAIN_2.readValue(TICKET_JSON, Ticket.class)).isEqualTo(TICKET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"number\":\"T1\"}", "{\"number\":\"T1\",\"finding\":null,\"related\":null}"})
  void another_class_says_what_it_thinks_of_absence_and_null(String json) throws Exception {
    Ticket three = Engine.PLAIN_3.readValue(json, Ticket.class);
    Ticket two = Engine.PLAIN_2.readValue(json, Ticket.class);
    assertThat(three.finding()).isNull();
    assertThat(three.related()).isEmpty();
    assertThat(two.finding()).isNull();
    assertThat(two.related()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", " null "})
  void null_is_no_document(String json) {
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(json, Finding.class))
        .withMessageContaining("The value must be an object, but is null.");
    assertThatExceptionOfType(PsnJackson2Exception.class)
        .isThrownBy(() -> Engine.PLAIN_2.readValue(json, Finding.class))
        .withMessageContaining("The value must be an object, but is null.");
  }

  @Test
  void null_is_no_item_of_a_list() {
    String json = "{\"number\":\"T1\",\"others\":[" + FINDING_JSON + ",null]}";
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(json, Ticket.class))
        .satisfies(e -> assertThat(e.getPathReference()).contains("\"others\"", "[1]"));
    assertThatExceptionOfType(PsnJackson2Exception.class)
        .isThrownBy(() -> Engine.PLAIN_2.readValue(json, Ticket.class))
        .satisfies(e -> assertThat(e.getPathReference()).contains("\"others\"", "[1]"));
  }

  @Test
  void an_exception_has_the_first_problem_its_path_and_all_problems() {
    String json =
        """
        {"number": "T1", "others": [
          {"controls": ["A", "!"], "severity": "high",
           "id": "a b", "title": 3,
           "x.y": 1}]}
        """;
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(json, Ticket.class))
        .withMessageContaining("A control identifier must be")
        .withMessageContaining("(3 more problems)")
        .satisfies(
            e -> {
              assertThat(e.getPathReference()).endsWith("[\"controls\"]->" + FINDING_STEP + "[1]");
              assertThat(e.getTargetType()).isEqualTo(Finding.class);
              assertThat(e.getProblems())
                  .map(problem -> problem.getPath())
                  .containsExactly("controls[1]", "id", "title", "[\"x.y\"]");
            });
    assertThatExceptionOfType(PsnJackson2Exception.class)
        .isThrownBy(() -> Engine.PLAIN_2.readValue(json, Ticket.class))
        .withMessageContaining("A control identifier must be")
        .withMessageContaining("(3 more problems)")
        .satisfies(
            e -> {
              assertThat(e.getPathReference()).endsWith("[\"controls\"]->" + FINDING_STEP + "[1]");
              assertThat(e.getTargetType()).isEqualTo(Finding.class);
              assertThat(e.getProblems())
                  .map(problem -> problem.getPath())
                  .containsExactly("controls[1]", "id", "title", "[\"x.y\"]");
            });
  }

  private static final String FINDING_STEP = Finding.class.getName();

  @Test
  void problems_have_the_lines_of_the_whole_document() {
    String json = "{\"number\": \"T1\",\n\"finding\":\n{\n\"nmae\": 1}}";
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(json, Ticket.class))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .map(problem -> problem.getLocation().orElseThrow().line().orElseThrow())
                    .containsExactly(3L, 3L, 3L, 4L));
  }

  @Test
  void a_tree_has_no_lines_and_its_problems_have_none() throws Exception {
    String json = "{\"id\": \"a b\", \"title\": \"t\", \"severity\": \"high\"}";
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.treeToValue(Engine.PLAIN_3.readTree(json), Finding.class))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.getLocation().orElseThrow().line()).isEmpty()));
    assertThatExceptionOfType(PsnJackson2Exception.class)
        .isThrownBy(() -> Engine.PLAIN_2.treeToValue(Engine.PLAIN_2.readTree(json), Finding.class))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .singleElement()
                    .satisfies(p -> assertThat(p.getLocation().orElseThrow().line()).isEmpty()));
  }

  @Test
  void values_become_trees_and_maps_and_come_back() throws Exception {
    assertThat(Engine.PLAIN_3.valueToTree(FINDING).toString()).isEqualTo(FINDING_JSON);
    assertThat(
            Engine.PLAIN_3.convertValue(
                Engine.PLAIN_3.convertValue(FINDING, Map.class), Finding.class))
        .isEqualTo(FINDING);
    assertThat(Engine.PLAIN_2.valueToTree(FINDING).toString()).isEqualTo(FINDING_JSON);
    assertThat(
            Engine.PLAIN_2.convertValue(
                Engine.PLAIN_2.convertValue(FINDING, Map.class), Finding.class))
        .isEqualTo(FINDING);
  }

  @Test
  void a_value_of_another_type_of_the_family_is_refused() {
    String json = "{\"number\":\"T1\",\"council\":\"supplier.charity\"}";
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(json, Ticket.class))
        .withMessageContaining("The value must be a Council, but is");
    assertThatExceptionOfType(PsnJackson2Exception.class)
        .isThrownBy(() -> Engine.PLAIN_2.readValue(json, Ticket.class))
        .withMessageContaining("The value must be a Council, but is");
  }

  /** A class of somebody else's, whose maps have values of the model for keys. */
  record Keyed(
      Map<ControlId, Answer> answers,
      Map<Answer, Integer> counts,
      Map<OrganisationKind, Integer> kinds,
      Map<DateSpan, Share> shares) {}

  private static final Keyed KEYED =
      new Keyed(
          Map.of(ControlId.of("CoCo-1"), Answer.MET),
          new EnumMap<>(Map.of(Answer.PARTLY_MET, 2)),
          Map.of(OrganisationKind.Council.DISTRICT, 3),
          Map.of(DateSpan.parse("2014-02"), Share.parse("50%")));

  private static final String KEYED_JSON =
      """
      {"answers":{"CoCo-1":"met"},"counts":{"partly-met":2},"kinds":{"council.district":3},\
      "shares":{"2014-02":"50%"}}""";

  @Test
  void values_that_are_texts_are_keys_of_maps_in_the_same_words() throws Exception {
    assertThat(Engine.PLAIN_3.writeValueAsString(KEYED)).isEqualTo(KEYED_JSON);
    assertThat(Engine.PLAIN_3.readValue(KEYED_JSON, Keyed.class)).isEqualTo(KEYED);
    assertThat(Engine.PLAIN_2.writeValueAsString(KEYED)).isEqualTo(KEYED_JSON);
    assertThat(Engine.PLAIN_2.readValue(KEYED_JSON, Keyed.class)).isEqualTo(KEYED);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'{\"answers\":{\"a b\":\"met\"}}', A control identifier must be",
        "'{\"counts\":{\"PARTLY_MET\":1}}', The value must be one of met",
        "'{\"kinds\":{\"DISTRICT\":1}}', DISTRICT",
        "'{\"shares\":{\"2014-13\":\"50%\"}}', A date must be a real one"
      })
  void a_key_is_refused_as_the_value_would_be(String json, String message) {
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(json, Keyed.class))
        .withMessageContaining(message);
    assertThatExceptionOfType(PsnJackson2Exception.class)
        .isThrownBy(() -> Engine.PLAIN_2.readValue(json, Keyed.class))
        .withMessageContaining(message);
  }

  @Test
  void what_cannot_stand_in_json_is_not_written() {
    SourceReference odd = SourceReference.builder().key("a\ud83d").title("t").build();
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> Engine.PLAIN_3.writeValueAsString(odd))
        .withMessageContaining("half a surrogate pair");
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> Engine.PLAIN_2.writeValueAsString(odd))
        .withMessageContaining("half a surrogate pair");
  }

  @Test
  void depth_is_counted_from_the_value() throws Exception {
    int levels = 60;
    String deep = "[".repeat(levels) + "{\"key\":1}" + "]".repeat(levels);
    JavaType three = Engine.PLAIN_3.constructType(DateSpan.class);
    for (int i = 0; i < levels; i++) {
      three = Engine.PLAIN_3.getTypeFactory().constructCollectionType(List.class, three);
    }
    JavaType lists = three;
    String tooDeep = deep.replace("1", "[".repeat(110) + "]".repeat(110));
    String deepEnough = deep.replace("1", "[".repeat(90) + "]".repeat(90));
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(tooDeep, lists))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .anyMatch(p -> p.getCode().equals(ProblemCodes.DOCUMENT_TOO_DEEP)));
    assertThatExceptionOfType(PsnJacksonException.class)
        .isThrownBy(() -> Engine.PLAIN_3.readValue(deepEnough, lists))
        .satisfies(
            e ->
                assertThat(e.getProblems())
                    .noneMatch(p -> p.getCode().equals(ProblemCodes.DOCUMENT_TOO_DEEP)));
  }

  @ParameterizedTest
  @EnumSource
  void a_case_that_must_be_rejected_is_read_as_no_type(Engine engine) throws Exception {
    ImmutableList<byte[]> rejected =
        HostileInputTest.cases()
            .filter(test -> test.get()[1].equals("reject"))
            .map(test -> (byte[]) test.get()[2])
            .collect(ImmutableList.toImmutableList());
    assertThat(rejected).hasSizeGreaterThan(80);
    for (TypeForm<?> type : PsnJson.forms()) {
      for (byte[] document : rejected) {
        assertThat(engine.read(type, document).value()).isEmpty();
      }
    }
  }

  @Test
  void both_modules_are_found_as_services() {
    assertThat(Engine.PLAIN_3.registeredModules())
        .anyMatch(module -> module instanceof PsnJacksonModule);
    assertThat(Engine.PLAIN_2.getRegisteredModuleIds()).contains(PsnJackson2Module.class.getName());
  }
}
