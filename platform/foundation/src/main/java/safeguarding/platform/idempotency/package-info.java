/** One effect for one Idempotency-Key. */
@NullMarked
package safeguarding.platform.idempotency;

import org.jspecify.annotations.NullMarked;
