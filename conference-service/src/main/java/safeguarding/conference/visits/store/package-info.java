/** Statutory visits in the database. */
@NullMarked
package safeguarding.conference.visits.store;

import org.jspecify.annotations.NullMarked;
