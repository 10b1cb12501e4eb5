package org.psncontrols.model.testkit;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.model.classification.Marking;
import org.psncontrols.model.information.InformationExchange;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.ServiceCode;

/** Generators of exchanges of information. */
final class Exchanges {

  /** Stands in for a receiver that would be the provider itself. */
  private static final OrganisationId OTHER =
      OrganisationId.of(IdentifierScheme.OWN, "the-other-body-of-an-exchange");

  static final Arbitrary<InformationExchange> EXCHANGES =
      Combinators.combine(
              Organisations.IDS,
              Organisations.IDS,
              Organisations.SERVICE_CODES.set().ofMaxSize(3),
              Markings.MARKINGS,
              Choices.sometimes(70, Texts.PROSE))
          .as(Exchanges::exchange)
          .withoutEdgeCases();

  private Exchanges() {}

  private static InformationExchange exchange(
      OrganisationId provider,
      OrganisationId receiver,
      Set<ServiceCode> services,
      Marking marking,
      Optional<String> purpose) {
    return InformationExchange.builder()
        .provider(provider)
        .receiver(receiver.equals(provider) ? OTHER : receiver)
        .services(services)
        .marking(marking)
        .purpose(purpose)
        .build();
  }
}
