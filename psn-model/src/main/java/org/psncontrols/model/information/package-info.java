/**
 * The information that bodies hold and exchange, whose it is, and what its originator asks for.
 *
 * <p>An {@link org.psncontrols.model.information.InformationAsset} carries the {@link
 * org.psncontrols.model.information.HandlingRequirement}s of its originator wherever it goes. The
 * stricter of these and the holder's own holds; what that comes to on a device, psn-rules says. An
 * {@link org.psncontrols.model.information.InformationExchange} says who gives what to whom, by
 * which services and under which {@link org.psncontrols.model.classification.Marking}.
 */
@NullMarked
package org.psncontrols.model.information;

import org.jspecify.annotations.NullMarked;
