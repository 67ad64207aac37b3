/** Bookings of chaperones over HTTP. */
@NullMarked
package safeguarding.licensing.chaperonebookings.web;

import org.jspecify.annotations.NullMarked;
