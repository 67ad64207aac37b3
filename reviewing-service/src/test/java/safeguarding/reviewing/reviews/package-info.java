/** Proves the clock of reviews. */
@NullMarked
package safeguarding.reviewing.reviews;

import org.jspecify.annotations.NullMarked;
