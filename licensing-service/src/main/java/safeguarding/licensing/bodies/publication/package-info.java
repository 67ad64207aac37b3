/** What happens to approvals of bodies of persons, told to others. */
@NullMarked
package safeguarding.licensing.bodies.publication;

import org.jspecify.annotations.NullMarked;
