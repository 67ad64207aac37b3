/** Rounds, medians, aims, and the files they are kept in. */
@NullMarked
package safeguarding.platform.benchmarks.results;

import org.jspecify.annotations.NullMarked;
