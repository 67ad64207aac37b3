/** Bodies of persons and their approvals. */
@NullMarked
package safeguarding.licensing.bodies;

import org.jspecify.annotations.NullMarked;
