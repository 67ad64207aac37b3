/** Rebuilds and proofs in the database. */
@NullMarked
package safeguarding.audit.population.store.rebuild;

import org.jspecify.annotations.NullMarked;
