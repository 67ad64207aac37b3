/** Proofs of what passing time does to deadlines. */
@NullMarked
package safeguarding.platform.deadline.store;

import org.jspecify.annotations.NullMarked;
