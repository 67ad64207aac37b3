/** Keeps challenges and what managers answer. */
@NullMarked
package safeguarding.reviewing.challenge.store;

import org.jspecify.annotations.NullMarked;
