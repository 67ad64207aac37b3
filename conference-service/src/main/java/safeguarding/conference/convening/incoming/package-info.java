/** What the other features tell that this one has to know. */
@NullMarked
package safeguarding.conference.convening.incoming;

import org.jspecify.annotations.NullMarked;
