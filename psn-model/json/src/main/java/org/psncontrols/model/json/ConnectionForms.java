package org.psncontrols.model.json;

import com.google.common.collect.ImmutableList;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionState;
import org.psncontrols.model.organisation.PublicService;

/** The forms of connections and of what depends on them. */
final class ConnectionForms {

  private static final JsonForm<ConnectionState> STATE =
      JsonForms.enumeration(ConnectionState.class);

  private static final JsonForm<ConnectionEvent> EVENT =
      ObjectForm.of(ConnectionEvent::builder, ConnectionEvent.Builder::build)
          .required(
              "on", SourceForms.DATE_SPAN, ConnectionEvent::getOn, ConnectionEvent.Builder::on)
          .required(
              "kind",
              JsonForms.enumeration(ConnectionEvent.Kind.class),
              ConnectionEvent::getKind,
              ConnectionEvent.Builder::kind)
          .optional("before", STATE, ConnectionEvent::getBefore, ConnectionEvent.Builder::before)
          .required("after", STATE, ConnectionEvent::getAfter, ConnectionEvent.Builder::after)
          .optional(
              "decider",
              JsonForms.text(ConnectionEvent.MAX_LENGTH),
              ConnectionEvent::getDecider,
              ConnectionEvent.Builder::decider)
          .build();

  static final JsonForm<Connection> CONNECTION =
      ObjectForm.of(Connection::builder, Connection.Builder::build)
          .required(
              "environment",
              OrganisationForms.ENVIRONMENT_ID,
              Connection::getEnvironment,
              Connection.Builder::environment)
          .collection(
              "history",
              JsonForms.list(EVENT, PsnJson.MAX_ITEMS),
              Connection::getHistory,
              Connection.Builder::history)
          .build();

  static final JsonForm<PublicService> PUBLIC_SERVICE =
      ObjectForm.of(PublicService::builder, PublicService.Builder::build)
          .required(
              "name",
              JsonForms.text(PublicService.MAX_NAME_LENGTH),
              PublicService::getName,
              PublicService.Builder::name)
          .required(
              "organisation",
              OrganisationForms.ID,
              PublicService::getOrganisation,
              PublicService.Builder::organisation)
          .required(
              "environment",
              OrganisationForms.ENVIRONMENT_ID,
              PublicService::getEnvironment,
              PublicService.Builder::environment)
          .collection(
              "serviceCodes",
              JsonForms.sortedSet(OrganisationForms.SERVICE_CODE, PsnJson.MAX_ITEMS),
              PublicService::getServiceCodes,
              PublicService.Builder::serviceCodes)
          .optional(
              "since", SourceForms.DATE_SPAN, PublicService::getSince, PublicService.Builder::since)
          .optional(
              "impact",
              JsonForms.text(PublicService.MAX_IMPACT_LENGTH),
              PublicService::getImpact,
              PublicService.Builder::impact)
          .build();

  static final ImmutableList<TypeForm<?>> PARTS =
      ImmutableList.of(
          TypeForm.of(ConnectionState.class, STATE),
          TypeForm.of(ConnectionEvent.class, EVENT),
          TypeForm.constants(ConnectionEvent.Kind.class));

  private ConnectionForms() {}
}
