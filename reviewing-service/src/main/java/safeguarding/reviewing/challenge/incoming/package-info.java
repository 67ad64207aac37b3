/** What the other features tell that challenges have to know. */
@NullMarked
package safeguarding.reviewing.challenge.incoming;

import org.jspecify.annotations.NullMarked;
