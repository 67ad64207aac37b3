/** What reviews tell that their preparation has to know. */
@NullMarked
package safeguarding.reviewing.participation.incoming;

import org.jspecify.annotations.NullMarked;
