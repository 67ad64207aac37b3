/** Chaperones, their proofs and approvals. */
@NullMarked
package safeguarding.licensing.chaperones;

import org.jspecify.annotations.NullMarked;
