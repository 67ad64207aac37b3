/** Measures of the suite beside its peers: {@code ./suite bench}. */
@NullMarked
package safeguarding.platform.benchmarks;

import org.jspecify.annotations.NullMarked;
