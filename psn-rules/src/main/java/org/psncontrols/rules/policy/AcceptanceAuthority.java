package org.psncontrols.rules.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.psncontrols.model.assessment.FindingSeverity;

/**
 * Who may accept a risk, and how grave a one.
 *
 * <p>Immutable and thread-safe; a value type, so do not use its identity.
 *
 * @param positions the names of the position, as they are written in risk acceptances; at least
 *     one, neither it nor any of them null
 * @param upTo the gravest risk that it may accept, by the severity of the findings; never null
 * @since 0.1
 */
public record AcceptanceAuthority(ImmutableList<String> positions, FindingSeverity upTo) {

  /** The greatest number of names of a position that a document states. */
  public static final int MAX_POSITIONS = 50;

  /**
   * Checks that there is a name.
   *
   * @param positions the names of the position; neither it nor any of them null
   * @param upTo the gravest risk that it may accept, never null
   * @throws IllegalArgumentException if there is no name
   */
  public AcceptanceAuthority {
    requireNonNull(upTo, "upTo");
    checkArgument(
        !positions.isEmpty(), "an acceptance authority must name a position, but names none");
  }

  /**
   * Whether a position is this one. The case of the letters A to Z and how much space stands
   * between words do not matter.
   *
   * @param position the position, as a risk acceptance names it; never null
   * @return true if it is one of the names
   */
  public boolean isHeldBy(String position) {
    String plain = plain(position);
    for (String name : positions) {
      if (plain(name).equals(plain)) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String position) {
    return Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(position, ' '));
  }
}
