package org.psncontrols.model.testkit;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.information.AssetId;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.HandlingTopic;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;

/**
 * Generators of information assets and exchanges.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class InformationArbitraries {

  private InformationArbitraries() {}

  /**
   * Exchanges of information between two bodies, with markings of every scheme.
   *
   * @return a generator
   */
  public static Arbitrary<InformationExchange> informationExchanges() {
    return Exchanges.EXCHANGES;
  }

  /**
   * Identifiers of information assets.
   *
   * @return a generator
   */
  public static Arbitrary<AssetId> assetIds() {
    return Assets.IDS;
  }

  /**
   * Topics of handling requirements.
   *
   * @return a generator
   */
  public static Arbitrary<HandlingTopic> handlingTopics() {
    return Assets.TOPICS;
  }

  /**
   * Handling requirements; a sourced one has its source.
   *
   * @return a generator
   */
  public static Arbitrary<HandlingRequirement> handlingRequirements() {
    return Assets.REQUIREMENTS;
  }

  /**
   * Information assets with and without owner, originator, marking and requirements.
   *
   * @return a generator
   */
  public static Arbitrary<InformationAsset> informationAssets() {
    return Assets.ASSETS;
  }
}
