/** Proofs of the relay on a real PostgreSQL and a real broker. */
@NullMarked
package safeguarding.platform.relay;

import org.jspecify.annotations.NullMarked;
