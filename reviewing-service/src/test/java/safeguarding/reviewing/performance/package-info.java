/** Figures of the reviewing service, asked over HTTP. */
@NullMarked
package safeguarding.reviewing.performance;

import org.jspecify.annotations.NullMarked;
