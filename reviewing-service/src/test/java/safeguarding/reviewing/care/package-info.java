/** Periods of care. */
@NullMarked
package safeguarding.reviewing.care;

import org.jspecify.annotations.NullMarked;
