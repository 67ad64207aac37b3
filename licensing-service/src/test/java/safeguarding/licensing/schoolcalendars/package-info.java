/** School calendars. */
@NullMarked
package safeguarding.licensing.schoolcalendars;

import org.jspecify.annotations.NullMarked;
