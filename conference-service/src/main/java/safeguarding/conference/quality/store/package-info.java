/** Flagged facts in the database, and the rules that find them there. */
@NullMarked
package safeguarding.conference.quality.store;

import org.jspecify.annotations.NullMarked;
