/** Tests of the measures. */
@NullMarked
package safeguarding.platform.measure.calendar;

import org.jspecify.annotations.NullMarked;
