/**
 * What follows from the PSN model. Its concepts are the packages below this one; this package
 * itself holds only the build-time style that the value types share.
 */
@RulesStyle
@NullMarked
package org.psncontrols.rules;

import org.jspecify.annotations.NullMarked;
