package org.psncontrols.model.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;

/** Makes exchanges of information, never from a body to itself. */
final class Exchanges {

  /** Stands in for a receiver that would be the provider itself. */
  private static final OrganisationId OTHER =
      OrganisationId.of(IdentifierScheme.OWN, "the-other-body-of-an-exchange");

  static final Arbitrary<InformationExchange> EXCHANGES = DrawnArbitrary.of(Exchanges::exchange);

  private Exchanges() {}

  /** An exchange between any bodies. */
  static InformationExchange exchange(Draw draw) {
    OrganisationId provider = draw.make(Organisations::id);
    OrganisationId receiver = draw.make(Organisations::id);
    return between(
        draw,
        provider,
        receiver.equals(provider) ? OTHER : receiver,
        draw.list(0, 3, Organisations::serviceCode));
  }

  /**
   * An exchange between two of some bodies by some of the services.
   *
   * @param bodies the bodies, at least two and each once
   */
  static InformationExchange exchangeAmong(
      Draw draw, List<OrganisationId> bodies, List<ServiceCode> services) {
    int provider = draw.below(bodies.size());
    int receiver = (provider + draw.between(1, bodies.size() - 1)) % bodies.size();
    return between(draw, bodies.get(provider), bodies.get(receiver), draw.some(services, 3));
  }

  private static InformationExchange between(
      Draw draw, OrganisationId provider, OrganisationId receiver, List<ServiceCode> services) {
    return InformationExchange.builder()
        .provider(provider)
        .receiver(receiver)
        .services(services)
        .marking(draw.make(Markings::marking))
        .purpose(draw.sometimes(70, Texts::prose))
        .build();
  }
}
