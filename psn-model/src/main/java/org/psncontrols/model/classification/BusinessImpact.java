package org.psncontrols.model.classification;

import com.google.common.collect.ImmutableSortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/**
 * How much harm a loss of confidentiality, of integrity or of availability would do, in business
 * impact levels of the time before April 2014.
 *
 * <p>The three are assessed independently: any triple can be. Only confidentiality bears on the
 * protective marking, and no level determines one. The text form is confidentiality, integrity and
 * availability joined by hyphens, such as {@code 3-3-4}. Immutable and thread-safe; a value type,
 * so do not use its identity.
 *
 * @param confidentiality the level of confidentiality, 0 to {@value #MAX}
 * @param integrity the level of integrity, 0 to {@value #MAX}
 * @param availability the level of availability, 0 to {@value #MAX}
 * @since 0.1
 */
public record BusinessImpact(int confidentiality, int integrity, int availability) {

  /** The greatest level. */
  public static final int MAX = 6;

  /** What services called IL2: 2-2-4. {@code SOURCED}, see {@link #shorthandSource}. */
  public static final BusinessImpact IL2 = new BusinessImpact(2, 2, 4);

  /** What services called IL3: 3-3-4. {@code SOURCED}, see {@link #shorthandSource}. */
  public static final BusinessImpact IL3 = new BusinessImpact(3, 3, 4);

  /** What services called IL4: 4-4-4. {@code SOURCED}, see {@link #shorthandSource}. */
  public static final BusinessImpact IL4 = new BusinessImpact(4, 4, 4);

  private static final Pattern FORM = Pattern.compile("([0-6])-([0-6])-([0-6])");

  /**
   * Checks the levels.
   *
   * @param confidentiality the level of confidentiality, 0 to {@value #MAX}
   * @param integrity the level of integrity, 0 to {@value #MAX}
   * @param availability the level of availability, 0 to {@value #MAX}
   * @throws IllegalArgumentException if a level is less than 0 or greater than {@value #MAX}
   */
  public BusinessImpact {
    check("confidentiality", confidentiality);
    check("integrity", integrity);
    check("availability", availability);
  }

  private static void check(String property, int level) {
    if (level < 0 || level > MAX) {
      throw new IllegalArgumentException(
          "the impact level of " + property + " must be 0 to " + MAX + ", but is " + level);
    }
  }

  /**
   * A triple of levels.
   *
   * @param confidentiality the level of confidentiality, 0 to {@value #MAX}
   * @param integrity the level of integrity, 0 to {@value #MAX}
   * @param availability the level of availability, 0 to {@value #MAX}
   * @return the triple
   * @throws IllegalArgumentException if a level is less than 0 or greater than {@value #MAX}
   */
  public static BusinessImpact of(int confidentiality, int integrity, int availability) {
    return new BusinessImpact(confidentiality, integrity, availability);
  }

  /**
   * Reads the text form.
   *
   * @param text the text, such as {@code 3-3-4}, never null
   * @return the triple
   * @throws IllegalArgumentException if the text is not three levels joined by hyphens; a shorthand
   *     such as {@code IL3} is not, as it names services and not what an asset was assessed to be
   */
  public static BusinessImpact parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "a business impact must be three levels of 0 to 6 joined by hyphens, such as 3-3-4, but"
              + " is \""
              + text
              + '"');
    }
    return new BusinessImpact(level(matcher, 1), level(matcher, 2), level(matcher, 3));
  }

  private static int level(Matcher matcher, int group) {
    return matcher.group(group).charAt(0) - '0';
  }

  /**
   * Where the shorthands IL2, IL3 and IL4 were read.
   *
   * @return the source
   */
  public static SourceReference shorthandSource() {
    return ClassificationSources.SECURING_THE_REALM;
  }

  /**
   * The protective markings that go with the level of confidentiality; integrity and availability
   * have no say.
   *
   * <p>That a marking is among them does not make it the right one: the level does not determine
   * the marking, and whoever originates or owns the information decides.
   *
   * @return the tiers, with where the relation was read
   */
  public Stated<ImmutableSortedSet<GpmsTier>> tiersOfConfidentiality() {
    GpmsTier tier =
        switch (confidentiality) {
          case 0, 1 -> GpmsTier.NOT_PROTECTIVELY_MARKED;
          case 2 -> GpmsTier.PROTECT;
          case 3 -> GpmsTier.RESTRICTED;
          case 4 -> GpmsTier.CONFIDENTIAL;
          case 5 -> GpmsTier.SECRET;
          default -> GpmsTier.TOP_SECRET;
        };
    return Stated.of(
        ImmutableSortedSet.of(tier), Standing.SOURCED, ClassificationSources.SECURING_THE_REALM);
  }

  /** The levels joined by hyphens. */
  @Override
  public String toString() {
    return confidentiality + "-" + integrity + "-" + availability;
  }
}
