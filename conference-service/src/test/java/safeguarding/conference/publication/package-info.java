/** Proofs about what this service sends. */
@NullMarked
package safeguarding.conference.publication;

import org.jspecify.annotations.NullMarked;
