/** Arrangements between councils in the database. */
@NullMarked
package safeguarding.conference.councils.store;

import org.jspecify.annotations.NullMarked;
