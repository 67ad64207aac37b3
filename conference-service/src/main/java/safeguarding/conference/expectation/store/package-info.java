/** Circumstances, rules and expected agencies in the database. */
@NullMarked
package safeguarding.conference.expectation.store;

import org.jspecify.annotations.NullMarked;
