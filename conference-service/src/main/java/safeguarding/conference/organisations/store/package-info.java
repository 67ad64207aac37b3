/** Organisations in the database. */
@NullMarked
package safeguarding.conference.organisations.store;

import org.jspecify.annotations.NullMarked;
