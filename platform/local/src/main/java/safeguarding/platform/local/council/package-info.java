/** An invented county: families over time, whose records come to the figures of the unit's report. */
@NullMarked
package safeguarding.platform.local.council;

import org.jspecify.annotations.NullMarked;
