/** Recommendations. */
@NullMarked
package safeguarding.audit.recommendations;

import org.jspecify.annotations.NullMarked;
