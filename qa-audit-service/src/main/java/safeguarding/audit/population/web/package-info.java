/** The population over HTTP. */
@NullMarked
package safeguarding.audit.population.web;

import org.jspecify.annotations.NullMarked;
