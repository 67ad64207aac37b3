/** What a review decides and recommends, how managers agree to it, and the record of the review. */
@NullMarked
package safeguarding.reviewing.decisions;

import org.jspecify.annotations.NullMarked;
