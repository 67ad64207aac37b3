/** Involvement in the database. */
@NullMarked
package safeguarding.conference.involvement.store;

import org.jspecify.annotations.NullMarked;
