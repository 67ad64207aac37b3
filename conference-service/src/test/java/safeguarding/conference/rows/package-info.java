/** Which rows which caller gets to see, for every operation on something about a child. */
@NullMarked
package safeguarding.conference.rows;

import org.jspecify.annotations.NullMarked;
