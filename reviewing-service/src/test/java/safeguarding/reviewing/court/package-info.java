/** Periods of care. */
@NullMarked
package safeguarding.reviewing.court;

import org.jspecify.annotations.NullMarked;
