package org.psncontrols.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.psncontrols.model.json.Faults.fault;
import static org.psncontrols.model.json.Faults.faults;
import static org.psncontrols.model.json.Faults.only;
import static org.psncontrols.model.json.Faults.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.problem.Problem;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.problem.Reading;

/** Passes null on purpose, to see it refused. */
@NullUnmarked
class ObjectFormTest {

  record Thing(
      String name,
      Optional<String> note,
      OptionalInt count,
      OptionalLong size,
      ImmutableList<Thing> parts) {

    Thing {
      if (name.equals("refused")) {
        throw new IllegalArgumentException("a thing must have another name than \"refused\"");
      }
      if (name.equals("unready")) {
        throw new IllegalStateException("a thing must be ready, but is not");
      }
    }

    static Thing named(String name) {
      return new Thing(
          name, Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), ImmutableList.of());
    }
  }

  private static final class Parts {
    private String name;
    private Optional<String> note = Optional.empty();
    private OptionalInt count = OptionalInt.empty();
    private OptionalLong size = OptionalLong.empty();
    private ImmutableList<Thing> parts = ImmutableList.of();

    Thing build() {
      return new Thing(name, note, count, size, parts);
    }
  }

  private static ObjectForm.Builder<Thing, Parts> declare() {
    return ObjectForm.of(Parts::new, Parts::build)
        .required("name", JsonForms.text(9), Thing::name, (p, v) -> p.name = v)
        .optional("note", JsonForms.text(9), Thing::note, (p, v) -> p.note = Optional.of(v))
        .optionalInt(
            "count", JsonForms.integer(0, 9), Thing::count, (p, v) -> p.count = OptionalInt.of(v))
        .optionalLong(
            "size",
            JsonForms.longInteger(0, 9),
            Thing::size,
            (p, v) -> p.size = OptionalLong.of(v));
  }

  private static final JsonForm<Thing> PART = declare().build();
  private static final JsonForm<Thing> FORM =
      declare()
          .collection("parts", JsonForms.list(PART, 9), Thing::parts, (p, v) -> p.parts = v)
          .build();

  private static final Thing WHOLE =
      new Thing(
          "a",
          Optional.of("b"),
          OptionalInt.of(1),
          OptionalLong.of(2),
          ImmutableList.of(Thing.named("p")));

  @Test
  void members_are_written_in_the_order_declared() {
    assertThat(new String(PsnJson.write(FORM, WHOLE), UTF_8))
        .isEqualTo(
            "{\"name\":\"a\",\"note\":\"b\",\"count\":1,\"size\":2,\"parts\":[{\"name\":\"p\"}]}");
  }

  @Test
  void members_are_read_in_any_order() {
    assertThat(
            read(
                FORM,
                "{\"parts\": [{\"name\": \"p\"}], \"size\": 2, \"count\": 1, \"note\": \"b\","
                    + " \"name\": \"a\"}"))
        .isEqualTo(Reading.of(WHOLE));
  }

  @Test
  void what_is_absent_is_empty_and_is_not_written() {
    assertThat(read(FORM, "{\"name\": \"a\"}")).isEqualTo(Reading.of(Thing.named("a")));
    assertThat(new String(PsnJson.write(FORM, Thing.named("a")), UTF_8))
        .isEqualTo("{\"name\":\"a\"}");
  }

  @Test
  void an_empty_list_reads_as_an_absent_one() {
    assertThat(read(FORM, "{\"name\": \"a\", \"parts\": []}"))
        .isEqualTo(Reading.of(Thing.named("a")));
  }

  @Test
  void an_unknown_member_is_reported_beside_the_value() {
    Reading<Thing> reading =
        read(FORM, "{\"name\": \"a\",\n \"nmae\":\n {\"x\": [1, {\"y\": null}]}}");
    assertThat(reading.value()).contains(Thing.named("a"));
    assertThat(faults(reading)).containsExactly(fault(ProblemCodes.FIELD_UNKNOWN, 2, "nmae"));
    Problem problem = reading.problems().asList().get(0);
    assertThat(problem.getMessage()).isEqualTo("The member \"nmae\" is not known here.");
    assertThat(problem.getRemedy())
        .isEqualTo("Remove it, or correct its name: known are name, note, count, size, parts.");
    assertThat(problem.getSeverity()).isEqualTo(Problem.Severity.ERROR);
  }

  @Test
  void an_odd_name_is_quoted_in_the_path() {
    assertThat(
            faults(
                read(
                    FORM,
                    "{\"name\": \"a\", \"\": 1, \"a.b\": 1, \"c d\\n\": 1, \"\\ud83d\": 1,"
                        + " \"parts\": [{\"name\": \"p\", \"x]\": 1}]}")))
        .containsExactlyInAnyOrder(
            fault(ProblemCodes.FIELD_UNKNOWN, 1, "[\"\"]"),
            fault(ProblemCodes.FIELD_UNKNOWN, 1, "[\"a.b\"]"),
            fault(ProblemCodes.FIELD_UNKNOWN, 1, "[\"c d\\u000A\"]"),
            fault(ProblemCodes.FIELD_UNKNOWN, 1, "[\"\\uD83D\"]"),
            fault(ProblemCodes.FIELD_UNKNOWN, 1, "parts[0][\"x]\"]"));
  }

  @Test
  void a_long_name_is_shortened_in_path_and_message() {
    String longest = "n".repeat(60);
    Reading<Thing> reading =
        read(FORM, "{\"name\": \"a\", \"" + longest + "\": 1, \"" + longest + "n\": 1}");
    assertThat(faults(reading))
        .containsExactly(
            fault(ProblemCodes.FIELD_UNKNOWN, 1, "[\"" + longest + "...\"]"),
            fault(ProblemCodes.FIELD_UNKNOWN, 1, longest));
    assertThat(reading.problems().asList().get(0).getMessage()).contains(longest + "...\" is");
  }

  @Test
  void a_repeated_member_is_reported_where_it_appears_again_and_its_first_value_is_still_checked() {
    Reading<Thing> reading =
        read(
            FORM,
            "{\"name\": \"a\", \"count\": 77,\n \"name\": {\"x\": 1},\n \"name\": 1,"
                + " \"note\": 5}");
    assertThat(reading.value()).isEmpty();
    assertThat(faults(reading))
        .containsExactly(
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 1, "count"),
            fault(ProblemCodes.FIELD_REPEATED, 2, "name"),
            fault(ProblemCodes.FIELD_REPEATED, 3, "name"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 3, "note"));
  }

  @Test
  void a_repeated_member_leaves_no_value_even_if_both_are_good() {
    Problem problem = only(read(FORM, "{\"name\": \"a\", \"name\": \"a\"}"));
    assertThat(problem.getCode()).isEqualTo(ProblemCodes.FIELD_REPEATED);
    assertThat(problem.getMessage())
        .isEqualTo("The member \"name\" appears again in the same object.");
  }

  @Test
  void a_missing_member_is_reported_where_its_object_starts() {
    Reading<Thing> reading =
        read(FORM, "{\"name\": \"a\", \"parts\": [\n{\"name\": \"p\"},\n{\n\"note\": \"x\"\n}\n]}");
    assertThat(faults(reading))
        .containsExactly(fault(ProblemCodes.FIELD_MISSING, 3, "parts[1].name"));
    assertThat(only(reading).getMessage()).isEqualTo("The member \"name\" is missing.");
  }

  @Test
  void an_unreadable_optional_member_leaves_no_value() {
    assertThat(faults(read(FORM, "{\"name\": \"a\", \"note\": null}")))
        .containsExactly(fault(ProblemCodes.VALUE_WRONG_TYPE, 1, "note"));
    assertThat(read(FORM, "{\"name\": \"a\", \"note\": null}").value()).isEmpty();
  }

  @Test
  void an_unreadable_required_member_is_not_missing_too() {
    assertThat(only(read(FORM, "{\"name\": 1}")).getCode())
        .isEqualTo(ProblemCodes.VALUE_WRONG_TYPE);
  }

  @Test
  void what_the_type_refuses_is_a_problem_of_its_object() {
    Problem refused =
        only(read(FORM, "{\"name\": \"a\", \"parts\": [\n{\n\"name\": \"refused\"}]}"));
    assertThat(refused.getCode()).isEqualTo(ProblemCodes.VALUE_INVALID);
    assertThat(refused.getPath()).isEqualTo("parts[0]");
    assertThat(refused.getLocation().orElseThrow().line()).hasValue(2);
    assertThat(refused.getMessage()).isEqualTo("A thing must have another name than \"refused\".");
    assertThat(only(read(FORM, "{\"name\": \"unready\"}")).getMessage())
        .isEqualTo("A thing must be ready, but is not.");
  }

  @Test
  void the_path_goes_back_after_each_part() {
    assertThat(
            faults(
                read(
                    FORM,
                    "{\"parts\": [{\"note\": 1}, {\"name\": \"p\"}, {\"count\": 77}],"
                        + " \"size\": 77}")))
        .containsExactly(
            fault(ProblemCodes.FIELD_MISSING, 1, "name"),
            fault(ProblemCodes.FIELD_MISSING, 1, "parts[0].name"),
            fault(ProblemCodes.VALUE_WRONG_TYPE, 1, "parts[0].note"),
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 1, "parts[2].count"),
            fault(ProblemCodes.FIELD_MISSING, 1, "parts[2].name"),
            fault(ProblemCodes.NUMBER_OUT_OF_RANGE, 1, "size"));
  }

  @Test
  void a_member_is_declared_once() {
    ObjectForm.Builder<Thing, Parts> declaration = declare();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                declaration.optional(
                    "note", JsonForms.text(9), Thing::note, (p, v) -> p.note = Optional.of(v)))
        .withMessage("a member must be declared once, but \"note\" is declared again");
  }

  @Test
  void null_arguments_are_refused() {
    ObjectForm.Builder<Thing, Parts> declaration = ObjectForm.of(Parts::new, Parts::build);
    JsonForm<String> text = JsonForms.text(9);
    assertThatNullPointerException()
        .isThrownBy(() -> ObjectForm.of(null, Parts::build))
        .withMessage("newBuilder");
    assertThatNullPointerException()
        .isThrownBy(() -> ObjectForm.of(Parts::new, null))
        .withMessage("build");
    assertThatNullPointerException()
        .isThrownBy(() -> declaration.required(null, text, Thing::name, (p, v) -> {}))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> declaration.required("name", null, Thing::name, (p, v) -> {}))
        .withMessage("form");
    assertThatNullPointerException()
        .isThrownBy(() -> declaration.required("name", text, null, (p, v) -> {}))
        .withMessage("getter");
    assertThatNullPointerException()
        .isThrownBy(() -> declaration.required("name", text, Thing::name, null))
        .withMessage("setter");
    assertThatNullPointerException()
        .isThrownBy(() -> declaration.optional("note", text, null, (p, v) -> {}))
        .withMessage("getter");
    assertThatNullPointerException()
        .isThrownBy(
            () -> declaration.collection("parts", JsonForms.list(PART, 9), null, (p, v) -> {}))
        .withMessage("getter");
  }
}
