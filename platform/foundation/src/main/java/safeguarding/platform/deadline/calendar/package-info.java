/** Working days in England and Wales: tables of bank holidays, each with a version that is kept. */
@NullMarked
package safeguarding.platform.deadline.calendar;

import org.jspecify.annotations.NullMarked;
