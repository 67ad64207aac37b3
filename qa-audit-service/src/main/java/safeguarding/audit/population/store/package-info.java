/** The population in the database. */
@NullMarked
package safeguarding.audit.population.store;

import org.jspecify.annotations.NullMarked;
