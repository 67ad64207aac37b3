/** The figures of all services together, as the unit's head and the committee read them. */
@NullMarked
package safeguarding.gateway.scorecard;

import org.jspecify.annotations.NullMarked;
