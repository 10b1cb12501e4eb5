/**
 * Who is connected: public bodies, what kind they are, and the environments they connect.
 *
 * <p>An {@link org.psncontrols.model.organisation.Organisation} is known by an {@link
 * org.psncontrols.model.organisation.OrganisationId} in a scheme and has an {@link
 * org.psncontrols.model.organisation.OrganisationKind}. What is certified is not the organisation
 * but an {@link org.psncontrols.model.organisation.Environment} of it.
 */
@NullMarked
package org.psncontrols.model.organisation;

import org.jspecify.annotations.NullMarked;
