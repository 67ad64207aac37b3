/** Periods of care. */
@NullMarked
package safeguarding.reviewing.dualstatus;

import org.jspecify.annotations.NullMarked;
