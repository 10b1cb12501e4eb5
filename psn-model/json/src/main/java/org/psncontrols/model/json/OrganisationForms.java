package org.psncontrols.model.json;

import com.google.common.collect.ImmutableSortedSet;
import org.psncontrols.model.organisation.Environment;
import org.psncontrols.model.organisation.Nation;
import org.psncontrols.model.organisation.Organisation;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.ServiceCode;

/** The forms of organisations and their environments. */
final class OrganisationForms {

  private static final JsonForm<OrganisationId> ID =
      JsonForms.parsed(OrganisationId::parse, OrganisationId::toString);

  private static final JsonForm<ImmutableSortedSet<OrganisationId>> IDS =
      JsonForms.sortedSet(ID, PsnJson.MAX_ITEMS);

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
          .required(
              "kind",
              JsonForms.parsed(OrganisationKind::parse, OrganisationKind::getCode),
              Organisation::getKind,
              Organisation.Builder::kind)
          .optional(
              "nation",
              JsonForms.enumeration(Nation.class),
              Organisation::getNation,
              Organisation.Builder::nation)
          .optional(
              "start", SourceForms.DATE_SPAN, Organisation::getStart, Organisation.Builder::start)
          .optional("end", SourceForms.DATE_SPAN, Organisation::getEnd, Organisation.Builder::end)
          .collection(
              "successors", IDS, Organisation::getSuccessors, Organisation.Builder::successors)
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
              "serviceCodes",
              JsonForms.sortedSet(
                  JsonForms.parsed(ServiceCode::of, ServiceCode::value), PsnJson.MAX_ITEMS),
              Environment::getServiceCodes,
              Environment.Builder::serviceCodes)
          .build();

  private OrganisationForms() {}
}
