/** Keeps reviews and their chains. */
@NullMarked
package safeguarding.reviewing.reviews.store;

import org.jspecify.annotations.NullMarked;
