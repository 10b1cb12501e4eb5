package org.psncontrols.model.testkit;

import static java.util.Objects.requireNonNull;

import org.psncontrols.model.control.Profile;

/**
 * A profile and where it finds what it imports, as {@link Profile#resolve} takes them.
 *
 * <p>The path of an {@link Invalid} one starts from the profile. Immutable and thread-safe; a value
 * type, so do not use its identity.
 *
 * @param profile the profile, never null
 * @param sources the catalogues and profiles that it finds, never null
 * @since 0.1
 */
public record ProfileWithSources(Profile profile, Profile.Sources sources) {

  /**
   * Takes the parts as they are.
   *
   * @param profile the profile, never null
   * @param sources the catalogues and profiles that it finds, never null
   */
  public ProfileWithSources {
    requireNonNull(profile, "profile");
    requireNonNull(sources, "sources");
  }
}
