/** Complaints about conferences in the database. */
@NullMarked
package safeguarding.conference.complaint.store;

import org.jspecify.annotations.NullMarked;
