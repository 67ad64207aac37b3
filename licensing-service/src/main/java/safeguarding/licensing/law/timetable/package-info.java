/** A timetable of work. */
@NullMarked
package safeguarding.licensing.law.timetable;

import org.jspecify.annotations.NullMarked;
