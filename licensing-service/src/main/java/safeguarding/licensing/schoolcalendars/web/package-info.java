/** School calendars over HTTP. */
@NullMarked
package safeguarding.licensing.schoolcalendars.web;

import org.jspecify.annotations.NullMarked;
