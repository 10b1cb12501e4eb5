package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.Gsc2014Marking;
import org.psncontrols.model.classification.Gsc2023Marking;
import org.psncontrols.model.classification.GscMarking;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.HandlingInstruction;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.problem.Reading;

class MarkingArbitraryTest {

  private static final MarkingArbitrary MARKINGS = ClassificationArbitraries.markings();

  private static ImmutableList<Marking> edges(MarkingArbitrary markings) {
    return ImmutableList.copyOf(Iterables.transform(markings.edgeCases(), Shrinkable::value));
  }

  private static ImmutableList<Marking> all(MarkingArbitrary markings) {
    return ImmutableList.<Marking>builder()
        .addAll(Samples.of(markings, 200))
        .addAll(edges(markings))
        .build();
  }

  @Property(tries = 20)
  void markings_are_in_the_schemes_given(@ForAll @Size(min = 1) Set<Scheme> schemes) {
    assertThat(all(MARKINGS.in(schemes.toArray(new Scheme[0]))))
        .extracting(Marking::getScheme)
        .containsOnly(schemes.toArray(new Scheme[0]));
  }

  @Property(tries = 20)
  void markings_are_at_the_tiers_given(@ForAll @Size(min = 1) Set<Tier> tiers) {
    assertThat(all(MARKINGS.atTier(tiers.toArray(new Tier[0]))))
        .extracting(Marking::getTier)
        .containsOnly(tiers.toArray(new Tier[0]));
  }

  @Example
  void official_markings_are_of_both_editions_with_and_without_sensitive() {
    ImmutableList<Marking> official = all(MARKINGS.official());

    assertThat(official).extracting(Marking::getTier).containsOnly(GscTier.OFFICIAL);
    for (Scheme scheme : ImmutableList.of(Scheme.GSC_2014, Scheme.GSC_2023)) {
      assertThat(official)
          .filteredOn(marking -> marking.getScheme() == scheme)
          .extracting(Marking::isSensitive)
          .contains(true, false);
    }
  }

  @Example
  void schemes_and_tiers_can_be_given_together_in_any_order() {
    assertThat(all(MARKINGS.in(Scheme.GSC_2014, Scheme.GPMS).official()))
        .extracting(Marking::getScheme)
        .containsOnly(Scheme.GSC_2014);
    assertThat(all(MARKINGS.atTier(GpmsTier.SECRET, GscTier.SECRET).in(Scheme.GPMS)))
        .extracting(Marking::getTier)
        .containsOnly(GpmsTier.SECRET);
    assertThat(all(MARKINGS.in(Scheme.GPMS).in(Scheme.GSC_2023)))
        .extracting(Marking::getScheme)
        .containsOnly(Scheme.GSC_2023);
  }

