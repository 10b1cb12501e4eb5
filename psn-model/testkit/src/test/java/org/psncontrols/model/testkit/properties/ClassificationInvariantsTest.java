package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.psncontrols.model.classification.BusinessImpact;
import org.psncontrols.model.classification.Descriptor;
import org.psncontrols.model.classification.GpmsMarking;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.GscTranslation;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.information.HandlingRequirement;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.Strictness;
import org.psncontrols.model.source.Standing;

/** What the classification rules of the regime come to, whatever the values. */
class ClassificationInvariantsTest {

  @Property
  void impact_levels_are_0_to_6_and_independent_and_only_confidentiality_constrains_the_marking(
      @ForAll @IntRange(min = -2, max = 8) int confidentiality,
      @ForAll @IntRange(min = -2, max = 8) int integrity,
      @ForAll @IntRange(min = -2, max = 8) int availability) {
    List<Integer> levels = List.of(confidentiality, integrity, availability);
    if (levels.stream().anyMatch(level -> level < 0 || level > 6)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BusinessImpact.of(confidentiality, integrity, availability))
          .withMessageContaining("must be 0 to 6");
      return;
    }
    BusinessImpact impact = BusinessImpact.of(confidentiality, integrity, availability);

    assertThat(impact.tiersOfConfidentiality())
        .isEqualTo(BusinessImpact.of(confidentiality, 0, 6).tiersOfConfidentiality());
    assertThat(impact).hasToString(confidentiality + "-" + integrity + "-" + availability);
  }

  @Example
  void tiers_go_with_levels_of_confidentiality_as_the_source_says() {
    assertThat(tiers(0)).containsExactly(GpmsTier.NOT_PROTECTIVELY_MARKED);
    assertThat(tiers(1)).containsExactly(GpmsTier.NOT_PROTECTIVELY_MARKED);
    assertThat(tiers(2)).containsExactly(GpmsTier.PROTECT);
    assertThat(tiers(3)).containsExactly(GpmsTier.RESTRICTED);
    assertThat(tiers(4)).containsExactly(GpmsTier.CONFIDENTIAL);
    assertThat(tiers(5)).containsExactly(GpmsTier.SECRET);
    assertThat(tiers(6)).containsExactly(GpmsTier.TOP_SECRET);
    assertThat(BusinessImpact.IL2).hasToString("2-2-4");
    assertThat(BusinessImpact.IL3).hasToString("3-3-4");
    assertThat(BusinessImpact.IL4).hasToString("4-4-4");
    assertThat(BusinessImpact.shorthandSource().getKey()).isEqualTo("S89");
  }

  private static Iterable<GpmsTier> tiers(int confidentiality) {
    return BusinessImpact.of(confidentiality, 6, 0).tiersOfConfidentiality().value();
  }

  @Property
  void sensitive_is_only_valid_with_official(@ForAll Marking marking, @ForAll GscTier tier) {
    if (marking.isSensitive()) {
      assertThat(marking.getTier()).isEqualTo(GscTier.OFFICIAL);
    }
    for (Scheme scheme : Scheme.values()) {
      assertThat(Marking.parse(tier.getLabel() + "-SENSITIVE", scheme).value().isPresent())
          .isEqualTo(tier == GscTier.OFFICIAL && scheme != Scheme.GPMS);
    }
    if (tier != GscTier.OFFICIAL) {
      String message =
          "SENSITIVE must stand with OFFICIAL, but stands with " + tier.getLabel() + ".";
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Gsc2023Marking.builder().tier(tier).sensitive(true).build())
          .withMessage(message);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Gsc2014Marking.builder().tier(tier).sensitive(true).build())
          .withMessage(message);
    }
  }

  @Property
  void descriptors_do_not_change_the_tier(
      @ForAll GpmsMarking gpms, @ForAll Gsc2023Marking gsc2023, @ForAll Descriptor descriptor) {
    GpmsMarking bareGpms = GpmsMarking.builder().from(gpms).descriptors(Set.of()).build();
    Gsc2023Marking bareGsc = Gsc2023Marking.builder().from(gsc2023).descriptors(Set.of()).build();
    String official = "OFFICIAL - " + descriptor;

    assertThat(GpmsMarking.byLevel().compare(gpms, bareGpms)).isZero();
    assertThat(Gsc2023Marking.byLevel().compare(gsc2023, bareGsc)).isZero();
    assertThat(read(gpms.toText(), Scheme.GPMS).getTier()).isEqualTo(bareGpms.getTier());
    assertThat(read(official, Scheme.GSC_2023).toLevelText()).isEqualTo("OFFICIAL");
  }

  private static Marking read(String text, Scheme scheme) {
    return Marking.parse(text, scheme).value().orElseThrow();
  }

  @Property
  void an_asset_is_checked_against_the_stricter_of_originator_and_holder(
      @ForAll InformationAsset asset, @ForAll @Size(max = 4) List<HandlingRequirement> holders) {
    ImmutableList<HandlingRequirement> effective = asset.effectiveRequirements(holders);
    Iterable<HandlingRequirement> all = Iterables.concat(asset.getHandlingRequirements(), holders);

    for (HandlingRequirement each : all) {
      Strictness strictest =
          ImmutableList.copyOf(all).stream()
              .filter(other -> other.getTopic().equals(each.getTopic()))
              .map(HandlingRequirement::getStrictness)
              .max(Comparator.naturalOrder())
              .orElseThrow();
      assertThat(effective.contains(each)).isEqualTo(each.getStrictness() == strictest);
    }
    assertThat(all).containsAll(effective);
    assertThat(effective).doesNotHaveDuplicates();
    assertThat(effective)
        .extracting(HandlingRequirement::getTopic)
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Property(tries = 50)
  void a_translation_gives_candidates_and_leaves_the_choice_to_the_owner(
      @ForAll GscTranslation translation) {
    assertThat(translation.note()).endsWith("The owner of the information decides.");
    assertThat(translation.standing()).isEqualTo(Standing.SOURCED);
    assertThat(translation.candidates().get(0).usual()).isTrue();
    assertThat(translation.candidates().size() == 1)
        .isEqualTo(translation.firmness() == GscTranslation.Firmness.CLEAR);
  }

  @Example
  void translations_are_those_of_the_sources() {
    assertThat(Arrays.stream(GpmsTier.values()).map(tier -> line(GscTranslation.of(tier))))
        .containsExactly(
            "NOT PROTECTIVELY MARKED CLEAR [OFFICIAL] S131",
            "PROTECT CASE_BY_CASE [OFFICIAL, OFFICIAL-SENSITIVE] S94b S93",
            "RESTRICTED CASE_BY_CASE [OFFICIAL, OFFICIAL-SENSITIVE] S18 S94b",
            "CONFIDENTIAL CASE_BY_CASE [OFFICIAL-SENSITIVE, SECRET] S94b",
            "SECRET CASE_BY_CASE [SECRET, OFFICIAL] S93",
            "TOP SECRET CLEAR [TOP SECRET] S93");
  }

  private static String line(GscTranslation translation) {
    return translation.from().getLabel()
        + " "
        + translation.firmness()
        + " "
        + translation.candidates()
        + " "
        + String.join(" ", translation.sources().stream().map(source -> source.getKey()).toList());
  }
}
