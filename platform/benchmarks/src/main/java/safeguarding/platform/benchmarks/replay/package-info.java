/** The statements of a request as PostgreSQL logged them, replayed by pgbench. */
@NullMarked
package safeguarding.platform.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
