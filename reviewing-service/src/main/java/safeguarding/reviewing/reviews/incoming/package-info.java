/** What the other features tell that reviews have to know. */
@NullMarked
package safeguarding.reviewing.reviews.incoming;

import org.jspecify.annotations.NullMarked;
