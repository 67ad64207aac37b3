/** Term dates, closures and hours of schools. */
@NullMarked
package safeguarding.licensing.schoolcalendars;

import org.jspecify.annotations.NullMarked;
