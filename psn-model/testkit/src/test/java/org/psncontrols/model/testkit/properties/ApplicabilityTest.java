package org.psncontrols.model.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Tier;
import org.psncontrols.model.control.Applicability;
import org.psncontrols.model.control.Audience;
import org.psncontrols.model.organisation.EnvironmentFeature;

class ApplicabilityTest {

  private static final ImmutableList<Tier> ALL_TIERS =
      ImmutableList.<Tier>builder().add(GscTier.values()).add(GpmsTier.values()).build();

  @Property
  void an_unrestricted_control_applies_to_everything_and_to_nothing(
      @ForAll Set<Audience> audiences,
      @ForAll @Size(max = 4) Set<Tier> tiers,
      @ForAll Set<EnvironmentFeature> features) {
    assertThat(Applicability.everywhere().isUnrestricted()).isTrue();
    assertThat(Applicability.everywhere().appliesTo(audiences, tiers, features)).isTrue();
    assertThat(Applicability.everywhere().appliesTo(Set.of(), Set.of(), Set.of())).isTrue();
  }

  @Property
  void what_a_control_names_is_what_it_applies_to(@ForAll Applicability applicability) {
    assertThat(
            applicability.appliesTo(
                applicability.getAudiences(),
                applicability.getTiers(),
                applicability.getFeatures()))
        .isTrue();
  }

  @Property
  void more_of_what_is_there_never_takes_a_control_away(
      @ForAll Applicability applicability,
      @ForAll Set<Audience> audiences,
      @ForAll @Size(max = 4) Set<Tier> tiers,
      @ForAll Set<EnvironmentFeature> features) {
    if (applicability.appliesTo(audiences, tiers, features)) {
      assertThat(
              applicability.appliesTo(
                  Set.of(Audience.values()),
                  Set.copyOf(ALL_TIERS),
                  Set.of(EnvironmentFeature.values())))
          .isTrue();
    }
  }

  @Example
  void a_class_is_a_member_of_a_set_and_not_a_threshold() {
    Applicability secretOnly = Applicability.builder().addTier(GscTier.SECRET).build();

    assertThat(secretOnly.appliesTo(Set.of(), Set.of(GscTier.SECRET), Set.of())).isTrue();
    assertThat(secretOnly.appliesTo(Set.of(), Set.of(GscTier.TOP_SECRET), Set.of())).isFalse();
    assertThat(secretOnly.appliesTo(Set.of(), Set.of(GscTier.OFFICIAL), Set.of())).isFalse();
    assertThat(secretOnly.appliesTo(Set.of(), Set.of(GpmsTier.SECRET), Set.of())).isFalse();
    assertThat(secretOnly.appliesTo(Set.of(), Set.of(), Set.of())).isFalse();
  }

  @Example
  void every_restricted_dimension_must_be_met() {
    Applicability both =
        Applicability.builder()
            .addAudience(Audience.CUSTOMER)
            .addFeature(EnvironmentFeature.WIRELESS)
            .addFeature(EnvironmentFeature.REMOTE_ACCESS)
            .build();

    assertThat(
            both.appliesTo(
                Set.of(Audience.CUSTOMER), Set.of(), Set.of(EnvironmentFeature.WIRELESS)))
        .isTrue();
    assertThat(
            both.appliesTo(Set.of(Audience.CUSTOMER), Set.of(), Set.of(EnvironmentFeature.EMAIL)))
        .isFalse();
    assertThat(
            both.appliesTo(
                Set.of(Audience.SERVICE_PROVIDER), Set.of(), Set.of(EnvironmentFeature.WIRELESS)))
        .isFalse();
  }

  @Property
  void the_order_in_which_tiers_are_given_does_not_matter(@ForAll @Size(max = 4) Set<Tier> tiers) {
    ImmutableList<Tier> given = ImmutableList.copyOf(tiers);
    Applicability one = Applicability.builder().tiers(given).build();
    Applicability other = Applicability.builder().tiers(Lists.reverse(given)).build();

    assertThat(one).isEqualTo(other);
    assertThat(one.getTiers().asList()).isEqualTo(other.getTiers().asList());
  }

  @Property
  void a_tier_is_read_from_its_code(@ForAll Tier tier) {
    assertThat(Tier.parse(tier.getCode())).isSameAs(tier);
  }

  @Example
  void a_code_of_no_tier_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tier.parse("gsc.restricted"))
        .withMessage(
            "a tier must be a family, a stop and a tier, such as gsc.top-secret, but is"
                + " \"gsc.restricted\"");
    assertThatIllegalArgumentException().isThrownBy(() -> Tier.parse("OFFICIAL"));
    assertThatIllegalArgumentException().isThrownBy(() -> Tier.parse("GSC.official"));
  }
}
