package org.psncontrols.model.testkit;

import net.jqwik.api.Arbitrary;
import org.psncontrols.model.organisation.Connection;
import org.psncontrols.model.organisation.ConnectionEvent;
import org.psncontrols.model.organisation.ConnectionTransition;
import org.psncontrols.model.organisation.Contact;
import org.psncontrols.model.organisation.EnvironmentId;
import org.psncontrols.model.organisation.FormerName;
import org.psncontrols.model.organisation.HostedService;
import org.psncontrols.model.organisation.OrganisationId;
import org.psncontrols.model.organisation.OrganisationKind;
import org.psncontrols.model.organisation.PublicService;
import org.psncontrols.model.organisation.ServiceCode;

/**
 * Generators of organisations, their parts and their connections.
 *
 * <p>Values are valid by construction, shrink, and are the same for the same seed; see the package.
 * The generators are immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OrganisationArbitraries {

  private OrganisationArbitraries() {}

  /**
   * Identifiers in every scheme.
   *
   * @return a generator
   */
  public static Arbitrary<OrganisationId> organisationIds() {
    return Organisations.IDS;
  }

  /**
   * Kinds of every family.
   *
   * @return a generator
   */
  public static Arbitrary<OrganisationKind> organisationKinds() {
    return Organisations.KINDS;
  }

  /**
   * Organisations; {@link OrganisationArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static OrganisationArbitrary organisations() {
    return OrganisationArbitrary.create();
  }

  /**
   * Codes of services.
   *
   * @return a generator
   */
  public static Arbitrary<ServiceCode> serviceCodes() {
    return Organisations.SERVICE_CODES;
  }

  /**
   * Environments, with and without figures, features and hosted services; {@link
   * EnvironmentArbitrary} has methods to configure them.
   *
   * @return a generator to configure
   */
  public static EnvironmentArbitrary environments() {
    return EnvironmentArbitrary.create();
  }

  /**
   * Identifiers of environments.
   *
   * @return a generator
   */
  public static Arbitrary<EnvironmentId> environmentIds() {
    return Organisations.ENVIRONMENT_IDS;
  }

  /**
   * Services in environments, with and without an owner and a name.
   *
   * @return a generator
   */
  public static Arbitrary<HostedService> hostedServices() {
    return Environments.HOSTED_SERVICES;
  }

  /**
   * Names that were given up; not all dates are known.
   *
   * @return a generator
   */
  public static Arbitrary<FormerName> formerNames() {
    return Organisations.FORMER_NAMES;
  }

  /**
   * Contacts of every role.
   *
   * @return a generator
   */
  public static Arbitrary<Contact> contacts() {
    return Organisations.CONTACTS;
  }

  /**
   * Rows of the table of transitions.
   *
   * @return a generator
   */
  public static Arbitrary<ConnectionTransition> connectionTransitions() {
    return Connections.TRANSITIONS;
  }

  /**
   * Events that the table of transitions knows, each alone.
   *
   * @return a generator
   */
  public static Arbitrary<ConnectionEvent> connectionEvents() {
    return Connections.EVENTS;
  }

  /**
   * Connections whose history follows the table of transitions, with dates known to a day, a month
   * or a year. All of it has happened on or before the day around which they are generated.
   *
   * @return a generator, which can be given another day
   */
  public static DatedArbitrary<Connection> connections() {
    return Connections.CONNECTIONS;
  }

  /**
   * Services to the public that depend on a connection.
   *
   * @return a generator
   */
  public static Arbitrary<PublicService> publicServices() {
    return Connections.PUBLIC_SERVICES;
  }
}
