/** Figures of reviews, and of how children took part in them. */
@NullMarked
package safeguarding.reviewing.performance.store.reviews;

import org.jspecify.annotations.NullMarked;
