package org.psncontrols.rules.validation;

import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Organisation;

/** The part of a pass that looks at the body and what it connects. */
final class OrganisationPass {

  private final Faults faults;

  OrganisationPass(Faults faults) {
    this.faults = faults;
  }

  void organisation(Path path, Organisation organisation) {
    faults.text(path, "name", organisation.getName(), Organisation.MAX_NAME_LENGTH);
    for (int i = 0; i < organisation.getFormerNames().size(); i++) {
      FormerName former = organisation.getFormerNames().get(i);
      faults.text(
          path.item("formerNames", i), "name", former.getName(), Organisation.MAX_NAME_LENGTH);
    }
    for (int i = 0; i < organisation.getContacts().size(); i++) {
      contact(path.item("contacts", i), organisation.getContacts().get(i));
    }
  }

  private void contact(Path path, Contact contact) {
    faults.text(path, "name", contact.getName(), Contact.MAX_LENGTH);
    faults.text(path, "position", contact.getPosition(), Contact.MAX_LENGTH);
    faults.text(path, "email", contact.getEmail(), Contact.MAX_LENGTH);
    faults.text(path, "telephone", contact.getTelephone(), Contact.MAX_LENGTH);
    faults.text(path, "address", contact.getAddress(), Contact.MAX_ADDRESS_LENGTH);
  }

  void environment(Path path, Environment environment) {
    faults.text(path, "name", environment.getName(), Environment.MAX_NAME_LENGTH);
    faults.count(path, "users", environment.getUsers());
    faults.count(path, "sites", environment.getSites());
    faults.count(path, "internalAddresses", environment.getInternalAddresses());
    for (int i = 0; i < environment.getHostedServices().size(); i++) {
      HostedService service = environment.getHostedServices().get(i);
      faults.text(
          path.item("hostedServices", i), "name", service.getName(), HostedService.MAX_NAME_LENGTH);
    }
  }
}
