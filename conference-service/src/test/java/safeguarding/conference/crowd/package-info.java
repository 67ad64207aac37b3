/** A register as large as it gets: what lists and searches read of it. */
@NullMarked
package safeguarding.conference.crowd;

import org.jspecify.annotations.NullMarked;
