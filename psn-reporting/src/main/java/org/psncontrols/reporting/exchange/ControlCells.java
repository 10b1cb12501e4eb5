package org.psncontrols.reporting.exchange;

import static org.psncontrols.reporting.exchange.CatalogueColumns.AUDIENCES;
import static org.psncontrols.reporting.exchange.CatalogueColumns.AUTHORITY;
import static org.psncontrols.reporting.exchange.CatalogueColumns.EVIDENCE;
import static org.psncontrols.reporting.exchange.CatalogueColumns.FEATURES;
import static org.psncontrols.reporting.exchange.CatalogueColumns.IMPACT;
import static org.psncontrols.reporting.exchange.CatalogueColumns.LIKELIHOOD;
import static org.psncontrols.reporting.exchange.CatalogueColumns.PARAMETERS;
import static org.psncontrols.reporting.exchange.CatalogueColumns.STANDING;
import static org.psncontrols.reporting.exchange.CatalogueColumns.STATEMENT;
import static org.psncontrols.reporting.exchange.CatalogueColumns.SUCCESSIONS;
import static org.psncontrols.reporting.exchange.CatalogueColumns.TIERS;
import static org.psncontrols.reporting.exchange.CatalogueColumns.TITLE;
import static org.psncontrols.reporting.exchange.CatalogueColumns.WEIGHT;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.control.Control;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.Force;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.problem.ProblemCodes;
import org.psncontrols.model.source.Authority;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;
import org.psncontrols.reporting.exchange.CatalogueColumns.SourceColumns;
import org.psncontrols.reporting.exchange.CatalogueColumns.StatedColumns;

/** Reads the cells of a control. */
final class ControlCells {

