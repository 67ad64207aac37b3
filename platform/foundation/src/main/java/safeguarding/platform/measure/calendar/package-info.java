/** Working days where a figure counts them: the same edition of the calendar as the deadlines. */
@NullMarked
package safeguarding.platform.measure.calendar;

import org.jspecify.annotations.NullMarked;
