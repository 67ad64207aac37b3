/** Refusals as RFC 9457 problem details. */
@NullMarked
package safeguarding.platform.problem;

import org.jspecify.annotations.NullMarked;
