package org.psncontrols.model.testkit;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.PublicService;

/** Breaks the constraints of organisations, their parts and their connections. */
final class OrganisationConstraints {

  private OrganisationConstraints() {}

  static ImmutableList<BrokenRule<?>> all() {
    return ImmutableList.<BrokenRule<?>>builder()
        .addAll(organisations())
        .addAll(formerNames())
        .addAll(contacts())
        .addAll(environments())
        .addAll(hostedServices())
        .addAll(connectionEvents())
        .addAll(publicServices())
        .build();
  }

  static ImmutableList<BrokenRule<Organisation>> organisations() {
    return FieldConstraints.of(Organisation.class, OrganisationArbitraries.organisations())
        .text(
            "name",
            Organisation.MAX_NAME_LENGTH,
            (o, t) -> Organisation.builder().from(o).name(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<FormerName>> formerNames() {
    return FieldConstraints.of(FormerName.class, OrganisationArbitraries.formerNames())
        .text(
            "name",
            Organisation.MAX_NAME_LENGTH,
            (n, t) -> FormerName.builder().from(n).name(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<Contact>> contacts() {
    return FieldConstraints.of(Contact.class, OrganisationArbitraries.contacts())
        .text("name", Contact.MAX_LENGTH, (c, t) -> like(c).name(t).build())
        .text("position", Contact.MAX_LENGTH, (c, t) -> like(c).position(t).build())
        .text("email", Contact.MAX_LENGTH, (c, t) -> like(c).email(t).build())
        .text("telephone", Contact.MAX_LENGTH, (c, t) -> like(c).telephone(t).build())
        .text("address", Contact.MAX_ADDRESS_LENGTH, (c, t) -> like(c).address(t).build())
        .build();
  }

  static ImmutableList<BrokenRule<Environment>> environments() {
    return FieldConstraints.of(Environment.class, OrganisationArbitraries.environments())
        .text("name", Environment.MAX_NAME_LENGTH, (e, t) -> like(e).name(t).build())
        .count("users", (e, n) -> like(e).users(n).build())
        .count("sites", (e, n) -> like(e).sites(n).build())
        .count("internalAddresses", (e, n) -> like(e).internalAddresses(n).build())
        .build();
  }

  static ImmutableList<BrokenRule<HostedService>> hostedServices() {
    return FieldConstraints.of(HostedService.class, OrganisationArbitraries.hostedServices())
        .text(
            "name",
            HostedService.MAX_NAME_LENGTH,
            (s, t) -> HostedService.builder().from(s).name(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<ConnectionEvent>> connectionEvents() {
    return FieldConstraints.of(ConnectionEvent.class, OrganisationArbitraries.connectionEvents())
        .text(
            "decider",
            ConnectionEvent.MAX_LENGTH,
            (e, t) -> ConnectionEvent.builder().from(e).decider(t).build())
        .build();
  }

  private static ImmutableList<BrokenRule<PublicService>> publicServices() {
    return FieldConstraints.of(PublicService.class, OrganisationArbitraries.publicServices())
        .text(
            "name",
            PublicService.MAX_NAME_LENGTH,
            (s, t) -> PublicService.builder().from(s).name(t).build())
        .text(
            "impact",
            PublicService.MAX_IMPACT_LENGTH,
            (s, t) -> PublicService.builder().from(s).impact(t).build())
        .build();
  }

  private static Contact.Builder like(Contact contact) {
    return Contact.builder().from(contact);
  }

  private static Environment.Builder like(Environment environment) {
    return Environment.builder().from(environment);
  }
}
