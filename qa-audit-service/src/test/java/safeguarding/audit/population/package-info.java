/** Tests of the population. */
@NullMarked
package safeguarding.audit.population;

import org.jspecify.annotations.NullMarked;
