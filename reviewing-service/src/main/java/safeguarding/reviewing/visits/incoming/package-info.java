/** What the other features tell that visits have to know. */
@NullMarked
package safeguarding.reviewing.visits.incoming;

import org.jspecify.annotations.NullMarked;
