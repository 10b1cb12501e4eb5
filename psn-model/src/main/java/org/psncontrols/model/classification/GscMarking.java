package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * A marking of Government Security Classifications, of either edition.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @since 0.1
 */
public sealed interface GscMarking extends Marking permits Gsc2014Marking, Gsc2023Marking {

  @Override
  GscTier getTier();

  /**
   * Whether it begins with UK, as what is sent to foreign governments and international
   * organisations does.
   *
   * @return true if it does
   */
  boolean isUkPrefixed();

  /**
   * The nations whose citizens alone may see the information.
   *
   * @return the caveat; empty where it has none, and with OFFICIAL
   */
  Optional<NationalCaveat> getNationalCaveat();

  /**
   * Its code words.
   *
   * @return the code words; none with OFFICIAL
   */
  ImmutableSortedSet<CodeWord> getCodeWords();
}
