/** What happens to reviews, in the words of the event catalogue. */
@NullMarked
package safeguarding.reviewing.reviews.publication;

import org.jspecify.annotations.NullMarked;
