/** The scorecard on the wire. */
@NullMarked
package safeguarding.gateway.scorecard.web;

import org.jspecify.annotations.NullMarked;
