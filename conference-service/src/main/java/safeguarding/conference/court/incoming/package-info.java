/** What the other features tell that care proceedings have to know. */
@NullMarked
package safeguarding.conference.court.incoming;

import org.jspecify.annotations.NullMarked;
