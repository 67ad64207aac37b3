/** Rebuilds and proofs over HTTP. */
@NullMarked
package safeguarding.audit.population.web.rebuild;

import org.jspecify.annotations.NullMarked;
