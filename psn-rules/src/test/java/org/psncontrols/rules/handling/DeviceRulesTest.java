package org.psncontrols.rules.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.psncontrols.model.information.DataOrigin;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;

class DeviceRulesTest {

  private static DeviceDecision decide(
      DataOrigin origin,
      DeviceManagement management,
      DeviceOwnership ownership,
      Segregation segregation) {
    return DeviceRules.decide(new DeviceUse(origin, management, ownership, segregation));
  }

  private static void decided(DeviceDecision decision, DeviceOutcome outcome, String rule) {
    assertThat(decision.outcome()).isEqualTo(outcome);
    assertThat(decision.decidedBy().id()).isEqualTo(rule);
  }

  @Property
  void central_government_data_may_reach_a_managed_device_of_the_organisation(
      @ForAll Segregation any) {
    decided(
        decide(
            DataOrigin.CENTRAL_GOVERNMENT,
            DeviceManagement.MANAGED,
            DeviceOwnership.ORGANISATION,
            any),
        DeviceOutcome.ALLOWED,
        "central-government-managed-organisation");
  }

  @Property
  void central_government_data_on_a_managed_personal_device_is_possible_but_not_recommended(
      @ForAll Segregation any) {
    DeviceDecision decision =
        decide(
            DataOrigin.CENTRAL_GOVERNMENT, DeviceManagement.MANAGED, DeviceOwnership.PERSONAL, any);

    decided(decision, DeviceOutcome.NOT_RECOMMENDED, "central-government-managed-personal");
    assertThat(decision.decidedBy().statement()).contains("known-good state");
  }

  @Property
  void unmanaged_devices_never_reach_central_government_data_in_2013_14_whoever_owns_them(
      @ForAll DeviceOwnership anyone, @ForAll Segregation any) {
    DeviceDecision decision =
        decide(DataOrigin.CENTRAL_GOVERNMENT, DeviceManagement.UNMANAGED, anyone, any);

    decided(decision, DeviceOutcome.PROHIBITED, "central-government-unmanaged");
    assertThat(decision.outcome().isPermitted()).isFalse();
  }

  @Property
  void a_managed_device_for_the_councils_own_data_is_the_councils_decision(
      @ForAll DeviceOwnership anyone, @ForAll Segregation any) {
    decided(
        decide(DataOrigin.OWN, DeviceManagement.MANAGED, anyone, any),
        DeviceOutcome.HOLDER_DECIDES,
        "own-managed");
  }

  @Property
  void an_unmanaged_device_for_segregated_data_of_its_own_is_the_councils_own_risk(
      @ForAll DeviceOwnership anyone) {
    decided(
        decide(DataOrigin.OWN, DeviceManagement.UNMANAGED, anyone, Segregation.SEGREGATED),
        DeviceOutcome.OWN_RISK,
        "own-unmanaged-segregated");
  }

  @Property
  void an_unmanaged_device_for_data_that_is_not_segregated_is_non_compliant(
      @ForAll DeviceOwnership anyone) {
    decided(
        decide(DataOrigin.OWN, DeviceManagement.UNMANAGED, anyone, Segregation.CONNECTED),
        DeviceOutcome.NON_COMPLIANT,
        "own-unmanaged-connected");
  }

  @Property
  void for_a_partners_data_the_stricter_rule_holds(
      @ForAll DeviceManagement management,
      @ForAll DeviceOwnership ownership,
      @ForAll Segregation segregation) {
    DeviceDecision central =
        decide(DataOrigin.CENTRAL_GOVERNMENT, management, ownership, segregation);
    DeviceDecision own = decide(DataOrigin.OWN, management, ownership, segregation);
    DeviceDecision partner = decide(DataOrigin.PARTNER, management, ownership, segregation);

    assertThat(partner.outcome())
        .isEqualTo(
            central.outcome().compareTo(own.outcome()) > 0 ? central.outcome() : own.outcome());
    assertThat(partner.considered())
        .extracting(DeviceRule::id)
        .containsExactly("partner-" + central.decidedBy().id(), "partner-" + own.decidedBy().id());
    assertThat(partner.decidedBy().sources())
        .extracting(SourceReference::getKey)
        .hasSizeGreaterThan(1)
        .startsWith("S111");
  }

  @Property
  void every_decision_says_which_rule_and_source_decided(@ForAll DataOrigin origin) {
    for (DeviceManagement management : DeviceManagement.values()) {
      for (DeviceOwnership ownership : DeviceOwnership.values()) {
        for (Segregation segregation : Segregation.values()) {
          DeviceUse use = new DeviceUse(origin, management, ownership, segregation);
          DeviceDecision decision = DeviceRules.decide(use);

          assertThat(decision.use()).isEqualTo(use);
          assertThat(decision.considered()).contains(decision.decidedBy());
          assertThat(decision.decidedBy().standing()).isEqualTo(Standing.RECONSTRUCTED);
          assertThat(decision.decidedBy().sources()).isNotEmpty();
          assertThat(decision.decidedBy().statement()).endsWith(".");
        }
      }
    }
  }

  @Property
  void giving_up_management_never_makes_an_outcome_less_strict(
      @ForAll DataOrigin origin,
      @ForAll DeviceOwnership ownership,
      @ForAll Segregation segregation) {
    assertThat(
            decide(origin, DeviceManagement.UNMANAGED, ownership, segregation)
                .outcome()
                .compareTo(
                    decide(origin, DeviceManagement.MANAGED, ownership, segregation).outcome()))
        .isPositive();
  }

  @Example
  void a_decision_by_another_than_the_strictest_rule_is_refused() {
    DeviceUse use =
        new DeviceUse(
            DataOrigin.PARTNER,
            DeviceManagement.UNMANAGED,
            DeviceOwnership.PERSONAL,
            Segregation.SEGREGATED);
    ImmutableList<DeviceRule> rules = DeviceRules.decide(use).considered();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeviceDecision(use, rules.get(1), rules))
        .withMessageStartingWith("the strictest of the rules considered must decide, but");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DeviceDecision(use, rules.get(0), ImmutableList.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DeviceRule("a", DeviceOutcome.ALLOWED, "s", Standing.LOCAL, ImmutableList.of()))
        .withMessage("a device rule must name its sources, but has none: a");
  }
}
