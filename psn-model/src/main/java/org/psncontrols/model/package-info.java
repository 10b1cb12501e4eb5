/**
 * The PSN control model. Its concepts are the packages below this one; this package itself holds
 * only the build-time style that the value types share.
 */
@PsnStyle
@NullMarked
package org.psncontrols.model;

import org.jspecify.annotations.NullMarked;
