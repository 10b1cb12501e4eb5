package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

/**
 * What a profile takes from a catalogue or from another profile.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param source the edition of the catalogue or profile, never null
 * @param include the controls that are taken, never null
 * @param exclude the controls that are left out although they are included, never null
 * @since 0.1
 */
public record ProfileImport(CatalogueEdition source, Selection include, Selection exclude) {

  /**
   * Checks that all parts are there.
   *
   * @param source the edition of the catalogue or profile, never null
   * @param include the controls that are taken, never null
   * @param exclude the controls that are left out although they are included, never null
   */
  public ProfileImport {
    requireNonNull(source, "source");
    requireNonNull(include, "include");
    requireNonNull(exclude, "exclude");
  }

  /**
   * Takes every control.
   *
   * @param source the edition of the catalogue or profile, never null
   * @return the import
   */
  public static ProfileImport all(CatalogueEdition source) {
    return new ProfileImport(source, Selection.all(), Selection.none());
  }

  /**
   * Takes some controls.
   *
   * @param source the edition of the catalogue or profile, never null
   * @param include the controls that are taken, never null
   * @return the import
   */
  public static ProfileImport of(CatalogueEdition source, Selection include) {
    return new ProfileImport(source, include, Selection.none());
  }
}
