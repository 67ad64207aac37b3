/** Events of other services: each has its effect once, in order per aggregate, and what cannot be taken waits for an operator. */
@NullMarked
package safeguarding.platform.inbox;

import org.jspecify.annotations.NullMarked;
