package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.ContactRole;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.EnvironmentFeature;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;

/** The forms of organisations and their environments. */
final class OrganisationForms {

  static final JsonForm<OrganisationId> ID =
      JsonForms.parsed(OrganisationId::parse, OrganisationId::toString);

  private static final JsonForm<ImmutableSortedSet<OrganisationId>> IDS =
      JsonForms.sortedSet(ID, PsnJson.MAX_ITEMS);

  private static final JsonForm<OrganisationKind> KIND =
      JsonForms.parsed(OrganisationKind::parse, OrganisationKind::getCode);

  static final JsonForm<EnvironmentId> ENVIRONMENT_ID =
      JsonForms.parsed(
          EnvironmentId::parse,
          EnvironmentId::toString,
          Environment.MAX_NAME_LENGTH + JsonForms.MAX_PARSED_LENGTH);

  static final JsonForm<ServiceCode> SERVICE_CODE =
      JsonForms.parsed(ServiceCode::of, ServiceCode::value);

  private static final JsonForm<FormerName> FORMER_NAME =
      ObjectForm.of(FormerName::builder, FormerName.Builder::build)
          .required(
              "name",
              JsonForms.text(Organisation.MAX_NAME_LENGTH),
              FormerName::getName,
              FormerName.Builder::name)
          .optional("since", SourceForms.DATE_SPAN, FormerName::getSince, FormerName.Builder::since)
          .optional("until", SourceForms.DATE_SPAN, FormerName::getUntil, FormerName.Builder::until)
          .build();

  private static final JsonForm<String> CONTACT_TEXT = JsonForms.text(Contact.MAX_LENGTH);

  private static final JsonForm<Contact> CONTACT =
      ObjectForm.of(Contact::builder, Contact.Builder::build)
          .required(
              "role",
              JsonForms.enumeration(ContactRole.class),
              Contact::getRole,
              Contact.Builder::role)
          .required("name", CONTACT_TEXT, Contact::getName, Contact.Builder::name)
          .optional("position", CONTACT_TEXT, Contact::getPosition, Contact.Builder::position)
          .optional("email", CONTACT_TEXT, Contact::getEmail, Contact.Builder::email)
          .optional("telephone", CONTACT_TEXT, Contact::getTelephone, Contact.Builder::telephone)
          .optional(
              "address",
              JsonForms.text(Contact.MAX_ADDRESS_LENGTH),
              Contact::getAddress,
              Contact.Builder::address)
          .build();

  private static final JsonForm<HostedService> HOSTED_SERVICE =
      ObjectForm.of(HostedService::builder, HostedService.Builder::build)
          .required("code", SERVICE_CODE, HostedService::getCode, HostedService.Builder::code)
          .optional("owner", ID, HostedService::getOwner, HostedService.Builder::owner)
          .optional(
              "name",
              JsonForms.text(HostedService.MAX_NAME_LENGTH),
              HostedService::getName,
              HostedService.Builder::name)
          .build();

  // Rules say what they think of a negative count; the reader only has to hold it.
  private static final JsonForm<Long> COUNT = JsonForms.longInteger(Long.MIN_VALUE, Long.MAX_VALUE);

  static final JsonForm<Organisation> ORGANISATION =
      ObjectForm.of(Organisation::builder, Organisation.Builder::build)
          .required("id", ID, Organisation::getId, Organisation.Builder::id)
          .collection("otherIds", IDS, Organisation::getOtherIds, Organisation.Builder::otherIds)
          .collection("formerIds", IDS, Organisation::getFormerIds, Organisation.Builder::formerIds)
          .required(
              "name",
              JsonForms.text(Organisation.MAX_NAME_LENGTH),
              Organisation::getName,
              Organisation.Builder::name)
          .collection(
              "formerNames",
              JsonForms.list(FORMER_NAME, PsnJson.MAX_ITEMS),
              Organisation::getFormerNames,
              Organisation.Builder::formerNames)
          .required("kind", KIND, Organisation::getKind, Organisation.Builder::kind)
          .optional(
              "nation",
              JsonForms.enumeration(Nation.class),
              Organisation::getNation,
              Organisation.Builder::nation)
          .optional(
              "start", SourceForms.DATE_SPAN, Organisation::getStart, Organisation.Builder::start)
          .optional("end", SourceForms.DATE_SPAN, Organisation::getEnd, Organisation.Builder::end)
          .collection(
              "predecessors",
              IDS,
              Organisation::getPredecessors,
              Organisation.Builder::predecessors)
          .collection(
              "successors", IDS, Organisation::getSuccessors, Organisation.Builder::successors)
          .collection(
              "contacts",
              JsonForms.list(CONTACT, PsnJson.MAX_ITEMS),
              Organisation::getContacts,
              Organisation.Builder::contacts)
          .build();

  static final JsonForm<Environment> ENVIRONMENT =
      ObjectForm.of(Environment::builder, Environment.Builder::build)
          .required(
              "name",
              JsonForms.text(Environment.MAX_NAME_LENGTH),
              Environment::getName,
              Environment.Builder::name)
          .optionalLong("users", COUNT, Environment::getUsers, Environment.Builder::users)
          .optionalLong("sites", COUNT, Environment::getSites, Environment.Builder::sites)
          .optionalLong(
              "internalAddresses",
              COUNT,
              Environment::getInternalAddresses,
              Environment.Builder::internalAddresses)
          .collection(
              "features",
              JsonForms.sortedSet(
                  JsonForms.enumeration(EnvironmentFeature.class), PsnJson.MAX_ITEMS),
              Environment::getFeatures,
              Environment.Builder::features)
          .collection(
              "hostedServices",
              JsonForms.list(HOSTED_SERVICE, PsnJson.MAX_ITEMS),
              Environment::getHostedServices,
              Environment.Builder::hostedServices)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(OrganisationId.class, ID),
          TypeForm.of(OrganisationKind.class, KIND),
          TypeForm.constants(Nation.class),
          TypeForm.of(EnvironmentId.class, ENVIRONMENT_ID),
          TypeForm.constants(EnvironmentFeature.class),
          TypeForm.of(HostedService.class, HOSTED_SERVICE),
          TypeForm.of(FormerName.class, FORMER_NAME),
          TypeForm.of(Contact.class, CONTACT),
          TypeForm.constants(ContactRole.class),
          TypeForm.of(ServiceCode.class, SERVICE_CODE));

  private OrganisationForms() {}
}