  @Example
  void what_allows_no_marking_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKINGS.in())
        .withMessage("markings must be of at least one scheme, but none is given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKINGS.atTier())
        .withMessage("markings must be at one tier at least, but none is given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MARKINGS.in(Scheme.GPMS).official())
        .withMessage(
            "markings must be of a scheme that has one of their tiers, but are to be of [GPMS] at"
                + " [gsc.official]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MARKINGS
                    .atTier(GpmsTier.PROTECT, GpmsTier.RESTRICTED)
                    .in(Scheme.GSC_2023, Scheme.GSC_2014))
        .withMessage(
            "markings must be of a scheme that has one of their tiers, but are to be of [GSC_2023,"
                + " GSC_2014] at [gpms.protect, gpms.restricted]");
  }

  @Example
  void edge_cases_are_the_lowest_the_highest_and_those_with_every_part() {
    ImmutableList<Marking> edges = edges(MARKINGS);

    assertThat(edges).hasSize(5);
    assertThat(edges.get(0)).isEqualTo(Gsc2023Marking.builder().tier(GscTier.OFFICIAL).build());
    assertThat(edges.get(1)).isEqualTo(Gsc2023Marking.builder().tier(GscTier.TOP_SECRET).build());
    Gsc2023Marking later = (Gsc2023Marking) edges.get(2);
    Gsc2014Marking earlier = (Gsc2014Marking) edges.get(3);
    assertThat(later.isReleasableToEu()).isTrue();
    assertThat(later.getHandlingInstructions()).hasSize(2);
    assertThat(later.getDescriptors()).hasSize(2);
    for (GscMarking marking : ImmutableList.of(later, earlier)) {
      assertThat(marking.isUkPrefixed()).isTrue();
      assertThat(marking.getNationalCaveat()).isPresent();
      assertThat(marking.getCodeWords()).hasSize(2);
    }
    assertThat(edges.get(4).getTier()).isEqualTo(GpmsTier.TOP_SECRET);
    assertThat(edges.get(4).getDescriptors()).hasSize(2);
  }

  @Example
  void every_scheme_level_and_part_is_common() {
    ImmutableList<Marking> markings = Samples.of(MARKINGS, 3_000);
    ImmutableList<Gsc2023Marking> later =
        Samples.of(ClassificationArbitraries.gsc2023Markings(), 2_000);

    for (Scheme scheme : Scheme.values()) {
      assertThat(markings).filteredOn(m -> m.getScheme() == scheme).hasSizeGreaterThan(800);
    }
    for (Tier tier : Markings.ALL_TIERS) {
      assertThat(markings).filteredOn(m -> m.getTier() == tier).hasSizeGreaterThan(120);
    }
    assertThat(later).filteredOn(Marking::isSensitive).hasSizeGreaterThan(400);
    assertThat(later).filteredOn(Gsc2023Marking::isReleasableToEu).hasSizeGreaterThan(200);
    assertThat(later).filteredOn(m -> m.getDescriptors().size() == 2).hasSizeGreaterThan(200);
    assertThat(later).filteredOn(m -> m.getDescriptors().isEmpty()).hasSizeGreaterThan(500);
    assertThat(later).filteredOn(m -> m.getNationalCaveat().isPresent()).hasSizeGreaterThan(300);
    assertThat(later).filteredOn(m -> m.getCodeWords().size() == 2).hasSizeGreaterThan(100);
  }

  @Example
  void every_instruction_of_the_policy_stands_with_each_level_that_allows_it() {
    ImmutableList<HandlingInstruction> policy =
        ImmutableList.of(
            HandlingInstruction.RECIPIENTS_ONLY,
            HandlingInstruction.FOR_PUBLIC_RELEASE,
            HandlingInstruction.HMG_USE_ONLY,
            HandlingInstruction.EMBARGOED);
    ImmutableList<Gsc2023Marking> markings =
        Samples.of(ClassificationArbitraries.gsc2023Markings(), 2_000);

    for (String level :
        ImmutableList.of("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET")) {
      assertThat(markings)
          .filteredOn(marking -> marking.toLevelText().equals(level))
          .flatExtracting(Gsc2023Marking::getHandlingInstructions)
          .containsAll(
              policy.stream()
                  .filter(
                      each ->
                          Marking.parse(level + " - " + each, Scheme.GSC_2023).value().isPresent())
                  .toList());
    }
  }

  @Example
  void a_fault_shows_the_least_marking_that_has_it() {
    assertThat(Shrinking.smallest(MARKINGS, m -> m.getDescriptors().size() == 2).toText())
        .isEqualTo("OFFICIAL - COMMERCIAL - HR/MANAGEMENT");
    assertThat(Shrinking.smallest(MARKINGS, Marking::isSensitive).toText())
        .isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(
            Shrinking.smallest(
                    MARKINGS, m -> m instanceof GscMarking gsc && gsc.getCodeWords().size() == 2)
                .toText())
        .isEqualTo("SECRET - QAAA - QAAB");
    assertThat(Shrinking.smallest(MARKINGS, m -> m.getScheme() == Scheme.GPMS).toText())
        .isEqualTo("NOT PROTECTIVELY MARKED");
  }

  @Example
  void whatever_a_marking_is_shrunk_to_keeps_the_rules_and_the_configuration() {
    MarkingArbitrary secret = MARKINGS.atTier(GscTier.SECRET, GscTier.TOP_SECRET);

    assertThat(
            secret.generator(1_000, true).stream(new Random(7))
                .limit(100)
                .flatMap(Shrinkable::shrink)
                .map(Shrinkable::value))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(
            m -> assertThat(Marking.parse(m.toText(), m.getScheme())).isEqualTo(Reading.of(m)))
        .extracting(Marking::getTier)
        .containsOnly(GscTier.SECRET, GscTier.TOP_SECRET);
  }

  @Example
  void edge_cases_shrink_to_lower_levels_and_fewer_parts() {
    ImmutableList<Shrinkable<Marking>> edges = ImmutableList.copyOf(MARKINGS.edgeCases());

    assertThat(least(edges.get(1), m -> m.getTier() != GscTier.OFFICIAL)).isEqualTo("SECRET");
    for (int full : new int[] {2, 4}) {
      assertThat(least(edges.get(full), m -> !m.getDescriptors().isEmpty()))
          .isEqualTo("OFFICIAL - COMMERCIAL");
    }
  }

  private static String least(Shrinkable<Marking> from, Predicate<Marking> fault) {
    Shrinkable<Marking> least = from;
    Optional<Shrinkable<Marking>> smaller = Optional.of(from);
    while (smaller.isPresent()) {
      least = smaller.get();
      smaller = Shrinking.simpler(least).filter(each -> fault.test(each.value())).findFirst();
    }
    return least.value().toText();
  }
}
