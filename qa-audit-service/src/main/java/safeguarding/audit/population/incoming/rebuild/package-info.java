/** Reads the publishers' journals anew, and compares with what they say. */
@NullMarked
package safeguarding.audit.population.incoming.rebuild;

import org.jspecify.annotations.NullMarked;
