/** Requests as bytes over kept connections, so that the caller costs little beside what it measures. */
@NullMarked
package safeguarding.platform.benchmarks.http;

import org.jspecify.annotations.NullMarked;
