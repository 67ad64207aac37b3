/** Bookings of chaperones in the database. */
@NullMarked
package safeguarding.licensing.chaperonebookings.store;

import org.jspecify.annotations.NullMarked;
