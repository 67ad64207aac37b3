/** Decisions and records of reviews in the database. */
@NullMarked
package safeguarding.reviewing.decisions.store;

import org.jspecify.annotations.NullMarked;
