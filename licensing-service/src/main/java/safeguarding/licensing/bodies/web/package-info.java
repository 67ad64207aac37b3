/** Approvals of bodies of persons over HTTP. */
@NullMarked
package safeguarding.licensing.bodies.web;

import org.jspecify.annotations.NullMarked;
