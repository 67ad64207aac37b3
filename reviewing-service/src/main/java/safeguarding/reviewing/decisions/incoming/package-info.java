/** What reviews and passing time tell that their decisions have to know. */
@NullMarked
package safeguarding.reviewing.decisions.incoming;

import org.jspecify.annotations.NullMarked;
