package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple.Tuple2;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Catalogue;
import org.psncontrols.model.control.CatalogueDifference;
import org.psncontrols.model.control.CatalogueEdition;
import org.psncontrols.model.control.ControlChange;
import org.psncontrols.model.control.ControlId;
import org.psncontrols.model.control.ControlMapping;
import org.psncontrols.model.control.ControlParameter;
import org.psncontrols.model.control.ControlReference;
import org.psncontrols.model.control.Frequency;
import org.psncontrols.model.control.MappingEntry;
import org.psncontrols.model.control.ParameterId;
import org.psncontrols.model.control.ParameterSetting;
import org.psncontrols.model.control.Profile;
import org.psncontrols.model.control.ProfileImport;
import org.psncontrols.model.control.Section;
import org.psncontrols.model.control.Selection;
import org.psncontrols.model.control.Succession;
import org.psncontrols.model.control.Tailoring;
import org.psncontrols.model.control.WordOverlap;

/**
 * Generators of catalogues, controls, profiles and mappings.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ControlArbitraries {

  private ControlArbitraries() {}

  /**
   * Identifiers of controls.
   *
   * @return a generator
   */
  public static Arbitrary<ControlId> controlIds() {
    return Catalogues.CONTROL_IDS;
  }

  /**
   * Controls of named editions.
   *
   * @return a generator
   */
  public static Arbitrary<ControlReference> controlReferences() {
    return ControlParts.REFERENCES;
  }

  /**
   * Applicabilities; some restrict nothing, others up to three dimensions.
   *
   * @return a generator
   */
  public static Arbitrary<Applicability> applicabilities() {
    return ControlParts.APPLICABILITIES;
  }

  /**
   * Identifiers of parameters.
   *
   * @return a generator
   */
  public static Arbitrary<ParameterId> parameterIds() {
    return ControlParts.PARAMETER_IDS;
  }

  /**
   * Parameters of controls, whose default and value are allowed.
   *
   * @return a generator
   */
  public static Arbitrary<ControlParameter> controlParameters() {
    return ControlParts.PARAMETERS;
  }

  /**
   * Successions of every kind; their editions are of a catalogue that no generator of catalogues
   * gives.
   *
   * @return a generator
   */
  public static Arbitrary<Succession> successions() {
    return ControlParts.SUCCESSIONS;
  }

  /**
   * Editions of catalogues.
   *
   * @return a generator
   */
  public static Arbitrary<CatalogueEdition> catalogueEditions() {
    return Catalogues.EDITIONS;
  }

  /**
   * Occasions and intervals.
   *
   * @return a generator
   */
  public static Arbitrary<Frequency> frequencies() {
    return Catalogues.FREQUENCIES;
  }

  /**
   * Intervals alone.
   *
   * @return a generator
   */
  public static Arbitrary<Frequency.Every> intervals() {
    return Catalogues.INTERVALS;
  }

  /**
   * Sections of catalogues.
   *
   * @return a generator
   */
  public static Arbitrary<Section> sections() {
    return Catalogues.SECTIONS;
  }

  /**
   * Controls that stand alone; {@link ControlArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static ControlArbitrary controls() {
    return ControlArbitrary.create();
  }

  /**
   * Catalogues; {@link CatalogueArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static CatalogueArbitrary catalogues() {
    return CatalogueArbitrary.create();
  }

  /**
   * Selections of controls, by every criterion.
   *
   * @return a generator
   */
  public static Arbitrary<Selection> selections() {
    return Profiles.SELECTIONS;
  }

  /**
   * Imports of catalogues, which select and leave out what the catalogue has.
   *
   * @return a generator
   */
  public static Arbitrary<ProfileImport> profileImports() {
    return Profiles.IMPORTS;
  }

  /**
   * Settings of arbitrary parameters.
   *
   * @return a generator
   */
  public static Arbitrary<ParameterSetting> parameterSettings() {
    return Profiles.SETTINGS;
  }

  /**
   * Changes to arbitrary controls.
   *
   * @return a generator
   */
  public static Arbitrary<Tailoring> tailorings() {
    return Profiles.TAILORINGS;
  }

  /**
   * Profiles of arbitrary catalogues; {@link #profileSources} has them together with what they
   * import. Edge cases select no control.
   *
   * @return a generator
   */
  public static Arbitrary<Profile> profiles() {
    return Profiles.PROFILES;
  }

  /**
   * Sources of one catalogue and one profile that resolves against it. Edge cases select no
   * control.
   *
   * @return a generator
   */
  public static Arbitrary<Profile.Sources> profileSources() {
    return Profiles.SOURCES;
  }

  /**
   * Entries of mappings between arbitrary controls; some say that there is no counterpart.
   *
   * @return a generator
   */
  public static Arbitrary<MappingEntry> mappingEntries() {
    return Mappings.ENTRIES;
  }

  /**
   * Mappings between arbitrary editions.
   *
   * @return a generator
   */
  public static Arbitrary<ControlMapping> controlMappings() {
    return Mappings.MAPPINGS;
  }

  /**
   * Overlaps of two texts.
   *
   * @return a generator
   */
  public static Arbitrary<WordOverlap> wordOverlaps() {
    return Editions.OVERLAPS;
  }

  /**
   * Changes of every kind between two editions.
   *
   * @return a generator
   */
  public static Arbitrary<ControlChange> controlChanges() {
    return Editions.CHANGES;
  }

  /**
   * Differences between a catalogue and a later edition of it.
   *
   * @return a generator
   */
  public static Arbitrary<CatalogueDifference> catalogueDifferences() {
    return Editions.DIFFERENCES;
  }

  /**
   * Profiles of one catalogue, which resolve against it. Edge cases select no control.
   *
   * @param catalogue the catalogue, never null
   * @return a generator
   */
  public static Arbitrary<Profile> profiles(Catalogue catalogue) {
    return Profiles.of(requireNonNull(catalogue, "catalogue"));
  }

  /**
   * Later editions of one catalogue: controls kept, changed, moved, divided, merged, withdrawn and
   * added, with and without a word about it. Edge cases do the same to every control, nothing
   * included.
   *
   * @param older the catalogue, never null
   * @return a generator
   */
  public static Arbitrary<Catalogue> laterEditions(Catalogue older) {
    return Editions.after(requireNonNull(older, "older"));
  }

  /**
   * A catalogue and a later edition of it.
   *
   * @return a generator
   */
  public static Arbitrary<Tuple2<Catalogue, Catalogue>> successiveEditions() {
    return Editions.PAIRS;
  }
}
