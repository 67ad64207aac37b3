/** What the figures of different kinds have in common, counted in the database. */
@NullMarked
package safeguarding.reviewing.performance.store;

import org.jspecify.annotations.NullMarked;
