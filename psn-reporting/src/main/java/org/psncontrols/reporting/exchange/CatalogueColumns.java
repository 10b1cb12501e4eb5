package org.psncontrols.reporting.exchange;

import com.google.common.base.Predicates;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.psncontrols.model.problem.Problem.Severity;

/** The columns of a catalogue as a table. */
final class CatalogueColumns {

  static final String SECTION = "section";
  static final String SECTION_TITLE = "section title";
  static final String SECTION_PARENT = "section parent";
  static final String SECTION_WEIGHT = "section weight";
  static final String ID = "id";
  static final String TITLE = "title";
  static final String STATEMENT = "statement";
  static final String FORCE = "force";
  static final String AUTHORITY = "authority";
  static final String AUDIENCES = "audiences";
  static final String TIERS = "tiers";
  static final String FEATURES = "features";
  static final String PARAMETERS = "parameters";
  static final String EVIDENCE = "evidence";
  static final String FREQUENCY = "frequency";
  static final String LIKELIHOOD = "likelihood";
  static final String IMPACT = "impact";
  static final String WEIGHT = "weight";
  static final String SUCCESSIONS = "successions";
  static final String STANDING = "standing";
  static final String EDITION = "edition";
  static final String CATALOGUE_TITLE = "catalogue title";
  static final String COMPLETENESS = "completeness";
  static final String DESCRIPTION = "description";

  /** Where a control was read. */
  static final SourceColumns SOURCE = SourceColumns.of("");

  /** A control's force and where it was read. */
  static final StatedColumns STATED_FORCE = StatedColumns.of(FORCE);

  /** A control's frequency and where it was read. */
  static final StatedColumns STATED_FREQUENCY = StatedColumns.of(FREQUENCY);

  /** The columns of a section. */
  static final ImmutableSet<String> OF_SECTION =
      ImmutableSet.of(SECTION, SECTION_TITLE, SECTION_PARENT, SECTION_WEIGHT);

  /** The columns of what is particular to a control. */
  static final ImmutableSet<String> OF_CONTROL =
      ImmutableSet.<String>builder()
          .add(ID, TITLE, STATEMENT)
          .addAll(STATED_FORCE.all())
          .add(AUTHORITY, AUDIENCES, TIERS, FEATURES, PARAMETERS, EVIDENCE)
          .addAll(STATED_FREQUENCY.all())
          .add(LIKELIHOOD, IMPACT, WEIGHT, SUCCESSIONS, STANDING)
          .addAll(SOURCE.all())
          .build();

  /** All columns, in the order in which they are written. */
  static final ImmutableSet<String> ALL =
      ImmutableSet.<String>builder()
          .addAll(OF_SECTION)
          .addAll(OF_CONTROL)
          .add(EDITION, CATALOGUE_TITLE, COMPLETENESS, DESCRIPTION)
          .build();

  private static final ImmutableSet<String> REQUIRED =
      ImmutableSet.of(
          SECTION, SECTION_TITLE, ID, TITLE, STATEMENT, EDITION, CATALOGUE_TITLE, COMPLETENESS);

  static final CsvForm FORM =
      new CsvForm(
          ',',
          REQUIRED,
          ImmutableSet.copyOf(Sets.filter(ALL, Predicates.not(Predicates.in(REQUIRED)))),
          ImmutableSet.of(),
          Severity.ERROR);

  private CatalogueColumns() {}

  /**
   * The columns of a source.
   *
   * @param key its key
   * @param title the document's title
   * @param place the place within the document
   * @param address where the document was found
   */
  record SourceColumns(String key, String title, String place, String address) {

    static SourceColumns of(String prefix) {
      String key = prefix + "source";
      return new SourceColumns(key, key + " title", key + " place", key + " address");
    }

    ImmutableSet<String> all() {
      return ImmutableSet.of(key, title, place, address);
    }
  }

  /**
   * The columns of a value that says how far it can be relied on.
   *
   * @param value the value
   * @param standing its standing
   * @param source where it was read
   */
  record StatedColumns(String value, String standing, SourceColumns source) {

    static StatedColumns of(String value) {
      return new StatedColumns(value, value + " standing", SourceColumns.of(value + " "));
    }

    ImmutableSet<String> all() {
      return ImmutableSet.<String>builder().add(value, standing).addAll(source.all()).build();
    }
  }
}
