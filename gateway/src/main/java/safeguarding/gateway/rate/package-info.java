/** How much each client may ask for. */
@NullMarked
package safeguarding.gateway.rate;

import org.jspecify.annotations.NullMarked;
