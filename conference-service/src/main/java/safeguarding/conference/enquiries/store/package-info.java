/** Section 47 enquiries in the database. */
@NullMarked
package safeguarding.conference.enquiries.store;

import org.jspecify.annotations.NullMarked;
