/** Tests of checks of schedules. */
@NullMarked
package safeguarding.licensing.schedules;

import org.jspecify.annotations.NullMarked;
