package org.psncontrols.model.control;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.psncontrols.model.problem.Reading;

/**
 * A catalogue told by what it takes from others and what it changes: an effective catalogue once it
 * is resolved.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Profile {

  /** How deeply imports of profiles by profiles are followed. */
  int MAX_DEPTH = 20;

  /**
   * The edition of the effective catalogue, under which other profiles import this one.
   *
   * @return the edition
   */
  CatalogueEdition getEdition();

  /**
   * The title of the effective catalogue.
   *
   * @return the title
   */
  @NotBlank
  @Size(max = Catalogue.MAX_TITLE_LENGTH)
  String getTitle();

  /**
   * What the profile is for.
   *
   * @return the description; empty where the author gives none
   */
  Optional<String> getDescription();

  /**
   * What is taken from catalogues and other profiles, in the order in which it is put together.
   *
   * @return the imports
   */
  ImmutableList<ProfileImport> getImports();

  /**
   * Sections of the profile's own; one with the identifier of an imported section takes its place,
   * with a title, parent and weight of its own. Parents may be imported, and stand in any order.
   *
   * @return the sections, which follow the imported ones but for those that stand in them
   */
  ImmutableList<Section> getSections();

  /**
   * Controls of the profile's own.
   *
   * @return the controls, which follow the imported ones
   */
  ImmutableList<Control> getControls();

  /**
   * The values of parameters.
   *
   * @return the settings
   */
  ImmutableList<ParameterSetting> getSettings();

  /**
   * What is changed in single controls.
   *
   * @return the tailorings
   */
  ImmutableList<Tailoring> getTailorings();

  /**
   * Puts the effective catalogue together: what the imports select, in their order and in that of
   * their sources; then the profile's own sections and controls; then the settings; then the
   * tailorings.
   *
   * <p>Entries that a source only keeps for reference are not taken. A section stays if a control
   * in it, or in a section within it, was selected; one that never had any stays where its parent
   * does. The order puts parents before their children. Controls that come in twice and are equal
   * come in once. The effective catalogue is as complete as the least complete catalogue of its
   * imports, and complete without any. Sources are never changed.
   *
   * <p>Faults are problems, all of them found in one pass: an unknown source, section, control,
   * parameter or item of evidence, an import cycle, what is said twice or in contradiction, and
   * what contradicts itself in a source. Their paths lead into this profile; a fault in a source
   * tells its own path and stands, once, at the first import that leads there. The same profile and
   * sources give the same reading, whatever the order in which the sources were gathered.
   *
   * @param sources finds catalogues and other profiles, never null
   * @return the effective catalogue, where there is no error, and every problem
   */
  default Reading<Catalogue> resolve(Sources sources) {
    return new ProfileResolver(sources).resolve(this);
  }

  /**
   * A new builder.
   *
   * @return a builder that needs an edition and a title
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds profiles; not thread-safe. */
  final class Builder extends ImmutableProfile.Builder {
    Builder() {}
  }

  /**
   * Where profiles find what they import.
   *
   * @param catalogues the catalogues by edition, never null
   * @param profiles the profiles by edition, never null
   * @since 0.1
   */
  record Sources(
      ImmutableMap<CatalogueEdition, Catalogue> catalogues,
      ImmutableMap<CatalogueEdition, Profile> profiles) {

    /**
     * Checks that both parts are there.
     *
     * @param catalogues the catalogues by edition, never null
     * @param profiles the profiles by edition, never null
     */
    public Sources {
      requireNonNull(catalogues, "catalogues");
      requireNonNull(profiles, "profiles");
    }

    /**
     * Catalogues and profiles.
     *
     * @param catalogues the catalogues; neither it nor any of them null
     * @param profiles the profiles; neither it nor any of them null
     * @return the sources
     * @throws IllegalArgumentException if two catalogues or two profiles have the same edition
     */
    public static Sources of(Iterable<Catalogue> catalogues, Iterable<Profile> profiles) {
      ImmutableMap.Builder<CatalogueEdition, Catalogue> c = ImmutableMap.builder();
      catalogues.forEach(catalogue -> c.put(catalogue.getEdition(), catalogue));
      ImmutableMap.Builder<CatalogueEdition, Profile> p = ImmutableMap.builder();
      profiles.forEach(profile -> p.put(profile.getEdition(), profile));
      return new Sources(c.buildOrThrow(), p.buildOrThrow());
    }
  }
}
