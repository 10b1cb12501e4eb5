/** What the benchmarks measure besides JMH's own figures, and the table of the results. */
@NullMarked
package org.psncontrols.benchmarks.measurement;

import org.jspecify.annotations.NullMarked;
