/** Proofs of the access log. */
@NullMarked
package safeguarding.platform.access.log;

import org.jspecify.annotations.NullMarked;
