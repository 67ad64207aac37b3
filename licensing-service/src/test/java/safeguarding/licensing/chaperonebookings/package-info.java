/** Bookings of chaperones. */
@NullMarked
package safeguarding.licensing.chaperonebookings;

import org.jspecify.annotations.NullMarked;
