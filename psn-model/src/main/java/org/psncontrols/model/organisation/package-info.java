/**
 * Who is connected: public bodies, what kind they are, the environments they connect, and what
 * rides on the connection.
 *
 * <p>An {@link org.psncontrols.model.organisation.Organisation} is known by an {@link
 * org.psncontrols.model.organisation.OrganisationId} in a scheme, has an {@link
 * org.psncontrols.model.organisation.OrganisationKind}, {@linkplain
 * org.psncontrols.model.organisation.FormerName names} over time and {@linkplain
 * org.psncontrols.model.organisation.Contact contacts}. What is certified is not the organisation
 * but an {@link org.psncontrols.model.organisation.Environment} of it, known by an {@link
 * org.psncontrols.model.organisation.EnvironmentId}, which may host the services of others. Its
 * {@link org.psncontrols.model.organisation.Connection} to the network has a state and a history,
 * held against the table of {@link org.psncontrols.model.organisation.ConnectionTransition}; a
 * {@link org.psncontrols.model.organisation.PublicService} depends on it.
 */
@NullMarked
package org.psncontrols.model.organisation;

import org.jspecify.annotations.NullMarked;
