/** An IRO challenges what is done for a child: talks, formal levels, Cafcass, legal advice, and what came of it. */
@NullMarked
package safeguarding.reviewing.challenge;

import org.jspecify.annotations.NullMarked;
