/** When a child is required to attend school: terms, closures, bank holidays, hours of the school. */
@NullMarked
package safeguarding.licensing.law.schoolcalendar;

import org.jspecify.annotations.NullMarked;
