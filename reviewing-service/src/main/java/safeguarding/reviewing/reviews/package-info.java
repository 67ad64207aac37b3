/** Reviews of looked-after children: by when each is due, and whether it was held in time. */
@NullMarked
package safeguarding.reviewing.reviews;

import org.jspecify.annotations.NullMarked;
