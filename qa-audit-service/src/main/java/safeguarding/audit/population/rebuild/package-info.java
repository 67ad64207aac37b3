/** Building the population anew from the publishers' journals, and comparing it with what they say themselves. */
@NullMarked
package safeguarding.audit.population.rebuild;

import org.jspecify.annotations.NullMarked;
