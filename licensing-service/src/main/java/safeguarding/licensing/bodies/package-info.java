/** Bodies of persons: what their approval is asked for, and how they were audited (H4). */
@NullMarked
package safeguarding.licensing.bodies;

import org.jspecify.annotations.NullMarked;
