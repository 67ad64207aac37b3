/** Takes what the publishers tell. */
@NullMarked
package safeguarding.audit.population.incoming;

import org.jspecify.annotations.NullMarked;