  private static final CellForm<Frequency> FREQUENCY_FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a frequency",
          "Write an occasion such as each-review, or an interval such as every-4-hours.",
          Frequency::parse);
  private static final CellForm<Force> FORCE_FORM = CellForm.oneOf("a force", Force.class);
  private static final CellForm<Authority> AUTHORITY_FORM =
      CellForm.oneOf("an authority", Authority.class);
  private static final CellForm<Audience> AUDIENCE_FORM =
      CellForm.oneOf("an audience", Audience.class);
  private static final CellForm<Tier> TIER_FORM =
      new CellForm<>(
          ProblemCodes.VALUE_INVALID,
          "a tier",
          "Write a family, a stop and a tier, such as gpms.restricted or gsc.official.",
          text -> Tier.parse(Ascii.toLowerCase(text)));
  private static final CellForm<EnvironmentFeature> FEATURE_FORM =
      CellForm.oneOf("a feature", EnvironmentFeature.class);
  private static final CellForm<Standing> STANDING_FORM =
      CellForm.oneOf("a standing", Standing.class);
  private static final CellForm<Integer> RATING_FORM =
      CellForm.integer("a rating", 1, Control.MAX_RATING);
  static final CellForm<Integer> WEIGHT_FORM = CellForm.integer("a weight", 0, Control.MAX_WEIGHT);
  private static final Splitter LINES = Splitter.on('\n');

  private ControlCells() {}

  /** Reads all but the identifier and the section; faults go to the row. */
  static void fill(CsvRow row, Control.Builder control) {
    requiredText(row, TITLE, Control.MAX_TITLE_LENGTH).ifPresent(control::title);
    requiredText(row, STATEMENT, Control.MAX_TEXT_LENGTH).ifPresent(control::statement);
    control
        .force(stated(row, CatalogueColumns.STATED_FORCE, FORCE_FORM))
        .authority(row.optional(AUTHORITY, AUTHORITY_FORM))
        .applicability(
            Applicability.builder()
                .audiences(row.list(AUDIENCES, AUDIENCE_FORM))
                .tiers(row.list(TIERS, TIER_FORM))
                .features(row.list(FEATURES, FEATURE_FORM))
                .build())
        .parameters(parameters(row))
        .expectedEvidence(lines(row, EVIDENCE, Control.MAX_TEXT_LENGTH))
        .frequency(stated(row, CatalogueColumns.STATED_FREQUENCY, FREQUENCY_FORM))
        .likelihood(number(row, LIKELIHOOD, RATING_FORM))
        .impact(number(row, IMPACT, RATING_FORM))
        .weight(number(row, WEIGHT, WEIGHT_FORM))
        .successions(lines(row, SUCCESSIONS, SuccessionLine.FORM))
        .standing(row.optional(STANDING, STANDING_FORM).orElse(Standing.LOCAL))
        .source(source(row, CatalogueColumns.SOURCE));
  }

  private static <T> Optional<Stated<T>> stated(
      CsvRow row, StatedColumns columns, CellForm<T> form) {
    Optional<T> value = row.optional(columns.value(), form);
    Optional<Standing> standing = row.optional(columns.standing(), STANDING_FORM);
    Optional<SourceReference> source = source(row, columns.source());
    if (CsvRow.isBlank(row.cell(columns.value())) && (standing.isPresent() || source.isPresent())) {
      row.error(
          ProblemCodes.VALUE_REQUIRED,
          columns.value(),
          "The " + columns.value() + " is blank, but has a standing or a source.",
          "Fill it in, or leave what is said of it blank too.");
    }
    if (standing.filter(s -> s == Standing.SOURCED).isPresent()
        && CsvRow.isBlank(row.cell(columns.source().key()))) {
      row.error(
          ProblemCodes.VALUE_REQUIRED,
          columns.source().key(),
          "The " + columns.value() + " is sourced, but names no source.",
          "Name the source, or write another standing.");
    }
    return row.isSound()
        ? value.map(v -> new Stated<>(v, standing.orElse(Standing.LOCAL), source))
        : Optional.empty();
  }

  private static Optional<SourceReference> source(CsvRow row, SourceColumns columns) {
    if (columns.all().stream().allMatch(column -> CsvRow.isBlank(row.cell(column)))) {
      return Optional.empty();
    }
    Optional<String> key = requiredText(row, columns.key(), SourceReference.MAX_LENGTH);
    Optional<String> title = requiredText(row, columns.title(), SourceReference.MAX_LENGTH);
    Optional<String> place = text(row, columns.place(), SourceReference.MAX_LENGTH);
    Optional<String> address = text(row, columns.address(), SourceReference.MAX_LENGTH);
    return key.isPresent() && title.isPresent()
        ? Optional.of(
            SourceReference.builder()
                .key(key.get())
                .title(title.get())
                .locator(place)
                .address(address)
                .build())
        : Optional.empty();
  }

  private static OptionalInt number(CsvRow row, String column, CellForm<Integer> form) {
    return row.optional(column, form).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  static Optional<String> text(CsvRow row, String column, int maxLength) {
    return row.text(column, SpreadsheetGuard.unguard(row.cell(column)), maxLength);
  }

  private static Optional<String> requiredText(CsvRow row, String column, int maxLength) {
    requireText(row, column);
    return text(row, column, maxLength);
  }

  static void requireText(CsvRow row, String column) {
    if (CsvRow.isBlank(SpreadsheetGuard.unguard(row.cell(column)))) {
      row.error(
          ProblemCodes.VALUE_REQUIRED, column, "The " + column + " is blank.", "Fill the cell in.");
    }
  }

  /** The lines of a cell that have text. */
  private static ImmutableList<String> lines(CsvRow row, String column, int maxLength) {
    return LINES
        .splitToStream(SpreadsheetGuard.unguard(row.cell(column)))
        .map(line -> line.endsWith("\r") ? line.substring(0, line.length() - 1) : line)
        .flatMap(line -> row.text(column, line, maxLength).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static <T> ImmutableList<T> lines(CsvRow row, String column, CellForm<T> form) {
    return lines(row, column, CsvRecords.MAX_FIELD_LENGTH).stream()
        .flatMap(line -> row.parse(column, CsvRow.trim(line), form).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ControlParameter> parameters(CsvRow row) {
    ImmutableList<ControlParameter> parameters = lines(row, PARAMETERS, ParameterLine.FORM);
    Set<ParameterId> seen = new HashSet<>();
    for (ControlParameter parameter : parameters) {
      if (!seen.add(parameter.getId())) {
        row.error(
            ProblemCodes.VALUE_INVALID,
            PARAMETERS,
            "The parameter " + parameter.getId() + " stands twice in the cell.",
            "Leave one line for the parameter.");
      }
    }
    return parameters;
  }
}
