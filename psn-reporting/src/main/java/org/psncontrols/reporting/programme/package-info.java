/**
 * The Programme Director's update as a value: who is compliant, who is not yet and why, and how
 * many days are left.
 */
@NullMarked
package org.psncontrols.reporting.programme;

import org.jspecify.annotations.NullMarked;
