/** Takes what conference-service tells of plans and conferences, and what happens in periods of care. */
@NullMarked
package safeguarding.reviewing.dualstatus.incoming;

import org.jspecify.annotations.NullMarked;
