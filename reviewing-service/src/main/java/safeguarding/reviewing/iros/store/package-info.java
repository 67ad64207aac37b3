/** Reviewing officers in the database. */
@NullMarked
package safeguarding.reviewing.iros.store;

import org.jspecify.annotations.NullMarked;
