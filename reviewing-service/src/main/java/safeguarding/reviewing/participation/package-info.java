/** How a review is prepared, who took part in it, and what the child said. */
@NullMarked
package safeguarding.reviewing.participation;

import org.jspecify.annotations.NullMarked;
