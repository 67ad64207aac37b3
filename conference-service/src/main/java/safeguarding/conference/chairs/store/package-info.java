/** Chairs in the database. */
@NullMarked
package safeguarding.conference.chairs.store;

import org.jspecify.annotations.NullMarked;
