/** Figures about agencies at conferences, counted in the database. */
@NullMarked
package safeguarding.conference.performance.store.agencies;

import org.jspecify.annotations.NullMarked;
