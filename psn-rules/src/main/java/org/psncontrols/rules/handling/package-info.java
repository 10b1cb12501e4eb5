/**
 * Who may handle what, and on which device.
 *
 * <p>{@link org.psncontrols.rules.handling.DeviceRules} decides whether a device may reach
 * information, by the position of 2013 and 2014, and names the rule that decided.
 */
@NullMarked
package org.psncontrols.rules.handling;

import org.jspecify.annotations.NullMarked;
