package org.psncontrols.model.json;

import org.psncontrols.model.information.InformationExchange;

/** The form of exchanges of information. */
final class ExchangeForms {

  static final JsonForm<InformationExchange> INFORMATION_EXCHANGE =
      ObjectForm.of(InformationExchange::builder, InformationExchange.Builder::build)
          .required(
              "provider",
              OrganisationForms.ID,
              InformationExchange::getProvider,
              InformationExchange.Builder::provider)
          .required(
              "receiver",
              OrganisationForms.ID,
              InformationExchange::getReceiver,
              InformationExchange.Builder::receiver)
          .collection(
              "services",
              JsonForms.sortedSet(OrganisationForms.SERVICE_CODE, PsnJson.MAX_ITEMS),
              InformationExchange::getServices,
              InformationExchange.Builder::services)
          .required(
              "marking",
              ClassificationForms.MARKING,
              InformationExchange::getMarking,
              InformationExchange.Builder::marking)
          .optional(
              "purpose",
              JsonForms.text(InformationExchange.MAX_PURPOSE_LENGTH),
              InformationExchange::getPurpose,
              InformationExchange.Builder::purpose)
          .build();

  private ExchangeForms() {}
}
