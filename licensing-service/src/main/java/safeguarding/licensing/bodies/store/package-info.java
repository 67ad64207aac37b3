/** Approvals of bodies of persons in the database. */
@NullMarked
package safeguarding.licensing.bodies.store;

import org.jspecify.annotations.NullMarked;
