package org.psncontrols.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.problem.ProblemCodes;

/**
 * A parameter of a control on one line: identifier, label, default, value and allowed values, with
 * bars between them.
 */
final class ParameterLine {

  static final CellForm<ControlParameter> FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a parameter",
          "Write identifier | label, or identifier | label | default | value | allowed value | ...",
          ParameterLine::parse);

  private ParameterLine() {}

  private static ControlParameter parse(String line) {
    List<String> parts = split(line);
    if (parts.size() < 2) {
      throw new IllegalArgumentException("a parameter has an identifier and a label");
    }
    ControlParameter.Builder parameter =
        ControlParameter.builder()
            .id(ParameterId.of(parts.get(0)))
            .label(checked(parts.get(1), ControlParameter.MAX_LABEL_LENGTH))
            .defaultValue(optional(parts, 2))
            .value(optional(parts, 3));
    for (int i = 4; i < parts.size(); i++) {
      parameter.addAllowedValue(checked(parts.get(i), ControlParameter.MAX_VALUE_LENGTH));
    }
    return parameter.build();
  }

  private static Optional<String> optional(List<String> parts, int index) {
    return index < parts.size() && !parts.get(index).isEmpty()
        ? Optional.of(checked(parts.get(index), ControlParameter.MAX_VALUE_LENGTH))
        : Optional.empty();
  }

  private static String checked(String text, int maxLength) {
    if (text.isEmpty() || text.length() > maxLength) {
      throw new IllegalArgumentException("a part of a parameter is empty or too long");
    }
    return text;
  }

  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        part.append(line.charAt(++i));
      } else if (c == '|') {
        parts.add(CsvRow.trim(part.toString()));
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(CsvRow.trim(part.toString()));
    return parts;
  }

  /** The line that reads back as the parameter. */
  static String print(ControlParameter parameter, CellWriter writer) {
    List<String> parts = new ArrayList<>();
    parts.add(parameter.getId().value());
    parts.add(part(parameter.getLabel(), ControlParameter.MAX_LABEL_LENGTH, writer));
    parts.add(value(parameter.getDefaultValue(), writer));
    parts.add(value(parameter.getValue(), writer));
    parameter
        .getAllowedValues()
        .forEach(value -> parts.add(part(value, ControlParameter.MAX_VALUE_LENGTH, writer)));
    while (parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return String.join(" | ", parts);
  }

  private static String value(Optional<String> value, CellWriter writer) {
    return value.map(v -> part(v, ControlParameter.MAX_VALUE_LENGTH, writer)).orElse("");
  }

  private static String part(String text, int maxLength, CellWriter writer) {
    writer.check(
        text.equals(CsvRow.trim(text)) && text.indexOf('\n') < 0,
        "parts of parameters on one line and without white space around them",
        Quotation.of(text));
    writer.text(text, maxLength);
    return text.replace("\\", "\\\\").replace("|", "\\|");
  }
}
