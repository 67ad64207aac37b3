/** Plan enquiries in the database. */
@NullMarked
package safeguarding.conference.planenquiry.store;

import org.jspecify.annotations.NullMarked;
