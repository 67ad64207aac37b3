/** The journal on a real PostgreSQL, and what proofs write into it. */
@NullMarked
package safeguarding.platform.journal;

import org.jspecify.annotations.NullMarked;
