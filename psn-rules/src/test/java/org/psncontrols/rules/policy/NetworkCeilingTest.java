package org.psncontrols.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.psncontrols.model.classification.GpmsTier;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.classification.Scheme;
import org.psncontrols.model.json.PsnJson;
import org.psncontrols.model.source.SourceReference;
import org.psncontrols.model.source.Standing;
import org.psncontrols.model.source.Stated;

/** What the network carries, and when classification schemes began. */
class NetworkCeilingTest {

  private static final CompliancePolicy POLICY = CompliancePolicies.psn2014();

  @Test
  void the_built_in_policy_says_what_the_sources_say() {
    assertThat(POLICY.getGpmsCeiling().value()).isEqualTo(GpmsTier.RESTRICTED);
    assertThat(POLICY.getGscCeiling().value()).isEqualTo(GscTier.OFFICIAL);
    assertThat(POLICY.getGsc2014Start().value()).isEqualTo("2014-04-02");
    assertThat(POLICY.getGsc2023Start().value()).isEqualTo("2023-06-30");
  }

  /** The ceiling of RESTRICTED was read of other connections, the day in 2023 of a note on it. */
  @Test
  void what_was_inferred_is_not_said_to_be_sourced() {
    List<Stated<?>> stated =
        List.of(
            POLICY.getGpmsCeiling(),
            POLICY.getGscCeiling(),
            POLICY.getGsc2014Start(),
            POLICY.getGsc2023Start());

    assertThat(stated)
        .extracting(Stated::standing)
        .containsExactly(
            Standing.RECONSTRUCTED, Standing.SOURCED, Standing.SOURCED, Standing.RECONSTRUCTED);
    assertThat(stated)
        .extracting(each -> each.source().map(SourceReference::getKey).orElse(""))
        .containsExactly("S30", "S01", "S83", "S96");
  }

  @Test
  void each_scheme_of_government_security_classifications_has_a_beginning() {
    assertThat(POLICY.findStart(Scheme.GPMS)).isEmpty();
    assertThat(POLICY.findStart(Scheme.GSC_2014)).contains(POLICY.getGsc2014Start());
    assertThat(POLICY.findStart(Scheme.GSC_2023)).contains(POLICY.getGsc2023Start());
  }

  @Test
  void an_own_policy_keeps_its_own_values_in_json() {
    CompliancePolicy own =
        CompliancePolicy.builder()
            .from(POLICY)
            .regimes(POLICY.getRegimes())
            .gpmsCeiling(Stated.local(GpmsTier.PROTECT))
            .gscCeiling(Stated.local(GscTier.SECRET))
            .gsc2014Start(Stated.local(LocalDate.of(2014, 5, 1)))
            .gsc2023Start(Stated.local(LocalDate.of(2024, 6, 1)))
            .build();

    assertThat(
            PsnJson.read(
                    CompliancePolicies.FORM,
                    PsnJson.write(CompliancePolicies.FORM, own),
                    "own.json")
                .value())
        .contains(own);
  }
}
