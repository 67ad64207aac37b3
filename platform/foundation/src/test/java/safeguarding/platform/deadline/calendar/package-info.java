/** Proofs of the counting of working days. */
@NullMarked
package safeguarding.platform.deadline.calendar;

import org.jspecify.annotations.NullMarked;
