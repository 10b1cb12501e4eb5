package org.psncontrols.benchmarks.generators;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.psncontrols.benchmarks.generators.ByHandOrganisations.Life;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.IdentifierScheme;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;

/** Organisations and their environments out of jqwik's combinators. */
final class CombinedOrganisations {

  private CombinedOrganisations() {}

  static Arbitrary<Organisation> organisations() {
    Arbitrary<Organisation.Builder> named =
        Combinators.combine(
                ids(),
                Combined.lines(),
                Arbitraries.of(OrganisationKind.all().toList()),
                Arbitraries.of(Nation.class).optional(0.7),
                formerNames().list().ofMaxSize(2),
                contacts().list().ofMaxSize(2))
            .as(
                (id, name, kind, nation, formerNames, contacts) ->
                    Organisation.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .nation(nation)
                        .formerNames(formerNames)
                        .contacts(contacts));
    return Combinators.combine(
            named,
            ids().list().ofMaxSize(2),
            ids().list().ofMaxSize(1),
            ids().list().ofMaxSize(2),
            ids().list().ofMaxSize(2),
            lives())
        .as(
            (organisation, otherIds, formerIds, predecessors, successors, life) ->
                organisation
                    .otherIds(otherIds)
                    .formerIds(formerIds)
                    .predecessors(predecessors)
                    .successors(life.end().isPresent() ? successors : List.of())
                    .start(life.start())
                    .end(life.end())
                    .build());
  }

  /** Identifiers of half the schemes, as long on average as those of all. */
  private static Arbitrary<OrganisationId> ids() {
    return Arbitraries.oneOf(
        ids(
            IdentifierScheme.GSS,
            Combined.over(ByHandOrganisations.GSS_COUNTRIES, 1, 1),
            Combined.digits(8, 8)),
        ids(IdentifierScheme.ODS, Combined.upper(1, 1), Combined.digits(2, 9)),
        ids(IdentifierScheme.GOVERNMENT_ORGANISATION, Combined.upper(1, 2), Combined.digits(1, 5)),
        ids(
            IdentifierScheme.COMPANY,
            Arbitraries.of(ByHandOrganisations.COMPANY_PREFIXES),
            Combined.digits(6, 6)));
  }

  private static Arbitrary<OrganisationId> ids(
      IdentifierScheme scheme, Arbitrary<String> starts, Arbitrary<String> ends) {
    return Combinators.combine(starts, ends)
        .as((start, end) -> OrganisationId.of(scheme, start + end));
  }

  private static Arbitrary<Life> lives() {
    return Combinators.combine(Combined.spans().optional(0.5), Combined.spans().optional(0.5))
        .as(Life::of);
  }

  private static Arbitrary<FormerName> formerNames() {
    return Combinators.combine(Combined.lines(), lives())
        .as(
            (name, life) ->
                FormerName.builder().name(name).since(life.start()).until(life.end()).build());
  }

  private static Arbitrary<Contact> contacts() {
    return Combinators.combine(
            Arbitraries.of(ContactRole.class),
            Combined.lines(),
            Combined.lines().optional(0.6),
            Combined.lines().optional(0.6),
            Combined.lines().optional(0.6),
            Combined.prose().optional(0.6))
        .as(
            (role, name, position, email, telephone, address) ->
                Contact.builder()
                    .role(role)
                    .name(name)
                    .position(position)
                    .email(email)
                    .telephone(telephone)
                    .address(address)
                    .build());
  }

  static Arbitrary<Environment> environments() {
    return Combinators.combine(
            Combined.lines(),
            sizes(),
            sizes(),
            sizes(),
            Arbitraries.of(EnvironmentFeature.class).list().ofMaxSize(4),
            hostedServices().list().ofMaxSize(3).uniqueElements(HostedService::getCode))
        .as(
            (name, users, sites, addresses, features, services) ->
                Environment.builder()
                    .name(name)
                    .users(users)
                    .sites(sites)
                    .internalAddresses(addresses)
                    .features(features)
                    .hostedServices(ImmutableList.copyOf(services))
                    .build());
  }

  private static Arbitrary<OptionalLong> sizes() {
    return Arbitraries.longs()
        .between(0, 2_000_000)
        .optional(0.7)
        .map(size -> size.map(OptionalLong::of).orElse(OptionalLong.empty()));
  }

  private static Arbitrary<HostedService> hostedServices() {
    return Combinators.combine(
            Combined.digits(4, 4), ids().optional(0.5), Combined.lines().optional(0.5))
        .as(
            (number, owner, name) ->
                HostedService.builder()
                    .code(ServiceCode.of("SRV_" + number))
                    .owner(owner)
                    .name(name)
                    .build());
  }
}
