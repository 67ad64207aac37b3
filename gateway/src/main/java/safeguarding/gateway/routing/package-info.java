/** Routes to the services: who is asked, what goes along, what comes back. */
@NullMarked
package safeguarding.gateway.routing;

import org.jspecify.annotations.NullMarked;
