/** School calendars in the database. */
@NullMarked
package safeguarding.licensing.schoolcalendars.store;

import org.jspecify.annotations.NullMarked;
