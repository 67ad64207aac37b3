/** Figures about conferences, counted in the database. */
@NullMarked
package safeguarding.conference.performance.store.conferences;

import org.jspecify.annotations.NullMarked;
