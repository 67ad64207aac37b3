/** Keeps visits to looked-after children. */
@NullMarked
package safeguarding.reviewing.visits.store;

import org.jspecify.annotations.NullMarked;
