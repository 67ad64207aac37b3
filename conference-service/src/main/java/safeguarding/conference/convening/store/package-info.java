/** Conferences in the database. */
@NullMarked
package safeguarding.conference.convening.store;

import org.jspecify.annotations.NullMarked;
