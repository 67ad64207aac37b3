/** Seals and their openings in the database. */
@NullMarked
package safeguarding.reviewing.adoption.store;

import org.jspecify.annotations.NullMarked;
