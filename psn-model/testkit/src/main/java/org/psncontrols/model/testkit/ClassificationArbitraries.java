package org.psncontrols.model.testkit;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.CodeWord;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscCandidate;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTranslation;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.NationalCaveat;
import org.psncontrols.model.classification.Tier;

/**
 * Generators of security markings and their parts.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ClassificationArbitraries {

  private ClassificationArbitraries() {}

  /**
   * Markings of every scheme, each keeping the rules of its own; {@link MarkingArbitrary} has
   * methods to configure them.
   *
   * @return a generator to configure
   */
  public static MarkingArbitrary markings() {
    return MarkingArbitrary.create();
  }

  /**
   * Markings of both editions of Government Security Classifications.
   *
   * @return a generator
   */
  public static Arbitrary<GscMarking> gscMarkings() {
    return Markings.GSC;
  }

  /**
   * Markings of the Government Protective Marking Scheme, with known and own descriptors.
   *
   * @return a generator
   */
  public static Arbitrary<GpmsMarking> gpmsMarkings() {
    return Markings.GPMS;
  }

  /**
   * Markings of Government Security Classifications of 2014.
   *
   * @return a generator
   */
  public static Arbitrary<Gsc2014Marking> gsc2014Markings() {
    return Markings.GSC_2014;
  }

  /**
   * Markings of Government Security Classifications of 2023, with every kind of part.
   *
   * @return a generator
   */
  public static Arbitrary<Gsc2023Marking> gsc2023Markings() {
    return Markings.GSC_2023;
  }

  /**
   * Tiers of every scheme.
   *
   * @return a generator
   */
  public static Arbitrary<Tier> tiers() {
    return Markings.TIERS;
  }

  /**
   * Descriptors that a scheme knows, and own ones.
   *
   * @return a generator
   */
  public static Arbitrary<Descriptor> descriptors() {
    return Markings.DESCRIPTORS;
  }

  /**
   * Handling instructions, the policy's and own ones.
   *
   * @return a generator
   */
  public static Arbitrary<HandlingInstruction> handlingInstructions() {
    return Markings.HANDLING_INSTRUCTIONS;
  }

  /**
   * Code words.
   *
   * @return a generator
   */
  public static Arbitrary<CodeWord> codeWords() {
    return Markings.CODE_WORDS;
  }

  /**
   * National caveats of one to four nations, or of the five.
   *
   * @return a generator
   */
  public static Arbitrary<NationalCaveat> nationalCaveats() {
    return Markings.NATIONAL_CAVEATS;
  }

  /**
   * Triples of impact levels, each level independent of the others.
   *
   * @return a generator
   */
  public static Arbitrary<BusinessImpact> businessImpacts() {
    return Markings.IMPACTS;
  }

  /**
   * What sources say about each old level.
   *
   * @return a generator
   */
  public static Arbitrary<GscTranslation> gscTranslations() {
    return Markings.TRANSLATIONS;
  }

  /**
   * Places where information may come to lie.
   *
   * @return a generator
   */
  public static Arbitrary<GscCandidate> gscCandidates() {
    return Markings.CANDIDATES;
  }
}
