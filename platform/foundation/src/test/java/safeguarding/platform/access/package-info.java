/** Proofs of the row policy. */
@NullMarked
package safeguarding.platform.access;

import org.jspecify.annotations.NullMarked;
