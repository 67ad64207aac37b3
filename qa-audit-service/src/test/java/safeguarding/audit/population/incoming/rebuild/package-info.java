/** Interrupts rebuilds. */
@NullMarked
package safeguarding.audit.population.incoming.rebuild;

import org.jspecify.annotations.NullMarked;
