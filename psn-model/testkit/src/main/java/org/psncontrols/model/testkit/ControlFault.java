package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.problem.ProblemCode;
import org.psncontrols.model.problem.ProblemCodes;

/** What can be wrong with a control within a catalogue that can be held all the same. */
@SuppressWarnings("ImmutableEnumChecker") // A code is immutable.
enum ControlFault {
  DEFAULT_NOT_ALLOWED(ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED, "parameters[].defaultValue"),
  VALUE_NOT_ALLOWED(ProblemCodes.PARAMETER_VALUE_NOT_ALLOWED, "parameters[].value"),
  TARGET_UNKNOWN(ProblemCodes.SUCCESSION_TARGET_UNKNOWN, "successions[].targets[]"),
  TARGET_RETIRED(ProblemCodes.SUCCESSION_TARGET_RETIRED, "successions[].targets[]");

  // Identifiers are longer than any generated one, so that nothing else has them.

  private static final ParameterId PARAMETER = ParameterId.of("parameter-with-a-fault");
  private static final ControlId RETIRED = ControlId.of("control-kept-for-reference");

  /** No catalogue has it. */
  static final ControlId UNKNOWN = ControlId.of("control-of-no-catalogue");

  private final ProblemCode code;
  private final String where;

  ControlFault(ProblemCode code, String where) {
    this.code = code;
    this.where = where;
  }

  /** The codes of all faults, each once. */
  static Stream<ProblemCode> codes() {
    return Arrays.stream(values()).map(ControlFault::code).distinct();
  }

  /** One of the faults of a code. */
  static ControlFault of(ProblemCode code, int pick) {
    return Picks.from(
        Arrays.stream(values()).filter(fault -> fault.code.equals(code)).toList(), pick);
  }

  ProblemCode code() {
    return code;
  }

  String where() {
    return where;
  }

  /** Where the fault is once a control has it. */
  String pathIn(Control before) {
    return switch (this) {
      case DEFAULT_NOT_ALLOWED -> "parameters[" + before.getParameters().size() + "].defaultValue";
      case VALUE_NOT_ALLOWED -> "parameters[" + before.getParameters().size() + "].value";
      case TARGET_UNKNOWN, TARGET_RETIRED ->
          "successions[" + before.getSuccessions().size() + "].targets[0]";
    };
  }

  /**
   * The controls that a control becomes with the fault: itself first.
   *
   * @param like a parameter to take words from
   * @param edition the edition of the catalogue
   */
  ImmutableList<Control> in(Control control, ControlParameter like, CatalogueEdition edition) {
    Control.Builder builder = Control.builder().from(control);
    ControlParameter parameter = restricted(like);
    return switch (this) {
      case DEFAULT_NOT_ALLOWED ->
          ImmutableList.of(
              builder
                  .addParameter(
                      ControlParameter.builder()
                          .from(parameter)
                          .defaultValue(notAmong(parameter.getAllowedValues()))
                          .build())
                  .build());
      case VALUE_NOT_ALLOWED ->
          ImmutableList.of(
              builder
                  .addParameter(
                      ControlParameter.builder()
                          .from(parameter)
                          .value(notAmong(parameter.getAllowedValues()))
                          .build())
                  .build());
      case TARGET_UNKNOWN ->
          ImmutableList.of(builder.addSuccession(Succession.movedTo(edition, UNKNOWN)).build());
      case TARGET_RETIRED ->
          ImmutableList.of(
              builder.addSuccession(Succession.movedTo(edition, RETIRED)).build(),
              Control.builder()
                  .from(control)
                  .id(RETIRED)
                  .successions(ImmutableList.of(Succession.withdrawn(edition)))
                  .build());
    };
  }

  /** A parameter that allows some values only, and has none. */
  static ControlParameter restricted(ControlParameter like) {
    return ControlParameter.builder()
        .id(PARAMETER)
        .label(like.getLabel())
        .allowedValues(
            like.getAllowedValues().isEmpty()
                ? ImmutableList.of(like.getLabel())
                : like.getAllowedValues())
        .build();
  }

  /** A text that is longer than each of some texts. */
  static String notAmong(ImmutableList<String> texts) {
    return String.join("", texts) + "!";
  }
}
