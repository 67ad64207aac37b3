/** Events of school calendars. */
@NullMarked
package safeguarding.licensing.schoolcalendars.publication;

import org.jspecify.annotations.NullMarked;
