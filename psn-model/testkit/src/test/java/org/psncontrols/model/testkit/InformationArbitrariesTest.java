package org.psncontrols.model.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.psncontrols.model.classification.GscTier;
import org.psncontrols.model.information.InformationAsset;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;
import org.psncontrols.model.source.Standing;

class InformationArbitrariesTest {

  @Property(tries = 30)
  void exchanges_among_some_bodies_go_from_each_to_each_other(
      @ForAll @Size(min = 2, max = 4) Set<OrganisationId> bodies,
      @ForAll @Size(max = 5) Set<ServiceCode> services) {
    ImmutableList<InformationExchange> exchanges =
        Samples.of(
            DrawnArbitrary.of(
                draw ->
                    Exchanges.exchangeAmong(
                        draw, ImmutableList.copyOf(bodies), ImmutableList.copyOf(services))),
            400);

    assertThat(exchanges)
        .extracting(exchange -> ImmutableList.of(exchange.getProvider(), exchange.getReceiver()))
        .hasSameElementsAs(
            Sets.cartesianProduct(bodies, bodies).stream()
                .filter(pair -> !pair.get(0).equals(pair.get(1)))
                .map(ImmutableList::copyOf)
                .toList());
    assertThat(
            ImmutableSet.copyOf(exchanges.stream().flatMap(e -> e.getServices().stream()).toList()))
        .isEqualTo(services);
  }

  @Property(tries = 30)
  void assets_among_some_bodies_refer_to_them(
      @ForAll @Size(min = 1, max = 4) Set<OrganisationId> bodies) {
    ImmutableList<InformationAsset> assets =
        Samples.of(
            DrawnArbitrary.of(draw -> Assets.assetAmong(draw, ImmutableList.copyOf(bodies))), 200);

    assertThat(ImmutableSet.copyOf(assets.stream().map(InformationAsset::getHolder).toList()))
        .isEqualTo(bodies);
    assertThat(assets)
        .allSatisfy(
            asset ->
                assertThat(Sets.difference(bodies, ImmutableSet.of(asset.getHolder())))
                    .containsAll(asset.getOriginator().stream().toList()));
    assertThat(assets.stream().anyMatch(asset -> asset.getOriginator().isPresent()))
        .isEqualTo(bodies.size() > 1);
  }

  @Property
  void an_exchange_is_between_two_bodies_and_an_asset_names_its_source(
      @ForAll InformationExchange exchange, @ForAll InformationAsset asset) {
    assertThat(exchange.getReceiver()).isNotEqualTo(exchange.getProvider());
    assertThat(asset.getHandlingRequirements())
        .filteredOn(each -> each.getStanding() == Standing.SOURCED)
        .allSatisfy(each -> assertThat(each.getSource()).isPresent());
  }

  @Example
  void a_fault_shows_the_least_exchange_that_has_it() {
    InformationExchange secret =
        Shrinking.smallest(
            InformationArbitraries.informationExchanges(),
            exchange -> exchange.getMarking().getTier() == GscTier.SECRET);
    InformationExchange served =
        Shrinking.smallest(
            InformationArbitraries.informationExchanges(),
            exchange -> exchange.getServices().size() == 2);

    assertThat(secret.getMarking().toText()).isEqualTo("SECRET");
    assertThat(secret.getServices()).isEmpty();
    assertThat(secret.getPurpose()).isEmpty();
    assertThat(secret.getProvider()).hasToString("gss:E00000000");
    assertThat(served.getServices())
        .extracting(ServiceCode::value)
        .containsExactly("SRV_0000", "SRV_0001");
    assertThat(served.getMarking().toText()).isEqualTo("OFFICIAL");
  }

  @Example
  void a_fault_shows_the_least_asset_that_has_it() {
    InformationAsset asset =
        Shrinking.smallest(
            InformationArbitraries.informationAssets(),
            each -> each.getMarking().isEmpty() && !each.getHandlingRequirements().isEmpty());

    assertThat(asset.getTitle()).isEqualTo("a");
    assertThat(asset.getOwner()).isEmpty();
    assertThat(asset.getOriginator()).isEmpty();
    assertThat(asset.getBusinessImpact()).isEmpty();
    assertThat(asset.getHandlingRequirements())
        .singleElement()
        .satisfies(each -> assertThat(each.getStatement()).isEqualTo("a"))
        .satisfies(each -> assertThat(each.getSource()).isEmpty());
  }
}
