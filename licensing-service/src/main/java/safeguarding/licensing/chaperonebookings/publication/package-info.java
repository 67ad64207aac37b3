/** What happens to bookings of chaperones, told to others. */
@NullMarked
package safeguarding.licensing.chaperonebookings.publication;

import org.jspecify.annotations.NullMarked;
