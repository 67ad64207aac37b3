/** Proofs of the keeping of versions. */
@NullMarked
package safeguarding.platform.history;

import org.jspecify.annotations.NullMarked;
